// Offers of deals: those that are taken change hands, new ones are put to other nations, what two offer each other is struck at once, and what is too old lapses.

import { type Good, isMethod } from '../../types/names';
import type { Refusal } from '../../types/order';
import type { DealOffer } from '../../types/state';
import type { Actor } from '../actor';
import { applyCountryEffect } from '../events/index';
import {
  dealRefusal,
  offerLastTurn,
  openOffer,
  smallerBudgetUsdBn,
  withoutOffer,
} from '../rules/deals';
import { canGive, goodCard, goodEffects, meansOf } from '../rules/goods';
import { toldPart } from '../rules/methods';
import { actorOf, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function lapse(
  { state, events }: Turn,
  { from: country, to: partner }: DealOffer,
  refusal: Refusal | null,
): void {
  state.deals = withoutOffer(state.deals, country, partner);
  const cause = refusal === null ? 'unanswered' : 'blocked';
  events.push({ kind: 'dealLapsed', country, partner, cause, refusal });
}

function hasToGive({ ruleset, p, chipPriceUsdBn }: Turn, actor: Actor, good: Good): boolean {
  return canGive(ruleset, actor, meansOf(p, actor, chipPriceUsdBn), goodCard(ruleset, good));
}

/** What stands in the way of a deal as both stand now. */
function obstacle(turn: Turn, from: Actor, to: Actor, offer: DealOffer): Refusal | null {
  const { p } = turn;
  const known = dealRefusal(p, from.nation, to.nation, offer);
  if (known !== null) return known;
  for (const { nation } of [from, to]) {
    const details = { cost: p.deals.capital, capital: nation.politicalCapital };
    if (details.capital < details.cost) return { code: 'notEnoughCapital', details };
  }
  if (!hasToGive(turn, from, offer.gives))
    return { code: 'goodMissing', details: { good: offer.gives } };
  return hasToGive(turn, to, offer.wants)
    ? null
    : { code: 'goodMissingThere', details: { good: offer.wants, country: offer.to } };
}

/** One of the two gives a good, gets another and pays what a deal costs. A method that it gives has been taken over once more. */
function handOver(turn: Turn, actor: Actor, gives: Good, gets: Good, smallerUsdBn: number): void {
  const { ruleset, p } = turn;
  const { nation, regularBudgetUsdBn: budgetUsdBn } = actor;
  nation.politicalCapital -= p.deals.capital;
  const got = goodCard(ruleset, gets);
  const size = { budgetUsdBn, smallerUsdBn, part: toldPart(got, nation) };
  for (const effect of goodEffects(goodCard(ruleset, gives), -1, size))
    applyCountryEffect(turn, actor, effect);
  for (const effect of goodEffects(got, 1, size)) applyCountryEffect(turn, actor, effect);
  if (isMethod(gives))
    nation.takenOver = { ...nation.takenOver, [gives]: nation.takenOver[gives] + 1 };
}

/** An offer that the other has made too is over with this one. */
function strike(turn: Turn, from: Actor, to: Actor, offer: DealOffer): void {
  const { gives, wants } = offer;
  const smallerUsdBn = smallerBudgetUsdBn(turn, offer.from, offer.to);
  handOver(turn, from, gives, wants, smallerUsdBn);
  handOver(turn, to, wants, gives, smallerUsdBn);
  from.nation.dealsNow = [...from.nation.dealsNow, offer.to];
  to.nation.dealsNow = [...to.nation.dealsNow, offer.from];
  const others = withoutOffer(turn.state.deals, offer.from, offer.to);
  turn.state.deals = withoutOffer(others, offer.to, offer.from);
  const deal = { country: offer.from, partner: offer.to, gives, wants };
  turn.events.push({ kind: 'dealStruck', ...deal });
}

function take(turn: Turn, offer: DealOffer): void {
  const from = actorOf(turn, offer.from);
  const to = actorOf(turn, offer.to);
  if (from === undefined || to?.decisions.acceptedDeals.includes(offer.from) !== true) return;
  const refusal = obstacle(turn, from, to, offer);
  if (refusal === null) strike(turn, from, to, offer);
  else lapse(turn, offer, refusal);
}

/** An earlier offer to the same nation is forgotten. */
function put({ state, index, events }: Turn, { nation, decisions }: Actor): void {
  if (decisions.offer === null) return;
  const { to, gives, wants } = decisions.offer;
  const offer = { from: nation.id, to, gives, wants, turn: index };
  state.deals = [...withoutOffer(state.deals, nation.id, to), offer];
  events.push({ kind: 'dealOffered', country: nation.id, partner: to, gives, wants });
}

/** Who asks for exactly what it is offered has said yes. */
function agree(turn: Turn, offer: DealOffer): void {
  const other = openOffer(turn.state.deals, offer.to, offer.from);
  if (other === undefined || other.gives !== offer.wants || other.wants !== offer.gives) return;
  const from = actorOf(turn, offer.from);
  const to = actorOf(turn, offer.to);
  if (from === undefined || to === undefined || obstacle(turn, from, to, offer) !== null) return;
  strike(turn, from, to, offer);
}

function age(turn: Turn, offer: DealOffer): void {
  const { p, index, state } = turn;
  if (offer.turn < index && index >= offerLastTurn(p, offer.turn, state.roundTurns))
    lapse(turn, offer, null);
}

function each(turn: Turn, settle: (turn: Turn, offer: DealOffer) => void): void {
  for (const offer of turn.state.deals) if (turn.state.deals.includes(offer)) settle(turn, offer);
}

export const deals: WorldPhase = (turn) => {
  each(turn, take);
  for (const actor of turn.actors) put(turn, actor);
  each(turn, agree);
  each(turn, age);
};
