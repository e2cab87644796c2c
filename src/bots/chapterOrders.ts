// The orders that chapters bring: focus and pledge at their start, a project when one is offered, an opening once.

import { chapterStarts } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { Order } from '../types/order';
import type { Plan } from './plan';

function startOrders({ ruleset, turn, length, seat: country }: PlayerView, plan: Plan): Order[] {
  const p = ruleset.parameters;
  if (!chapterStarts(p, turn)) return [];
  const { focus: pillar, pledge } = plan;
  const orders: Order[] = [];
  if (pillar !== null) orders.push({ kind: 'chooseFocus', country, pillar });
  if (pledge !== null && turn + p.chapters.turns <= length)
    orders.push({ kind: 'makePledge', country, pledge });
  return orders;
}

function openingOrders({ turn, ownScenario, seat: country }: PlayerView, plan: Plan): Order[] {
  const { opening } = ownScenario;
  if (turn > 0 || opening === undefined || plan.opening === null) return [];
  const option = opening.options[plan.opening]?.id ?? opening.default;
  return [{ kind: 'chooseOpening', country, option }];
}

/** What the plan wants of this chapter; nothing under rules without chapters. */
export function chapterOrders(view: PlayerView, plan: Plan): Order[] {
  const orders = startOrders(view, plan);
  if (plan.project !== null)
    orders.push({ kind: 'beginProject', country: view.seat, project: plan.project });
  orders.push(...openingOrders(view, plan));
  return orders;
}
