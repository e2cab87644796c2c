// Adds for good to the advantage of home models in the country’s own language.

import type { CountryEffectRule } from './effectRule';

export const addHomeAdvantage: CountryEffectRule<'addHomeAdvantage'> = (
  _turn,
  { nation },
  { generations },
) => {
  const { works } = nation;
  const homeAdvantageGenerations = works.homeAdvantageGenerations + generations;
  nation.works = { ...works, homeAdvantageGenerations };
};
