// The lengths of a scenario, each with its own medals.

import type { CountryId } from '../../../types/names';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { inLanguage, t } from '../../text';
import { short } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { courseQuantity } from './cardWords';

export interface LengthPickerProps {
  readonly scenario: CatalogueEntry;
  /** Medals are shown for one person; several people read theirs in the briefing. */
  readonly humans: readonly CountryId[];
  readonly variant: string;
  readonly onChange: (variant: string) => void;
}

export function LengthPicker({ scenario, humans, variant, onChange }: LengthPickerProps) {
  return (
    <fieldset class="choice-grid" style={{ '--columns': '1' }}>
      <legend class="cap muted">{t('title.lengths')}</legend>
      {scenario.variants.map(({ id, name, roundTurns, minutes, medals }) => {
        const bars = humans.length === 1 ? medals[humans[0]!] : undefined;
        return (
          <label key={id} class="choice" data-why={courseQuantity(id, '*')}>
            <span class="choice-title">
              <input
                class="visually-hidden"
                type="radio"
                name="length"
                checked={id === variant}
                onChange={() => onChange(id)}
              />
              <span class="choice-dot" aria-hidden="true" />
              <span>{inLanguage(name)}</span>
            </span>
            <span class="choice-body">
              {t('title.minutes', { minutes })}
              {roundTurns !== 2 ? null : (
                <>
                  <br />
                  {t('title.yearly')}
                </>
              )}
              {bars === undefined ? null : (
                <>
                  <br />
                  {t('title.medalBars', {
                    bronze: short(bars.bronze, 1),
                    silver: short(bars.silver, 1),
                    gold: short(bars.gold, 1),
                  })}
                </>
              )}
            </span>
          </label>
        );
      })}
      <WhyMark of={courseQuantity('*', '*')} name={t('title.lengths')} />
    </fieldset>
  );
}
