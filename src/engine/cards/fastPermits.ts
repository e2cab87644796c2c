// Fast permits: halls and power arrive a turn sooner and the grid queue moves faster, for some turns.

import { PLAYABLE, type CardRule } from './cardRule';

export const fastPermits: CardRule = {
  helps: 'power',
  check: () => PLAYABLE,
  apply: (turn, { nation }) => {
    nation.timers.fastPermits = turn.p.fastPermits.turns;
    nation.support -= turn.p.fastPermits.support;
  },
};
