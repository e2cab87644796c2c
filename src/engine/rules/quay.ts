// The quay: which lots lie on it, what a bid costs, who may bid, and who comes first among equal bids.

import { assert } from '../../lib/assert';
import { clamp } from '../../lib/detMath';
import type { Random } from '../../lib/rng';
import { PILLARS, type ChapterId, type Pillar, type Premium } from '../../types/names';
import type { LotCard, Parameters, Ruleset } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { GameState, Lot, NationState, WorldState } from '../../types/state';
import { computeNeedH100e } from './compute';
import { TRUST_IN } from './lead';
import { conditionsHold, type QuantityContext } from './quantities';

/** A bid of one nation for one lot. */
export interface Bid {
  readonly lot: string;
  readonly premium: Premium;
}

/** What is said of a kind of lot; undefined where the rules know none of this id. */
export function lotCard({ lots }: Pick<Ruleset, 'lots'>, id: string): LotCard | undefined {
  for (const card of lots) if (card.id === id) return card;
  return undefined;
}

/** The lot of this kind on the quay. */
export function lotOnQuay({ quay }: Pick<WorldState, 'quay'>, id: string): Lot | undefined {
  for (const lot of quay) if (lot.id === id) return lot;
  return undefined;
}

/** By how much a chapter makes what a line buys dearer. */
function dearness({ chapterEffects: e }: Parameters, chapter: ChapterId, line: Pillar): number {
  if (line === 'chips') return e.chipMoney[chapter];
  if (line === 'dataCentres') return e.dataCentreMoney[chapter];
  if (line === 'power') return e.powerMoney[chapter];
  return line === 'talent' ? e.talentMoney[chapter] : e.modelMoney[chapter];
}

/** What a bid costs, as a share of the bidder’s regular budget of a turn. */
export function bidShare(
  p: Parameters,
  world: Pick<WorldState, 'lotPrices'>,
  chapter: ChapterId,
  card: LotCard,
  lot: Lot,
  premium: Premium,
): number {
  const listShare = card.price * lot.size;
  const priceNow = world.lotPrices[card.line];
  const dear = 1 + p.quay.chapterWeight * (dearness(p, chapter, card.line) - 1);
  return listShare * priceNow * dear * (1 + p.quay.premium[premium]);
}

/** How many times its card a lot brings: what the state's part and its partners' buy together, and how good a buy that is. */
export function lotStrength({ quay }: Parameters, size: number): number {
  return size * (1 + quay.partners) * quay.value;
}

/** Whether a nation may bid for a kind of lot at all. */
export function mayBid(card: LotCard, context: QuantityContext): boolean {
  return card.when === undefined || conditionsHold(card.when, context);
}

/** What a nation lacks of what a line provides, 1 where it has nothing; below 0 it has more than it can use. */
export function gapOf(
  p: Parameters,
  state: Pick<GameState, 'world'>,
  start: NationStart,
  nation: NationState,
  line: Pillar,
): number {
  if (line === 'power') return 1 - nation.powerRatio;
  if (line === 'dataCentres') return 1 - nation.dataCentreRatio;
  if (line === 'talent') return 1 - nation.talentRatio;
  if (line === 'models') return nation.lagGenerations * p.quay.lagWeight;
  return 1 - nation.usedChipsH100e / computeNeedH100e(p, state, start, nation);
}

/** How much a nation lacks of what a line provides, 0 to 1. */
export function lackOf(
  p: Parameters,
  state: GameState,
  start: NationStart,
  nation: NationState,
  line: Pillar,
): number {
  return clamp(gapOf(p, state, start, nation, line));
}

/** Which of equal bids comes first: the nation that the seller trusts more, that lacks more, and that has won less so far. */
export function claimOf(
  p: Parameters,
  state: GameState,
  start: NationStart,
  nation: NationState,
  { line, seller }: LotCard,
): number {
  const relation = seller === undefined ? 0 : nation[TRUST_IN[seller]];
  const lack = lackOf(p, state, start, nation, line);
  let lotsWon = 0;
  for (const pillar of PILLARS) lotsWon += nation.lotsWon[pillar];
  const wonBefore = lotsWon / (state.turn + 1);
  return relation + lack - wonBefore;
}

/** How many lots lie on the quay: the more nations, the more lots. */
export function lotCount(p: Parameters, nations: number): number {
  const { least, most, perNation } = p.quay;
  return Math.round(Math.min(most, Math.max(least, perNation * nations)));
}

/** Whether this chapter knows a kind of lot and it is not drawn yet. */
function isFree({ id, chapters }: LotCard, chapter: ChapterId, drawn: readonly Lot[]): boolean {
  for (const lot of drawn) if (lot.id === id) return false;
  return chapters === undefined || chapters.includes(chapter);
}

/** The kind of lot at this place among those that are free. */
function freeAt(
  lots: readonly LotCard[],
  chapter: ChapterId,
  drawn: readonly Lot[],
  place: number,
): LotCard {
  let before = 0;
  for (const card of lots) {
    if (!isFree(card, chapter, drawn)) continue;
    if (before === place) return card;
    before++;
  }
  assert(false, 'fewer kinds of lots are free than were counted');
}

/** Lots of different kinds, of those that this chapter knows. */
export function drawLots(
  { lots, parameters: p }: Ruleset,
  random: Random,
  chapter: ChapterId,
  count: number,
): Lot[] {
  const drawn: Lot[] = [];
  let left = 0;
  for (const card of lots) if (isFree(card, chapter, drawn)) left++;
  while (drawn.length < count && left > 0) {
    const { id } = freeAt(lots, chapter, drawn, random.nextBelow(left));
    const size = p.quay.sizes[random.nextBelow(p.quay.sizes.length)]!;
    drawn.push({ id, size });
    left--;
  }
  return drawn;
}

/** What the price of a line becomes after a turn: it rises with every bidder beside the winner, falls with what nobody wanted, and drifts back. */
export function nextLotPrice(
  p: Parameters,
  price: number,
  extraBidders: number,
  unsold: number,
): number {
  const { rise, fall, drift, cheapest, dearest, mostExtra } = p.quay;
  const moved = price * (1 + rise * Math.min(mostExtra, extraBidders) - fall * unsold);
  const drifted = moved + drift * (1 - moved);
  return Math.min(dearest, Math.max(cheapest, drifted));
}
