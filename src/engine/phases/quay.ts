// Sealed bids are opened: the highest pays and gets the lot, the others keep their money as cash; prices move.

import { PILLARS, type ByPillar, type CountryId, type Premium } from '../../types/names';
import type { LotCard } from '../../types/ruleset';
import type { Lot } from '../../types/state';
import type { Actor } from '../actor';
import { applyCountryEffect } from '../events/index';
import { scaledEffect } from '../events/scaled';
import {
  bidShare,
  claimOf,
  lotCard,
  lotOnQuay,
  lotStrength,
  mayBid,
  nextLotPrice,
} from '../rules/quay';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** A bid that its nation can pay. */
interface SealedBid {
  readonly actor: Actor;
  readonly lot: Lot;
  readonly premium: Premium;
  readonly billUsdBn: number;
  readonly claim: number;
}

function plusOne(counts: Readonly<ByPillar<number>>, line: LotCard['line']): ByPillar<number> {
  const more = { ...counts };
  more[line] += 1;
  return more;
}

/** Sets the money of a nation’s bids aside, as far as it reaches. */
function seal(turn: Turn, actor: Actor, sealed: SealedBid[]): void {
  const { p, ruleset, state, chapter } = turn;
  const { nation, start } = actor;
  const moneyUsdBn = Math.max(0, actor.budgetUsdBn + nation.cashUsdBn);
  for (const { lot: id, premium } of actor.decisions.bids) {
    const card = lotCard(ruleset, id);
    const lot = lotOnQuay(state.world, id);
    if (card === undefined || lot === undefined) continue;
    const told = { kind: 'bidVoid', country: nation.id, lot: id } as const;
    if (!mayBid(card, actor)) {
      turn.events.push({ ...told, cause: 'condition' });
      continue;
    }
    const billUsdBn =
      bidShare(p, state.world, chapter, card, lot, premium) * actor.regularBudgetUsdBn;
    if (actor.bidUsdBn + billUsdBn > moneyUsdBn) {
      turn.events.push({ ...told, cause: 'money' });
      continue;
    }
    actor.bidUsdBn += billUsdBn;
    nation.bidsMade = plusOne(nation.bidsMade, card.line);
    const claim = claimOf(p, state, start, nation, card);
    sealed.push({ actor, lot, premium, billUsdBn, claim });
  }
}

function isHigher(turn: Turn, one: SealedBid, other: SealedBid): boolean {
  const { premium } = turn.p.quay;
  const more = premium[one.premium] - premium[other.premium];
  return more === 0 ? one.claim > other.claim : more > 0;
}

function win(turn: Turn, card: LotCard, bid: SealedBid, bidders: readonly CountryId[]): void {
  const { actor, lot, premium, billUsdBn } = bid;
  const { nation } = actor;
  actor.bidUsdBn -= billUsdBn;
  nation.cashUsdBn -= billUsdBn;
  const strength = lotStrength(turn.p, lot.size);
  for (const effect of card.effects)
    applyCountryEffect(turn, actor, scaledEffect(effect, strength));
  nation.lotsWon = plusOne(nation.lotsWon, card.line);
  turn.events.push({
    kind: 'lotWon',
    country: nation.id,
    lot: lot.id,
    size: lot.size,
    premium,
    billUsdBn,
    bidders,
  });
}

function sell(turn: Turn, lot: Lot, sealed: readonly SealedBid[]): void {
  const card = lotCard(turn.ruleset, lot.id);
  if (card === undefined) return;
  const bidders: CountryId[] = [];
  let best: SealedBid | null = null;
  for (const bid of sealed) {
    if (bid.lot !== lot) continue;
    bidders.push(bid.actor.nation.id);
    if (best === null || isHigher(turn, bid, best)) best = bid;
  }
  if (best === null) turn.events.push({ kind: 'lotUnsold', country: null, lot: lot.id });
  else win(turn, card, best, bidders);
}

function movePrices(turn: Turn, sealed: readonly SealedBid[]): void {
  const { world } = turn.state;
  const extra: ByPillar<number> = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
  const unsold: ByPillar<number> = { ...extra };
  for (const lot of world.quay) {
    const line = lotCard(turn.ruleset, lot.id)?.line;
    if (line === undefined) continue;
    let bidders = 0;
    for (const bid of sealed) if (bid.lot === lot) bidders += 1;
    if (bidders === 0) unsold[line] += 1;
    else extra[line] += bidders - 1;
  }
  const prices = { ...world.lotPrices };
  for (const line of PILLARS)
    prices[line] = nextLotPrice(turn.p, prices[line], extra[line], unsold[line]);
  world.lotPrices = prices;
}

export const quay: WorldPhase = (turn) => {
  const { world } = turn.state;
  if (world.quay.length === 0) return;
  const sealed: SealedBid[] = [];
  for (const actor of turn.actors) seal(turn, actor, sealed);
  for (const lot of world.quay) sell(turn, lot, sealed);
  movePrices(turn, sealed);
};
