// Behind one press: the source of a dated event, how sure it is and how it was read.

import type { HistoryCard } from '../../../types/history';
import { t } from '../../text';
import { ConfidenceBoxes, Fact, SourceLine } from '../why/sourceFacts';

export function SourceDetails({ card }: { readonly card: HistoryCard }) {
  return (
    <details class="history-source small">
      <summary>{t('history.source')}</summary>
      <dl class="facts">
        <Fact name={t('why.source')}>
          <SourceLine source={card.source} />
        </Fact>
        <Fact name={t('why.confidence')}>
          <ConfidenceBoxes confidence={card.confidence} />
        </Fact>
        <Fact name={t('why.basis')}>
          <span class="tag tag-real">{t(`basis.${card.basis}`)}</span>
        </Fact>
      </dl>
    </details>
  );
}
