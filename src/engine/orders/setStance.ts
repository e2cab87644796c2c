// Set stance: towards the United States, China, both or neither.

import type { OrderRule } from './orderRule';

export const setStance: OrderRule<'setStance'> = {
  apply: (_nation, wishes, { stance }) => {
    wishes.stance = stance;
  },
  standing: ({ stance }) => ({ stance }),
};
