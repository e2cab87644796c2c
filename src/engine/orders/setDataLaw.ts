// Set data law: open, residency or sovereign cloud.

import type { OrderRule } from './orderRule';

export const setDataLaw: OrderRule<'setDataLaw'> = {
  apply: (_nation, wishes, { law }) => {
    wishes.dataLaw = law;
  },
  standing: ({ dataLaw }) => ({ law: dataLaw }),
};
