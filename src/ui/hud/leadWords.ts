// How long an order takes to arrive, in words.

import type { LeadTime } from '../../selectors';
import { t } from '../text';
import { durationRange } from '../text/duration';

/** `2 turns`, `2–5 turns` or `this turn`; years in a course of years. */
export function leadWords({ low, high }: LeadTime): string {
  return high === 0 ? t('budget.leadNow') : durationRange(low, high);
}
