// Adds to the share of use on the home cloud.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addCloudShare: CountryEffectRule<'addCloudShare'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.homeCloudShare = clamp(nation.homeCloudShare + amount);
};
