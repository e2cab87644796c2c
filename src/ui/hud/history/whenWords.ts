// When a dated event comes, and whether it happened or is only supposed.

import type { DatedCard } from '../../../types/history';
import { t } from '../../text';
import { dateWords } from '../../text/dates';

export function whenWords(card: DatedCard): string {
  const date = dateWords(card.date);
  return 'isSupposed' in card
    ? t('history.supposedKicker', { date })
    : t('history.datedKicker', { date });
}
