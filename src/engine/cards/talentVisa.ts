// Talent visa: some turns of much more immigration of experts.

import { PLAYABLE, type CardRule } from './cardRule';

export const talentVisa: CardRule = {
  helps: 'talent',
  check: () => PLAYABLE,
  apply: (turn, { nation }) => {
    nation.timers.talentVisa = turn.p.talentVisa.turns;
    nation.support -= turn.p.talentVisa.support;
  },
};
