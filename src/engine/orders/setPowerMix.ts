// Set power mix: which sources new power money goes to.

import type { OrderRule } from './orderRule';

export const setPowerMix: OrderRule<'setPowerMix'> = {
  apply: (nation, _wishes, { powerMix }) => {
    nation.powerMix = powerMix;
  },
  standing: ({ powerMix }) => ({ powerMix }),
};
