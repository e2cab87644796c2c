// Set build share: how much of chip money builds at home instead of buying.

import { checkPercent, type OrderRule } from './orderRule';

export const setBuildShare: OrderRule<'setBuildShare'> = {
  check: (_context, { percent }) => checkPercent(percent),
  apply: (nation, _wishes, { percent }) => {
    nation.buildPercent = percent;
  },
  standing: ({ buildPercent }) => ({ percent: buildPercent }),
};
