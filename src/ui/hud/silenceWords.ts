// Says of the money to spend what an event moves in it that has no answer yet.

import { t } from '../text';

/** Less is no difference, in USD bn. */
const LEAST_USD_BN = 0.005;

/** Beside the money to spend; empty where nothing of it hangs on an answer. */
export function silenceWords(silenceUsdBn: number): string {
  return Math.abs(silenceUsdBn) < LEAST_USD_BN ? '' : t('budget.silence');
}
