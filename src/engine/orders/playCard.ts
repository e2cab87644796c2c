// Play card: one programme card a turn, paid with political capital.

import { CARDS, type Stance } from '../../types/names';
import { checkCardIn } from '../cards/index';
import { isFreeChange } from '../rules/churn';
import { ALLOWED, givenOrder, refuse, type OrderContext, type OrderRule } from './orderRule';

/** Political capital that is left once a wished change of stance is paid. */
export function capitalAfterStance({ game, nation }: OrderContext, stance: Stance): number {
  const p = game.ruleset.parameters;
  const price = isFreeChange(p, game.state.turn, nation.lastChanges, 'stance')
    ? p.churn.freeCapital
    : p.stance.changeCapital;
  const fee = stance === nation.stance ? 0 : price;
  return Math.max(0, nation.politicalCapital - fee);
}

export const playCard: OrderRule<'playCard'> = {
  check: (context, { card, target }) => {
    const { game, nation, scenario, given } = context;
    if (!CARDS.includes(card)) return refuse('unknownCard', { card });
    if (target !== undefined && card !== 'jointPlatform')
      return refuse('targetNotAllowed', { country: target });
    const stance = givenOrder(given, 'setStance')?.stance ?? nation.stance;
    const checked = checkCardIn(
      {
        p: game.ruleset.parameters,
        scenario: game.scenario,
        state: game.state,
        nation,
        start: scenario.start,
        stance,
        dataLaw: givenOrder(given, 'setDataLaw')?.law ?? nation.dataLaw,
        target: target ?? null,
        consent: null,
      },
      card,
      capitalAfterStance(context, stance),
    );
    return checked.ok ? ALLOWED : checked;
  },
  apply: (_nation, wishes, { card, target }) => {
    wishes.card = card;
    wishes.target = target ?? null;
  },
};
