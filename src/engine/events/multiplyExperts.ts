// Scales the number of experts.

import type { CountryEffectRule } from './effectRule';

export const multiplyExperts: CountryEffectRule<'multiplyExperts'> = (
  _turn,
  { nation },
  { factor },
) => {
  nation.experts *= factor;
};
