// What a game assumes otherwise than usual, to read: each number beside the usual one, with its source.

import type { AssumptionRow } from '../../../selectors';
import { t } from '../../text';
import { WhyMark } from '../controls/whyMark';
import { SourceCell } from '../title/sourcesTable';
import { assumptionName, numberWords, useAssumptionNumbers } from './assumptionWords';

function Row({ of }: { readonly of: AssumptionRow }) {
  const { row, number, usual } = of;
  const name = assumptionName(row);
  const quantity = useAssumptionNumbers(of);
  return (
    <li data-why={quantity}>
      {t('assumption.own', {
        name,
        number: numberWords(row, number),
        usual: numberWords(row, usual),
      })}{' '}
      <span class="muted small" data-place>
        <SourceCell source={row.source} />
      </span>{' '}
      <WhyMark of={quantity} name={name} />
    </li>
  );
}

export interface AssumptionListProps {
  /** Those that are set otherwise. */
  readonly rows: readonly AssumptionRow[];
  readonly className?: string;
}

export function AssumptionList({ rows, className = '' }: AssumptionListProps) {
  if (rows.length === 0) return null;
  return (
    <section class={`sheet assumption-list ${className}`} aria-label={t('assumption.listTitle')}>
      <h3>{t('assumption.listTitle')}</h3>
      <p>{t('assumption.listNote')}</p>
      <ul class="known-facts">
        {rows.map((of) => (
          <Row key={of.row.id} of={of} />
        ))}
      </ul>
    </section>
  );
}
