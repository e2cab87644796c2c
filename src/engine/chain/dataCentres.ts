// Data centres: halls for the chips that are needed; a chip draws less as it gets cheaper, so halls follow spending.

import { chipMw } from './chips';
import type { ChainStart, ChainWorld } from './state';

/** MW of halls for the chips that the nation can hold. */
export function dataCentreNeedMw({ rules, spending }: ChainWorld, start: ChainStart): number {
  return start.holds.chipsH100e * chipMw(rules, start) * spending;
}

/** USD bn for one MW of halls. */
export function dataCentrePriceUsdBn({ rules }: ChainWorld): number {
  return rules.dataCentreUsdBnPerMw;
}
