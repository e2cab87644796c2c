// Who made a scenario that does not come with the game, on what terms, and what its figures rest on.

import { sourcingOf, sourcingVerdict } from '../../../selectors/index';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { verdictSentence } from './gradeWords';

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
        <p>{verdictSentence(sourcingVerdict(sourcingOf(scenario).whole))}</p>
        <p class="muted small">{t('madeBy.notShipped')}</p>
      </div>
    </section>
  );
}
