// Installs US chips at once, as a share of the national need.

import { chipDrawMw, computeNeedH100e } from '../rules/compute';
import { isSeller } from '../rules/exports';
import type { CountryEffectRule } from './effectRule';

export const addChips: CountryEffectRule<'addChips'> = (turn, { nation, start }, { needShare }) => {
  const h100e = needShare * computeNeedH100e(turn.p, turn.state, start, nation);
  if (isSeller(nation, 'us')) nation.domesticChipsH100e += h100e;
  else nation.usChipsH100e += h100e;
  nation.chipPowerMw += chipDrawMw(h100e, turn.chipPowerKw);
};
