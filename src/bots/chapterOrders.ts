// The orders that chapters bring: focus and pledge at their start, a project when one is offered, an opening once.

import type { PlayerView } from '../types/game';
import type { Order } from '../types/order';
import { isChapterStart } from './chapters';
import type { Plan } from './plan';

function addStart(orders: Order[], view: PlayerView, { focus: pillar, pledge }: Plan): void {
  const { seat: country } = view;
  if (!isChapterStart(view)) return;
  if (pillar !== null) orders.push({ kind: 'chooseFocus', country, pillar });
  if (pledge !== null) orders.push({ kind: 'makePledge', country, pledge });
}

function addOpening(orders: Order[], view: PlayerView, plan: Plan): void {
  const { opening } = view.ownScenario;
  if (view.turn > 0 || opening === undefined || plan.opening === null) return;
  const option = opening.options[plan.opening]?.id ?? opening.default;
  orders.push({ kind: 'chooseOpening', country: view.seat, option });
}

/** Adds what the plan wants of this chapter. */
export function addChapterOrders(orders: Order[], view: PlayerView, plan: Plan): void {
  addStart(orders, view, plan);
  if (plan.project !== null)
    orders.push({ kind: 'beginProject', country: view.seat, project: plan.project });
  addOpening(orders, view, plan);
}
