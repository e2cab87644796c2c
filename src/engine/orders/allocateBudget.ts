// Allocate budget: whole percents for the five lines; what is left is carried.

import { PILLARS } from '../../types/names';
import { ALLOWED, checkPercent, refuse, type OrderRule } from './orderRule';

export const allocateBudget: OrderRule<'allocateBudget'> = {
  check: (_context, { percents }) => {
    let sum = 0;
    for (const pillar of PILLARS) {
      const checked = checkPercent(percents[pillar]);
      if (!checked.ok) return checked;
      sum += percents[pillar];
    }
    return sum > 100 ? refuse('budgetOver100', { sum }) : ALLOWED;
  },
  apply: (nation, _wishes, { percents }) => {
    nation.budgetPercents = percents;
  },
  standing: ({ budgetPercents }) => ({ percents: budgetPercents }),
};
