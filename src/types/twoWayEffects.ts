// Effects that may change hands: what one nation gains by them another can lose, and the other way round.

import type { CountryEffectKind } from './effect';

export const TWO_WAY_EFFECTS = [
  'addCash',
  'moveChips',
  'movePower',
  'lendHalls',
  'moveExperts',
  'addSupplyLeverage',
  'addSupport',
] as const satisfies readonly CountryEffectKind[];
export type TwoWayEffect = (typeof TWO_WAY_EFFECTS)[number];
