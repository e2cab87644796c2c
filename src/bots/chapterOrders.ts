// The orders that chapters bring: focus and pledge at their start, the pledge’s review, a project when one is offered, what is ordered ahead, an opening once.

import type { PlayerView } from '../types/game';
import type { Order } from '../types/order';
import { aheadFor, aheadOf } from './ahead';
import { isChapterStart } from './chapters';
import type { Plan } from './plan';
import { reviewOf, reviewsOpen } from './pledges';

function addStart(orders: Order[], view: PlayerView, { focus: pillar, pledge }: Plan): void {
  const { seat: country } = view;
  if (!isChapterStart(view)) return;
  if (pillar !== null) orders.push({ kind: 'chooseFocus', country, pillar });
  if (pledge !== null) orders.push({ kind: 'makePledge', country, pledge });
}

function addReview(orders: Order[], view: PlayerView, { review }: Plan): void {
  const open = reviewsOpen(view);
  const wished = review ?? reviewOf(view);
  if (wished === 'keep' || !open.includes(wished)) return;
  orders.push({ kind: 'reviewPledge', country: view.seat, review: wished });
}

function addAhead(orders: Order[], view: PlayerView, { ahead, weights }: Plan): void {
  if (aheadFor(view).length === 0) return;
  const [first] = ahead ?? aheadOf(view, weights);
  if (first !== undefined) orders.push({ kind: 'orderAhead', country: view.seat, ...first });
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
  addReview(orders, view, plan);
  addAhead(orders, view, plan);
  if (plan.project !== null)
    orders.push({ kind: 'beginProject', country: view.seat, project: plan.project });
  addOpening(orders, view, plan);
}
