// Scales the adoption of AI.

import type { CountryEffectRule } from './effectRule';

export const multiplyAdoption: CountryEffectRule<'multiplyAdoption'> = (
  _turn,
  { nation },
  { factor },
) => {
  nation.adoption *= factor;
};
