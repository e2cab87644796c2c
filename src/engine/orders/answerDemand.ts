// Answer demand: what is said to what a superpower asks for; silence refuses.

import { SILENT_ANSWER } from '../../types/names';
import { capitalCost } from '../rules/answerCost';
import { answerEffects, demandCard, hasRoundAfter } from '../rules/demands';
import { ALLOWED, checkFields, refuse, type OrderRule } from './orderRule';

export const answerDemand: OrderRule<'answerDemand'> = {
  check: ({ game, nation }, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { demand, answer } = order;
    if (nation.demand === null || nation.demand.id !== demand)
      return refuse('noSuchDemand', { demand });
    if (answer === SILENT_ANSWER) return ALLOWED;
    if (answer === 'stall') {
      if (nation.demand.stalls > 0) return refuse('stalledBefore', { demand });
      if (!hasRoundAfter(game.state)) return refuse('stallTooLate', {});
    }
    const { ruleset } = game;
    const card = demandCard(ruleset, demand);
    const cost = capitalCost(answerEffects(ruleset.parameters, nation, card, answer));
    const capital = nation.politicalCapital;
    return capital >= cost ? ALLOWED : refuse('notEnoughCapital', { cost, capital });
  },
  apply: (_nation, wishes, { answer }) => {
    wishes.demand = answer;
  },
  standing: null,
};
