// Set stance: towards the United States, China, both or neither.

import { STANCES } from '../../types/names';
import { checkChoice, refuse, type OrderRule } from './orderRule';

export const setStance: OrderRule<'setStance'> = {
  check: ({ nation }, { stance }) =>
    nation.superpower === null
      ? checkChoice(stance, STANCES)
      : refuse('notForSuperpower', { country: nation.id }),
  apply: (_nation, wishes, { stance }) => {
    wishes.stance = stance;
  },
};
