// How long an order takes, in words.

import type { LeadTime } from '../../selectors';
import { t } from '../text';

/** `2 turns`, `2–5 turns` or `this turn`. */
export function leadWords({ low, high }: LeadTime): string {
  if (high === 0) return t('budget.leadNow');
  return low === high
    ? t('budget.leadTurns', { turns: low })
    : t('budget.leadRange', { low: String(low), high: String(high) });
}
