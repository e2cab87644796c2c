// What comes of the ten figures: some starting figures, how each is derived, and how much of it is guessed.

import { useEffect } from 'preact/hooks';
import { GIVEN_NAMES, type NewCountry } from '../../files/index';
import type { NationFigure } from '../../types/scenario';
import { loadMessages, t, tNamed } from '../../ui/text';
import { count, generations, money, power } from '../../ui/text/numbers';

const SHOWN = [
  ['budgetUsdBn', money],
  ['privateMoneyUsdBn', money],
  ['usChipsH100e', count],
  ['dataCentreMw', power],
  ['gridConnectionMw', power],
  ['experts', count],
  ['modelGenerations', generations],
] as const satisfies readonly (readonly [NationFigure, (value: number) => string])[];

/** The rules in words are fetched; without them, each rule is shown as the file has it. */
function useRules(): void {
  useEffect(() => void loadMessages('reference').catch(() => undefined), []);
}

export function Preview({ made }: { readonly made: NewCountry }) {
  useRules();
  const given = made.used.filter(({ how }) => how === undefined).length;
  return (
    <section class="new-country-preview stack" aria-labelledby="new-country-preview">
      <h3 id="new-country-preview">{t('newCountry.preview')}</h3>
      <p class="small" role="status">
        {t('newCountry.previewGiven', { given, guessed: GIVEN_NAMES.length - given })}
      </p>
      <dl class="stack">
        {SHOWN.map(([name, written]) => (
          <div key={name}>
            <dt>{t(`newCountry.shown.${name}`)}</dt>
            <dd>
              <strong>{written(made.figures[name].value)}</strong>
              <p class="small muted">
                {tNamed(`derivation.${name}`, made.figures[name].derivation ?? '')}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small muted">{t('newCountry.previewRest')}</p>
    </section>
  );
}
