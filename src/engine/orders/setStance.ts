// Set stance: towards the United States, China, both or neither.

import { STANCES } from '../../types/names';
import { checkChoice, type OrderRule } from './orderRule';

export const setStance: OrderRule<'setStance'> = {
  check: (_context, { stance }) => checkChoice(stance, STANCES),
  apply: (_nation, wishes, { stance }) => {
    wishes.stance = stance;
  },
  standing: ({ stance }) => ({ stance }),
};
