// How the price of a line changes with the next chapter, in words.

import type { AheadLine } from '../../../selectors';
import { t } from '../../text';
import { short, signed } from '../../text/numbers';

/** What becomes of a line’s price in the next chapter. */
export function priceWords({ priceChangePercent }: Pick<AheadLine, 'priceChangePercent'>): string {
  const change = Math.round(priceChangePercent);
  return change === 0
    ? t('ahead.samePrice')
    : t('ahead.price', {
        change: signed(change, t('unit.percent', { value: short(change) })),
      });
}
