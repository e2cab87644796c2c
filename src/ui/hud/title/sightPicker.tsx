// What the player is to be shown: the open sea, a pilot's help, or nothing beyond the next turn.

import { PLAYER_SIGHTS, type PlayerSight } from '../../../types/names';
import { t } from '../../text';
import { SightPicture } from './sightPicture';

export interface SightPickerProps {
  readonly sight: PlayerSight;
  readonly onChange: (sight: PlayerSight) => void;
}

export function SightPicker({ sight, onChange }: SightPickerProps) {
  return (
    <fieldset class="choice-grid" style={{ '--columns': '1' }}>
      <legend class="cap muted">{t('sight.legend')}</legend>
      {PLAYER_SIGHTS.map((each) => (
        <label key={each} class="choice">
          <span class="choice-title">
            <input
              class="visually-hidden"
              type="radio"
              name="sight"
              checked={each === sight}
              onChange={() => onChange(each)}
            />
            <span class="choice-dot" aria-hidden="true" />
            <span>{t(`sight.${each}`)}</span>
          </span>
          <SightPicture sight={each} />
          <span class="choice-body sight-note">{t(`sight.note.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
