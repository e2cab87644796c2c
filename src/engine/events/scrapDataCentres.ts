// Gives up a share of every hall under construction.

import type { CountryEffectRule } from './effectRule';

export const scrapDataCentres: CountryEffectRule<'scrapDataCentres'> = (
  _turn,
  { nation },
  { share },
) => {
  const pipeline = nation.dataCentrePipelineMw;
  for (let i = 0; i < pipeline.length; i++) pipeline[i]! *= 1 - share;
};
