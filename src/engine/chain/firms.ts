// Firms: their money is an offer that follows the state's to what they see to be narrow, mostly by today; the rest goes abroad.

import { clamp } from '../../lib/detMath';
import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import { type Ahead, coverNow, coverOnArrival } from './cover';
import { offersInBudgets } from './need';
import type { ChainNation } from './state';

/** How wide firms take a link to be: partly as it is, partly as it will be when money arrives. */
function coverSeen(ahead: Ahead, nation: ChainNation, line: Pillar): number {
  const { foresight } = ahead(0).rules;
  const today = coverNow(ahead(0), nation, line);
  const onArrival = coverOnArrival(ahead, nation, line);
  return (1 - foresight) * today + foresight * onArrival;
}

/** What part of what firms offer finds room in each link, 0 to 1: all of it in the narrowest they see, none in one `wideAt` times as wide. */
export function openings(ahead: Ahead, nation: ChainNation): ByPillar<number> {
  const { wideAt } = ahead(0).rules;
  const seen = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
  for (const line of PILLARS) seen[line] = coverSeen(ahead, nation, line);
  const { chips, dataCentres, power, talent, models } = seen;
  const narrowest = Math.min(chips, dataCentres, power, talent, models);
  for (const line of PILLARS)
    seen[line] = clamp((wideAt - seen[line] / narrowest) / (wideAt - 1), 0, 1);
  return seen;
}

/** USD bn of firms that come beside so much of the state's where a link is fully open. */
export function besideUsdBn(ahead: Ahead, nation: ChainNation, line: Pillar, publicUsdBn: number) {
  const { rules } = ahead(0);
  const offers = offersInBudgets(rules, nation.start) / rules.usualOffers;
  return publicUsdBn * rules.lines[line].leverage * offers;
}
