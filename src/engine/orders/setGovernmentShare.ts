// Set government share: how many bought chips go to government centres instead of domestic champions.

import { checkPercent, type OrderRule } from './orderRule';

export const setGovernmentShare: OrderRule<'setGovernmentShare'> = {
  check: (_context, { percent }) => checkPercent(percent),
  apply: (nation, _wishes, { percent }) => {
    nation.governmentPercent = percent;
  },
  standing: ({ governmentPercent }) => ({ percent: governmentPercent }),
};
