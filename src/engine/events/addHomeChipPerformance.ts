// Adds performance to home chips.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addHomeChipPerformance: CountryEffectRule<'addHomeChipPerformance'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.homeChipPerformance = clamp(nation.homeChipPerformance + amount);
};
