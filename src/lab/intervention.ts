// Makes a player do one thing otherwise than it would, to learn what that thing is worth.

import { isSameSplit, percentsOf } from '../bots/index';
import type { Bot } from '../types/bot';
import type { PlayerView } from '../types/game';
import { PILLARS, type Card, type Pillar } from '../types/names';
import type { BudgetPercents, Order } from '../types/order';
import type { Ruleset } from '../types/ruleset';
import type { LeverUse, Intervention } from './job';

/** The name of a lever in counts: `line chips`, `card reskilling`, `order setStance`. */
export function leverKey(lever: LeverUse): string {
  switch (lever.kind) {
    case 'line':
      return `line ${lever.line}`;
    case 'card':
      return `card ${lever.card}`;
    case 'project':
      return `project ${lever.project}`;
    case 'order':
      return `order ${lever.order}`;
  }
}

/** The levers that an order uses. Lines of the budget count by the split in force, whether it was ordered or not. */
export function leversUsedBy(order: Order): LeverUse[] {
  if (order.kind === 'playCard') return [{ kind: 'card', card: order.card }];
  const itself: LeverUse = { kind: 'order', order: order.kind };
  return order.kind === 'beginProject'
    ? [{ kind: 'project', project: order.project }, itself]
    : [itself];
}

/** The split without money for one line; the others share it. */
function splitWithout(split: BudgetPercents, line: Pillar): BudgetPercents {
  const others = { ...split, [line]: 0 };
  const isAnyLeft = PILLARS.some((one) => others[one] > 0);
  return isAnyLeft ? percentsOf(others) : others;
}

/** Also takes the split that holds before the first order off the line. */
function withoutLine(bot: Bot, line: Pillar): Bot {
  return (view, random) => {
    const orders = bot(view, random);
    const given = orders.find((one) => one.kind === 'allocateBudget');
    const wished = given?.percents ?? view.own.budgetPercents;
    const others = orders.filter((one) => one.kind !== 'allocateBudget');
    const percents = splitWithout(wished, line);
    if (isSameSplit(percents, view.own.budgetPercents)) return others;
    return [{ kind: 'allocateBudget', country: view.seat, percents }, ...others];
  };
}

/** Rules under which a card cannot be played, so that a player turns to another. */
function rulesWithout(ruleset: Ruleset, card: Card): Ruleset {
  const { parameters } = ruleset;
  const cardCost = { ...parameters.cardCost, [card]: Number.POSITIVE_INFINITY };
  return { ...ruleset, parameters: { ...parameters, cardCost } };
}

function withoutCard(bot: Bot, card: Card): Bot {
  const known = new WeakMap<Ruleset, Ruleset>();
  const barred = (ruleset: Ruleset) => {
    const found = known.get(ruleset) ?? rulesWithout(ruleset, card);
    known.set(ruleset, found);
    return found;
  };
  return (view, random) =>
    bot({ ...view, ruleset: barred(view.ruleset) }, random).filter(
      (order) => order.kind !== 'playCard' || order.card !== card,
    );
}

function without(bot: Bot, lever: LeverUse): Bot {
  if (lever.kind === 'line') return withoutLine(bot, lever.line);
  if (lever.kind === 'card') return withoutCard(bot, lever.card);
  const key = leverKey(lever);
  const uses = (order: Order) => leversUsedBy(order).some((one) => leverKey(one) === key);
  return (view, random) => bot(view, random).filter((order) => !uses(order));
}

function withOpening(orders: Order[], { turn, seat: country }: PlayerView, option: string) {
  if (turn > 0) return orders;
  const others = orders.filter(({ kind }) => kind !== 'chooseOpening');
  return [...others, { kind: 'chooseOpening' as const, country, option }];
}

/** The same player with an intervention. */
export function withIntervention(bot: Bot, intervention: Intervention): Bot {
  switch (intervention.kind) {
    case 'without':
      return without(bot, intervention.lever);
    case 'opening':
      return (view, random) => withOpening(bot(view, random), view, intervention.option);
    case 'champion':
      return (view, random) =>
        bot(view, random).map((order) =>
          order.kind === 'playCard' && order.card === 'championsCompact'
            ? { ...order, champion: intervention.champion }
            : order,
        );
  }
}
