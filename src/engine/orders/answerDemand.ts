// Answer demand: what is said to what a superpower asks for; silence refuses.

import { hasRoundAfter, mayStall } from '../rules/demands';
import { ALLOWED, checkFields, refuse, type OrderRule } from './orderRule';

export const answerDemand: OrderRule<'answerDemand'> = {
  check: ({ game, nation }, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { demand, answer } = order;
    if (nation.demand === null || nation.demand.id !== demand)
      return refuse('noSuchDemand', { demand });
    if (answer !== 'stall') return ALLOWED;
    if (nation.demand.stalls > 0) return refuse('stalledBefore', { demand });
    if (!hasRoundAfter(game.state)) return refuse('stallTooLate', {});
    const { parameters } = game.ruleset;
    if (mayStall(parameters, nation)) return ALLOWED;
    const { stallCapital: cost } = parameters.demands;
    return refuse('notEnoughCapital', { cost, capital: nation.politicalCapital });
  },
  apply: (_nation, wishes, { answer }) => {
    wishes.demand = answer;
  },
  standing: null,
};
