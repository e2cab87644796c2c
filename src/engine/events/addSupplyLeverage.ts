// Adds weight of the nation’s suppliers in the world’s chip chain.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addSupplyLeverage: CountryEffectRule<'addSupplyLeverage'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.supplyLeverage = clamp(nation.supplyLeverage + amount);
};
