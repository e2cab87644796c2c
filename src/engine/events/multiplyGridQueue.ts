// Scales for good what the grid queue lets through.

import type { CountryEffectRule } from './effectRule';

export const multiplyGridQueue: CountryEffectRule<'multiplyGridQueue'> = (
  _turn,
  { nation },
  { factor },
) => {
  const { works } = nation;
  nation.works = { ...works, gridQueueFactor: works.gridQueueFactor * factor };
};
