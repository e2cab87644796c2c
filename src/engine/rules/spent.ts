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
  const { ruleset } = place;
  const p = ruleset.parameters;
  if (order.kind === 'setFiscalStance') return 1 - p.money.fiscalMultiplier[order.fiscalStance];
  if (order.kind === 'beginProject') return p.projects.cashShare;
  if (order.kind === 'playCard') return cardShare(p, order.card);
  if (order.kind === 'answerDemand')
    return cashShareOf(answerEffects(p, nation, demandCard(ruleset, order.demand), order.answer));
  if (order.kind !== 'answerEvent') return 0;
  const card = eventCard(place, order.event);
  if (card.scope !== 'country') return 0;
  return cashShareOf(card.options.find(({ id }) => id === order.option)?.effects ?? []);
}

/** The share of its regular budget that a nation spends before its bids are opened, by these orders of this turn, its project and a crisis; below 0 where they bring more than they take. What other nations and the world do to it is not in it. */
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
