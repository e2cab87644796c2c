// Scales for good the share of experts that leave.

import type { CountryEffectRule } from './effectRule';

export const multiplyOutflow: CountryEffectRule<'multiplyOutflow'> = (
  _turn,
  { nation },
  { factor },
) => {
  const { works } = nation;
  nation.works = { ...works, outflowFactor: works.outflowFactor * factor };
};
