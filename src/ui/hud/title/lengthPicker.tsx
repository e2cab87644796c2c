// The lengths of a scenario, each with its own medals.

import { roundName } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';
import { plain } from '../../text/numbers';

export interface LengthPickerProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly variant: string;
  readonly onChange: (variant: string) => void;
}

export function LengthPicker({ scenario, country, variant, onChange }: LengthPickerProps) {
  return (
    <fieldset class="choice-grid" style={{ '--columns': '1' }}>
      <legend class="cap muted">{t('title.lengths')}</legend>
      {scenario.variants.map(({ id, name, roundTurns, minutes, medals }) => {
        const bars = medals[country];
        return (
          <label key={id} class="choice">
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
              {roundName(roundTurns) === 'turn' ? null : (
                <>
                  <br />
                  {t('title.yearly')}
                </>
              )}
              {bars === undefined ? null : (
                <>
                  <br />
                  {t('title.medalBars', {
                    bronze: plain(bars.bronze, 1),
                    silver: plain(bars.silver, 1),
                    gold: plain(bars.gold, 1),
                  })}
                </>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
