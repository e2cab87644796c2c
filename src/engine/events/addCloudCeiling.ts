// Adds for good to the share of use that the home cloud can carry.

import type { CountryEffectRule } from './effectRule';

export const addCloudCeiling: CountryEffectRule<'addCloudCeiling'> = (
  _turn,
  { nation },
  { amount },
) => {
  const { works } = nation;
  nation.works = { ...works, cloudCeiling: works.cloudCeiling + amount };
};
