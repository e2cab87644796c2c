// Set power mix: which sources new power money goes to.

import { POWER_MIXES } from '../../types/names';
import { checkChoice, type OrderRule } from './orderRule';

export const setPowerMix: OrderRule<'setPowerMix'> = {
  check: (_context, { powerMix }) => checkChoice(powerMix, POWER_MIXES),
  apply: (nation, _wishes, { powerMix }) => {
    nation.powerMix = powerMix;
  },
  standing: ({ powerMix }) => ({ powerMix }),
};
