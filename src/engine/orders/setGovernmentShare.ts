// Set government share: how many bought chips go to government centres instead of domestic champions.

import type { OrderRule } from './orderRule';

export const setGovernmentShare: OrderRule<'setGovernmentShare'> = {
  apply: (nation, _wishes, { percent }) => {
    nation.governmentPercent = percent;
  },
  standing: ({ governmentPercent }) => ({ percent: governmentPercent }),
};
