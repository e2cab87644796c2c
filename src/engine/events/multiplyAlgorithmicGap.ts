// Scales the algorithmic gap to the frontier.

import type { CountryEffectRule } from './effectRule';

export const multiplyAlgorithmicGap: CountryEffectRule<'multiplyAlgorithmicGap'> = (
  _turn,
  { nation },
  { factor },
) => {
  nation.algorithmicGapOom *= factor;
};
