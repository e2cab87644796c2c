// The saved game on the title screen: where it stands, and one button to go on.

import type { Place } from '../../../selectors';
import type { RivalLevel } from '../../../types/names';
import type { Text } from '../../../types/scenario';
import { inLanguage, t } from '../../text';
import { halfYearWords } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';

/** What is said about a saved game before it is opened. */
export interface SavedGame {
  /** The seats that people play. */
  readonly countries: readonly string[];
  /** Of all these countries. */
  readonly name: string;
  /** Of the scenario. */
  readonly title: Text;
  readonly place: Place;
  readonly halfYear: number;
  /** How far the rivals look ahead. */
  readonly level: RivalLevel;
  readonly isOver: boolean;
}

export interface ContinueCardProps {
  readonly saved: SavedGame;
  readonly onContinue: () => void;
}

export function ContinueCard({ saved, onContinue }: ContinueCardProps) {
  const { countries, name, title, place, halfYear, level, isOver } = saved;
  const { round, number: turn, length } = place;
  return (
    <section class="rail continue-card stack" aria-label={t('title.continue')}>
      <p class="cap">{t('title.continue')}</p>
      <div class="row">
        <span class="continue-flags">
          {countries.map((country) => (
            <Flag key={country} country={country} large />
          ))}
        </span>
        <div>
          <h2>
            {isOver
              ? t('title.finished', { country: name })
              : t('title.continueGame', { country: name, round, turn })}
          </h2>
          <p class="muted">
            {inLanguage(title)}
            <br />
            {t('title.continueNote', { date: halfYearWords(halfYear), round, turn, length })}
            <br />
            {t('level.rivals', { level: t(`level.${level}`) })}
          </p>
        </div>
      </div>
      <Button look="signal" big icon="play" onPress={onContinue}>
        {t(isOver ? 'title.debrief' : 'title.continueButton')}
      </Button>
    </section>
  );
}
