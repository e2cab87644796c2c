// Choose opening: which way the opening scene's chips come, on the first turn.

import { checkChoice, refuse, type OrderRule } from './orderRule';

export const chooseOpening: OrderRule<'chooseOpening'> = {
  check: ({ game, scenario }, { option }) => {
    if (scenario.opening === undefined || game.state.turn > 0) return refuse('noOpening');
    return checkChoice(
      option,
      scenario.opening.options.map(({ id }) => id),
    );
  },
  apply: (_nation, wishes, { option }) => {
    wishes.opening = option;
  },
  standing: null,
};
