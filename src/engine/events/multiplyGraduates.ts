// Scales for good how many experts graduate.

import type { CountryEffectRule } from './effectRule';

export const multiplyGraduates: CountryEffectRule<'multiplyGraduates'> = (
  _turn,
  { nation },
  { factor },
) => {
  const { works } = nation;
  nation.works = { ...works, graduatesFactor: works.graduatesFactor * factor };
};
