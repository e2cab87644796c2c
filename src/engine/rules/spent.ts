// What a nation spends before its bids are opened, so that nobody bids money that will be gone.

import type { Effect } from '../../types/effect';
import type { Card } from '../../types/names';
import type { Order } from '../../types/order';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';
import { answerEffects, demandCard } from './demands';
import { type CardSource, eventCard } from './eventCards';

function cashShareOf(effects: readonly Effect[]): number {
  let share = 0;
  for (const effect of effects) if (effect.kind === 'addCash') share -= effect.budgetShare;
  return share;
}

function cardShare(p: Parameters, card: Card): number {
  if (card === 'jointPlatform' || card === 'sovereignUnit' || card === 'reskilling')
    return p[card].cashShare;
  return 0;
}

function orderShare(place: CardSource, nation: NationState, order: Order): number {
  const p = place.ruleset.parameters;
  switch (order.kind) {
    case 'setFiscalStance':
      return 1 - p.money.fiscalMultiplier[order.fiscalStance];
    case 'beginProject':
      return p.projects.cashShare;
    case 'playCard':
      return cardShare(p, order.card);
    case 'answerEvent': {
      const card = eventCard(place, order.event);
      if (card.scope !== 'country') return 0;
      return cashShareOf(card.options.find(({ id }) => id === order.option)?.effects ?? []);
    }
    case 'answerDemand': {
      const card = demandCard(place.ruleset, order.demand);
      return cashShareOf(answerEffects(p, nation, card, order.answer));
    }
    default:
      return 0;
  }
}

/** The share of its regular budget that a nation spends before its bids are opened, by these orders of this turn, its project and a debt crisis; below 0 where they bring more than they take. What other nations and the world do to it is not in it. */
export function shareSpentBeforeBids(
  place: CardSource,
  nation: NationState,
  orders: readonly Order[],
): number {
  const { money, projects } = place.ruleset.parameters;
  let share = nation.project === null ? 0 : projects.cashShare;
  if (nation.crisisTurns > 0) share += 1 - money.fiscalMultiplier.restrain;
  for (const order of orders) share += orderShare(place, nation, order);
  return share;
}
