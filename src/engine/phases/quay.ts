// Sealed bids are opened: the highest pays and gets the lot, the others keep their money as cash; prices move.

import type { ByPillar, CountryId, Pillar, Premium } from '../../types/names';
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

/** Field by field: a spread of this many fields takes twice the room. */
function plusOne(
  { chips, dataCentres, power, talent, models }: Readonly<ByPillar<number>>,
  line: Pillar,
): ByPillar<number> {
  const more = { chips, dataCentres, power, talent, models };
  more[line] += 1;
  return more;
}

function refuseBid(
  { events }: Turn,
  country: CountryId,
  lot: string,
  cause: 'condition' | 'money',
): void {
  events.push({ kind: 'bidVoid', country, lot, cause });
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
    if (!mayBid(card, actor)) {
      refuseBid(turn, nation.id, id, 'condition');
      continue;
    }
    const billUsdBn =
      bidShare(p, state.world, chapter, card, lot, premium) * actor.regularBudgetUsdBn;
    if (actor.bidUsdBn + billUsdBn > moneyUsdBn) {
      refuseBid(turn, nation.id, id, 'money');
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

/** The price of a line after all its lots have found bidders or none. */
function priceAfter(turn: Turn, sealed: readonly SealedBid[], line: Pillar): number {
  const { quay: lots, lotPrices } = turn.state.world;
  let extra = 0;
  let unsold = 0;
  for (let i = 0; i < lots.length; i++) {
    const lot = lots[i]!;
    if (lotCard(turn.ruleset, lot.id)?.line !== line) continue;
    let bidders = 0;
    for (let place = 0; place < sealed.length; place++)
      if (sealed[place]!.lot === lot) bidders += 1;
    if (bidders === 0) unsold += 1;
    else extra += bidders - 1;
  }
  return nextLotPrice(turn.p, lotPrices[line], extra, unsold);
}

export const quay: WorldPhase = (turn) => {
  const { world } = turn.state;
  if (world.quay.length === 0) return;
  const sealed: SealedBid[] = [];
  for (const actor of turn.actors) seal(turn, actor, sealed);
  for (const lot of world.quay) sell(turn, lot, sealed);
  world.lotPrices = {
    chips: priceAfter(turn, sealed, 'chips'),
    dataCentres: priceAfter(turn, sealed, 'dataCentres'),
    power: priceAfter(turn, sealed, 'power'),
    talent: priceAfter(turn, sealed, 'talent'),
    models: priceAfter(turn, sealed, 'models'),
  };
};
