// Turns a plan into orders.

import { eventCard, hasCaretaker, mayGovern, optionsOpen } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { Order } from '../types/order';
import { askingOrders } from './asking';
import { bidOrders, bidsOfSeat, tasteOf, type Mood } from './bids';
import { answerOrders, goodOffers, offerOrders, takenOffers } from './deals';
import { demandAnswerOf } from './demands';
import { exportOrders } from './exports';
import { mayPlay } from './cardCheck';
import { addChapterOrders } from './chapterOrders';
import { isSameSplit, percentsOf } from './percents';
import type { Plan } from './plan';

function addBudget(orders: Order[], { own, seat: country }: PlayerView, plan: Plan): void {
  const percents = percentsOf(plan.weights);
  if (!isSameSplit(percents, own.budgetPercents))
    orders.push({ kind: 'allocateBudget', country, percents });
}

/** In a crisis a bot restrains spending, whatever its plan is. */
function addFiscal(
  orders: Order[],
  { own, seat: country }: PlayerView,
  { fiscalStance }: Plan,
): void {
  if (fiscalStance === 'normal' || own.crisisTurns > 0) return;
  orders.push({ kind: 'setFiscalStance', country, fiscalStance });
}

function addPosture(orders: Order[], { own, seat: country }: PlayerView, plan: Plan): void {
  const { powerMix, stance, modelProgramme, dataLaw } = plan;
  if (powerMix !== own.powerMix) orders.push({ kind: 'setPowerMix', country, powerMix });
  if (stance !== own.stance) orders.push({ kind: 'setStance', country, stance });
  if (modelProgramme !== own.modelProgramme)
    orders.push({ kind: 'setModelProgramme', country, programme: modelProgramme });
  if (dataLaw !== own.dataLaw) orders.push({ kind: 'setDataLaw', country, law: dataLaw });
}

function addShares(orders: Order[], { own, seat: country }: PlayerView, plan: Plan): void {
  const { buildPercent } = plan;
  if (buildPercent !== own.buildPercent)
    orders.push({ kind: 'setBuildShare', country, percent: buildPercent });
}

function addAnswer(orders: Order[], view: PlayerView, { answer }: Plan): void {
  const { own, seat: country } = view;
  if (own.announcedEvent === null) return;
  const card = eventCard(view, own.announcedEvent);
  if (card.scope !== 'country') return;
  const open = optionsOpen(card, own);
  const wished = card.options[answer];
  const option = wished !== undefined && open.includes(wished) ? wished : open[0];
  if (option !== undefined)
    orders.push({ kind: 'answerEvent', country, event: card.id, option: option.id });
}

function addDemand(orders: Order[], view: PlayerView, { stance, demand }: Plan): void {
  const answer = demandAnswerOf(view, stance, demand);
  if (answer === null || view.own.demand === null) return;
  orders.push({ kind: 'answerDemand', country: view.seat, demand: view.own.demand.id, answer });
}

/** Bots accept every platform. */
function addConsent(orders: Order[], { own, seat: country, rivals }: PlayerView): void {
  if (own.acceptPlatformsFrom.length === rivals.length) return;
  orders.push({ kind: 'acceptPlatformsFrom', country, countries: rivals.map(({ id }) => id) });
}

function addCard(orders: Order[], view: PlayerView, plan: Plan): void {
  const chosen = plan.card;
  if (chosen === null || !mayPlay(view, plan, chosen)) return;
  const { card, target, champion } = chosen;
  orders.push({
    kind: 'playCard',
    country: view.seat,
    card,
    ...(target === null ? {} : { target }),
    ...(champion === null ? {} : { champion }),
  });
}

/** A superpower deals with nobody. */
function addDeals(orders: Order[], view: PlayerView, { offers, taken }: Plan): void {
  if (view.own.superpower !== null) return;
  orders.push(...answerOrders(view.seat, taken ?? takenOffers(view)));
  orders.push(...offerOrders(view.seat, offers ?? goodOffers(view)));
}

/** The parts of a plan that a seat can order: a caretaker changes no course, a superpower takes no stance. */
function allowed({ own }: PlayerView, wished: Plan): Plan {
  const { stance, modelProgramme, dataLaw } = own;
  const plan = hasCaretaker(own) ? { ...wished, stance, modelProgramme, dataLaw } : wished;
  if (own.superpower === null) return plan;
  return { ...plan, stance: own.stance };
}

/** The orders for what differs from the standing ones, with bids as the mood is where there is one; a card that may not be played is left out. */
export function ordersOf(view: PlayerView, wished: Plan, mood?: Mood): Order[] {
  const plan = allowed(view, wished);
  const orders: Order[] = [];
  addBudget(orders, view, plan);
  addFiscal(orders, view, plan);
  addPosture(orders, view, plan);
  addShares(orders, view, plan);
  addAnswer(orders, view, plan);
  addDemand(orders, view, plan);
  addConsent(orders, view);
  addDeals(orders, view, plan);
  addChapterOrders(orders, view, plan);
  orders.push(...exportOrders(view, plan.exports));
  orders.push(...askingOrders(view, plan.asks));
  addCard(orders, view, plan);
  const taste = plan.taste ?? tasteOf(plan.weights);
  orders.push(...bidOrders(view.seat, plan.bids ?? bidsOfSeat(view, orders, taste, mood)));
  return orders.filter(({ kind }) => mayGovern(view.own, kind));
}
