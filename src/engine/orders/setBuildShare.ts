// Set build share: how much of chip money builds at home instead of buying.

import type { OrderRule } from './orderRule';

export const setBuildShare: OrderRule<'setBuildShare'> = {
  apply: (nation, _wishes, { percent }) => {
    nation.buildPercent = percent;
  },
  standing: ({ buildPercent }) => ({ percent: buildPercent }),
};
