// Moves a share of every hall under construction one turn back.

import type { CountryEffectRule } from './effectRule';

export const delayDataCentres: CountryEffectRule<'delayDataCentres'> = (
  _turn,
  { nation },
  { share },
) => {
  const pipeline = nation.dataCentrePipelineMw;
  for (let i = 0; i < pipeline.length - 1; i++) {
    const late = pipeline[i]! * share;
    pipeline[i]! -= late;
    pipeline[i + 1]! += late;
  }
};
