// Adds to the share of use on home models.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addHomeModelShare: CountryEffectRule<'addHomeModelShare'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.homeModelShare = clamp(nation.homeModelShare + amount);
};
