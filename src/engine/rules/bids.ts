// How the bids of a nation stand in its order, and back.

import type { CountryId } from '../../types/names';
import type { OrderOf } from '../../types/order';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';
import type { Bid } from './quay';

/** How many bids an order holds at most. */
export const MOST_BIDS = 2;

/** The most that a nation’s bids may take together, USD bn: its budget and cash, without what it owes for orders ahead. */
export function bidLimitUsdBn(
  p: Parameters,
  { cashUsdBn, aheadOwedUsdBn }: Pick<NationState, 'cashUsdBn' | 'aheadOwedUsdBn'>,
  regularUsdBn: number,
): number {
  const moneyUsdBn = regularUsdBn + Math.max(0, cashUsdBn);
  return p.quay.mostShare * moneyUsdBn - aheadOwedUsdBn;
}

/** The bids of an order, one or two. */
export function bidsOf({ lot, premium, secondLot, secondPremium }: OrderOf<'bidForLots'>): Bid[] {
  const first = { lot, premium };
  return secondLot === undefined
    ? [first]
    : [first, { lot: secondLot, premium: secondPremium ?? 'list' }];
}

/** The order that places these bids; null for none. */
export function bidOrder(
  country: CountryId,
  [first, second]: readonly Bid[],
): OrderOf<'bidForLots'> | null {
  if (first === undefined) return null;
  const { lot, premium } = first;
  const more = second === undefined ? {} : { secondLot: second.lot, secondPremium: second.premium };
  return { kind: 'bidForLots', country, lot, premium, ...more };
}
