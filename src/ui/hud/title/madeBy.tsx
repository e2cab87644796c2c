// Who made a scenario that does not come with the game, on what terms, and what its figures rest on.

import { BASES, type Figure } from '../../../types/figure';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { count } from '../../text/numbers';

/** How many figures of its nations have which basis, the best first. */
export function sourcingWords({ countries }: Scenario): string {
  const figures = countries.flatMap((country) => Object.values<Figure>(country.figures));
  return BASES.map((basis) => [basis, figures.filter((one) => one.basis === basis).length] as const)
    .filter(([, found]) => found > 0)
    .map(([basis, found]) => t(`madeBy.${basis}`, { count: count(found) }))
    .join(', ');
}

export function MadeBy({ scenario }: { readonly scenario: Scenario }) {
  const { author, licence } = scenario;
  return (
    <section class="note made-by" aria-label={t('madeBy.title')}>
      <div>
        <h3>{t('madeBy.title')}</h3>
        <p>
          {t('madeBy.who', {
            author: author ?? t('madeBy.notNamed'),
            licence: licence ?? t('madeBy.notNamed'),
          })}
        </p>
        <p>{t('madeBy.figures', { figures: sourcingWords(scenario) })}</p>
        <p class="muted small">{t('madeBy.notShipped')}</p>
      </div>
    </section>
  );
}
