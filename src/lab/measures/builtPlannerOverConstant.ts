// Whether looking ahead builds the better country: as over the best constant policy, without answers, pledges and debt.

import { gap } from './gap';

export const builtPlannerOverConstant = gap(
  'builtPlannerOverConstant',
  4,
  ['planner'],
  ['constant'],
  ({ built }) => built,
);
