// Make demand: what a played superpower asks for where the next round begins, and of whom; silence asks nothing.

import type { CountryId } from '../../types/names';
import type { DemandCard } from '../../types/ruleset';
import { isFitToAsk, nationsToAsk } from '../rules/demands';
import { nationOf, nationScenarioOf } from '../rules/nations';
import {
  ALLOWED,
  checkFields,
  type OrderCheck,
  type OrderContext,
  type OrderRule,
  refuse,
} from './orderRule';

function checkAsked(
  { game }: OrderContext,
  card: DemandCard,
  to: readonly CountryId[],
): OrderCheck {
  const { ruleset, scenario, state } = game;
  const open = nationsToAsk(ruleset.parameters, state, scenario, card.from);
  for (let i = 0; i < to.length; i++) {
    const country = to[i]!;
    if (!open.includes(country)) return refuse('notAskedNow', { country });
    if (to.indexOf(country) !== i) return refuse('malformed', { country });
    const { start } = nationScenarioOf(scenario, country);
    const context = { state, nation: nationOf(state, country), start };
    if (!isFitToAsk(ruleset, card, context)) return refuse('notFitToAsk', { country });
  }
  return ALLOWED;
}

export const makeDemand: OrderRule<'makeDemand'> = {
  check: (context, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { way, demand, to } = order;
    if (way === 'usual')
      return demand === undefined && to.length === 0 ? ALLOWED : refuse('malformed');
    const { superpower } = context.nation;
    const card = context.game.ruleset.demands.find(
      ({ id, from }) => id === demand && from === superpower?.sells,
    );
    if (card === undefined) return refuse('noSuchDemand', { demand: demand ?? '' });
    return to.length === 0 ? refuse('malformed') : checkAsked(context, card, to);
  },
  apply: (nation, _wishes, { way, demand = null, to }) => {
    nation.demandPlan = { way, demand, to: to.slice() };
  },
  standing: null,
};
