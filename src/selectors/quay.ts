// The quay: what each lot is, gives and costs, who may bid, what is bid so far, and what comes in the next round.

import {
  bidOrder,
  bidsOf,
  bidShare,
  chapterAt,
  checkOrder,
  conditionHolds,
  lackOf,
  lotCard,
  lotStrength,
  MOST_BIDS,
  readQuantity,
  scaledEffect,
  type Bid,
  type EffectPlace,
} from '../engine';
import type { Condition } from '../types/condition';
import type { Game } from '../types/game';
import {
  PREMIUMS,
  type ByPremium,
  type CountryId,
  type Pillar,
  type Premium,
} from '../types/names';
import type { Refusal } from '../types/order';
import type { LotCard } from '../types/ruleset';
import type { Lot } from '../types/state';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import { orderOf, type PastTurn, type SeatState } from './seatState';

/** What a bid at one premium costs. */
export interface BidPrice {
  readonly premium: Premium;
  readonly usdBn: number;
  /** Of the regular budget of a turn. */
  readonly budgetPercent: number;
  /** Why it cannot be placed beside the other bid, or in place of one of two; null where it can. */
  readonly refusal: Refusal | null;
}

/** One thing that a bidder must be, and how far this nation is from it. */
export interface BidCondition {
  readonly condition: Condition;
  readonly now: number;
  readonly holds: boolean;
}

/** What is known of a lot before its price is told. */
export interface LotName {
  readonly id: string;
  /** The line whose shortage it ends. */
  readonly line: Pillar;
  readonly size: number;
}

export interface LotFacts extends LotName {
  /** What it gives this nation as it stands. */
  readonly effects: readonly EffectFact[];
  readonly prices: readonly BidPrice[];
  /** What firms and funds pay beside the winner. */
  readonly partnersUsdBn: number;
  /** How much more its kind costs now than usually. */
  readonly dearerPercent: number;
  /** How much of that came with the last bids; null before any. */
  readonly movedPercent: number | null;
  readonly conditions: readonly BidCondition[];
  readonly isOpen: boolean;
  /** How much this nation lacks of what its line provides. */
  readonly lackPercent: number;
  /** At which premium the nation bids for it; null for no bid. */
  readonly bid: Premium | null;
}

export interface QuaySheet {
  /** The lots that are open to the nation, the most needed first; the others behind them. */
  readonly lots: readonly LotFacts[];
  readonly bids: readonly Bid[];
  readonly premiumPercent: Readonly<ByPremium<number>>;
  /** What the bids come to. */
  readonly bidUsdBn: number;
  readonly coming: readonly LotName[];
}

/** The bids of a seat, in the order in which they were placed. */
function bidsIn({ orders }: Pick<SeatState, 'orders'>): Bid[] {
  const order = orderOf(orders, 'bidForLots');
  return order === undefined ? [] : bidsOf(order);
}

/** Bids with that for one lot at another premium, or without it. */
export function withBid(bids: readonly Bid[], lot: string, premium: Premium | null): Bid[] {
  if (premium === null) return bids.filter((bid) => bid.lot !== lot);
  const isKnown = bids.some((bid) => bid.lot === lot);
  if (!isKnown) return [...bids, { lot, premium }];
  return bids.map((bid) => (bid.lot === lot ? { lot, premium } : bid));
}

/** Bids with a new one in place of another. */
export function withBidInstead(bids: readonly Bid[], lot: string, bid: Bid): Bid[] {
  return bids.map((each) => (each.lot === lot ? bid : each));
}

/** The ways to place a bid: beside the other one, or in place of each of two. */
function waysOf(bids: readonly Bid[], bid: Bid): Bid[][] {
  const placed = withBid(bids, bid.lot, bid.premium);
  if (placed.length <= MOST_BIDS) return [placed];
  return bids.map(({ lot }) => withBidInstead(bids, lot, bid));
}

function refusalOf({ game, orders }: SeatState, country: CountryId, bid: Bid): Refusal | null {
  let last: Refusal | null = null;
  for (const way of waysOf(bidsIn({ orders }), bid)) {
    const order = bidOrder(country, way);
    const checked = order === null ? null : checkOrder(game, order, orders);
    if (checked === null || checked.ok) return null;
    last = checked.error;
  }
  return last;
}

/** The conditions of a card, each as it stands for the nation. */
export function conditionsOf(
  { when = [] }: { readonly when?: readonly Condition[] },
  { game, nation, start }: EffectPlace,
): BidCondition[] {
  const context = { state: game.state, nation, start };
  return when.map(
    (condition): BidCondition => ({
      condition,
      now: readQuantity(condition.quantity, context),
      holds: conditionHolds(condition, context),
    }),
  );
}

function nameOf({ ruleset }: Game, lot: Lot): LotName[] {
  const line = lotCard(ruleset, lot.id)?.line;
  return line === undefined ? [] : [{ id: lot.id, line, size: lot.size }];
}

/** By how many percent the price of a line moved when bids were last opened. */
function movedPercent(history: readonly PastTurn[], line: Pillar): number | null {
  const opened = history.filter(({ before }) => before.state.world.quay.length > 0).at(-1);
  if (opened === undefined) return null;
  const was = opened.before.state.world.lotPrices[line];
  return 100 * (opened.after.state.world.lotPrices[line] / was - 1);
}

function lotFacts(state: SeatState, place: EffectPlace, card: LotCard, lot: Lot): LotFacts {
  const { game } = state;
  const { ruleset } = game;
  const p = ruleset.parameters;
  const { nation, start, regularBudgetUsdBn } = place;
  const chapter = chapterAt(p, game.state, game.state.turn);
  const shareAt = (premium: Premium) => bidShare(p, game.state.world, chapter, card, lot, premium);
  const usualShare = card.price * lot.size * (1 + p.quay.premium.list);
  const conditions = conditionsOf(card, place);
  const strength = lotStrength(p, lot.size);
  return {
    id: lot.id,
    line: card.line,
    size: lot.size,
    effects: card.effects.map((effect) => factOf(scaledEffect(effect, strength), place)),
    prices: PREMIUMS.map((premium) => ({
      premium,
      usdBn: shareAt(premium) * regularBudgetUsdBn,
      budgetPercent: 100 * shareAt(premium),
      refusal: refusalOf(state, nation.id, { lot: lot.id, premium }),
    })),
    partnersUsdBn: p.quay.partners * shareAt('list') * regularBudgetUsdBn,
    dearerPercent: 100 * (shareAt('list') / usualShare - 1),
    movedPercent: movedPercent(state.history, card.line),
    conditions,
    isOpen: conditions.every(({ holds }) => holds),
    lackPercent: 100 * lackOf(p, game.state, start, nation, card.line),
    bid: bidsIn(state).find((bid) => bid.lot === lot.id)?.premium ?? null,
  };
}

function byNeed(one: LotFacts, other: LotFacts): number {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
  return other.lackPercent - one.lackPercent;
}

function sumOfBids(lots: readonly LotFacts[]): number {
  let sum = 0;
  for (const { bid, prices } of lots)
    for (const { premium, usdBn } of prices) if (premium === bid) sum += usdBn;
  return sum;
}

/** What lies on the quay for a seat, with its bids of this turn. */
export function selectQuay(state: SeatState, country: CountryId): QuaySheet {
  const { game } = state;
  const { world } = game.state;
  const { quay: p } = game.ruleset.parameters;
  const place = placeOf(game, country);
  const lots = world.quay.flatMap((lot) => {
    const card = lotCard(game.ruleset, lot.id);
    return card === undefined ? [] : [lotFacts(state, place, card, lot)];
  });
  lots.sort(byNeed);
  const premiumPercent = { list: 0, raised: 0, double: 0 };
  for (const premium of PREMIUMS) premiumPercent[premium] = 100 * p.premium[premium];
  return {
    lots,
    bids: bidsIn(state),
    premiumPercent,
    bidUsdBn: sumOfBids(lots),
    coming: world.comingQuay.flatMap((lot) => nameOf(game, lot)),
  };
}
