// What a bot bids for: of the lots that it may have, those whose line it likes and lacks, at a premium by how much it wants them.

import {
  bidLimitUsdBn,
  bidOrder,
  bidShare,
  chapterAt,
  connectedPowerMw,
  computeNeedH100e,
  lotCard,
  mayBid,
  MOST_BIDS,
  nationScenarioOf,
  nationsOf,
  randomOfBot,
  regularBudgetUsdBn,
  shareSpentBeforeBids,
  total,
  TRUST_IN,
  type Bid,
} from '../engine/index';
import { exp10, log10 } from '../lib/detMath';
import type { BotRandom } from '../types/bot';
import type { Game, PlayerView } from '../types/game';
import { PILLARS, PREMIUMS, type ByPillar, type CountryId, type Premium } from '../types/names';
import type { Order } from '../types/order';
import type { NationStart } from '../types/scenario';
import type { Lot, NationState } from '../types/state';

/** How much a bot likes lots of each line, 1 being as usual, and how much more where it lacks what the line provides. */
export interface BidTaste {
  readonly lines: Readonly<ByPillar<number>>;
  readonly lackGain: number;
}

/** How much more or less than usual a nation wants lots of each line in one turn, 1 being as usual. No other nation knows it. */
export type Mood = Readonly<ByPillar<number>>;

/** What is looked at: a view, or a guessed game. */
type Sea = Pick<PlayerView, 'ruleset' | 'scenario' | 'world' | 'turn' | 'halfYear' | 'chapters'>;

/** From how much a lot is worth on, a bot bids at each premium. */
const WORTH: Readonly<Record<Premium, number>> = { list: 0.7, raised: 1.2, double: 1.8 };
/** How a usual nation splits its money. */
const USUAL = { chips: 0.34, dataCentres: 0.2, power: 0.16, talent: 0.15, models: 0.15 };
const TASTE_POWER = 0.7;
const LEAST_TASTE = 0.2;
const MOST_TASTE = 3;
const STYLE_LEVEL = 0.95;
const STYLE_LACK_GAIN = 1.2;
const LEAST_LACK = -0.4;
const MOST_LACK = 0.5;
const GROWTH = 1.15;
const ENOUGH_HALLS = 1.25;
const ENOUGH_POWER = 1.3;
const USUAL_LAG_GENERATIONS = 0.6;
/** By what share of its liking a nation wants lots of a line more or less at most. */
const MOST_MOOD = 0.35;
const EVEN_MOOD: Mood = { chips: 1, dataCentres: 1, power: 1, talent: 1, models: 1 };

/** The mood of this turn. */
export function moodFrom(random: BotRandom): Mood {
  const mood = { ...EVEN_MOOD };
  for (const line of PILLARS) mood[line] += MOST_MOOD * (2 * random.nextUnit() - 1);
  return mood;
}

/** The taste of whoever splits money by these weights. */
export function tasteOf(weights: Readonly<ByPillar<number>>): BidTaste {
  let sum = 0;
  for (const line of PILLARS) sum += weights[line];
  const lines = { ...USUAL };
  for (const line of PILLARS) {
    const share = weights[line] / (sum * USUAL[line]);
    const liking = share <= 0 ? 0 : exp10(TASTE_POWER * log10(share));
    lines[line] = STYLE_LEVEL * Math.min(MOST_TASTE, Math.max(LEAST_TASTE, liking));
  }
  return { lines, lackGain: STYLE_LACK_GAIN };
}

function kept(lack: number): number {
  return Math.min(MOST_LACK, Math.max(LEAST_LACK, lack));
}

/** What is missing of what each line provides, with what is under way; below 0 there is more than enough. */
export function lacks(
  { ruleset, ...sea }: Sea,
  start: NationStart,
  nation: NationState,
): ByPillar<number> {
  const drawMw = (nation.chipPowerMw + 1) * GROWTH;
  const { gas, variable, firm } = nation.powerPipelineMw;
  const powerMw = connectedPowerMw(nation) + total(gas) + total(variable) + total(firm);
  const ownHallsMw =
    nation.dataCentreMw + total(nation.hallsLentMw) - total(nation.hallsBorrowedMw);
  const hallsMw = ownHallsMw + total(nation.dataCentrePipelineMw);
  const needH100e = computeNeedH100e(ruleset.parameters, sea, start, nation);
  return {
    chips: kept(1 - nation.usedChipsH100e / needH100e),
    dataCentres: kept(ENOUGH_HALLS - hallsMw / drawMw),
    power: kept(ENOUGH_POWER - powerMw / drawMw),
    talent: kept(1 - nation.talentRatio),
    models: kept(nation.lagGenerations - USUAL_LAG_GENERATIONS),
  };
}

function premiumFor(worth: number): Premium | null {
  if (worth >= WORTH.double) return 'double';
  if (worth >= WORTH.raised) return 'raised';
  return worth >= WORTH.list ? 'list' : null;
}

/** A lot that a nation may bid for. */
interface OpenLot {
  readonly lot: Lot;
  readonly share: (premium: Premium) => number;
  readonly line: keyof ByPillar<number>;
  /** What lots of its line cost now against their list price: the same for each, to the last bit. */
  readonly dearness: number;
  /** The seller’s trust in the nation, which decides between equal bids; 0 where nobody’s trust does. */
  readonly trust: number;
}

/** A lot of which all that differs from others of its line is left out. */
const PLAIN_LOT: Lot = { id: '', size: 1 };

function openLots(sea: Sea, start: NationStart, nation: NationState): OpenLot[] {
  const { ruleset, world } = sea;
  const p = ruleset.parameters;
  const chapter = chapterAt(p, sea, sea.turn);
  return world.quay.flatMap((lot): OpenLot | [] => {
    const card = lotCard(ruleset, lot.id);
    if (card === undefined || !mayBid(card, { state: sea, nation, start })) return [];
    const { line, seller } = card;
    return {
      lot,
      share: (premium) => bidShare(p, world, chapter, card, lot, premium),
      line,
      dearness: bidShare(p, world, chapter, { ...card, price: 1 }, PLAIN_LOT, 'list'),
      trust: seller === undefined ? 0 : nation[TRUST_IN[seller]],
    };
  });
}

/** The share of its regular budget that a nation can bid: nothing of its cash, not what it owes for orders ahead, and not what these orders spend first. */
function shareToBid(
  sea: Sea,
  start: NationStart,
  nation: NationState,
  orders: readonly Order[],
): number {
  const { ruleset, world } = sea;
  const p = ruleset.parameters;
  const regularUsdBn = regularBudgetUsdBn(p, world, nation, start);
  const { aheadOwedUsdBn } = nation;
  const limit = bidLimitUsdBn(p, { cashUsdBn: 0, aheadOwedUsdBn }, regularUsdBn) / regularUsdBn;
  return limit - Math.max(0, shareSpentBeforeBids(sea, nation, orders));
}

/** Every single bid that this seat may make and its budget can bear. */
export function bidsFor(view: PlayerView): Bid[] {
  const { own, ownScenario } = view;
  const mostShare = shareToBid(view, ownScenario.start, own, []);
  return openLots(view, ownScenario.start, own).flatMap(({ lot, share }) =>
    PREMIUMS.filter((premium) => share(premium) <= mostShare).map((premium) => ({
      lot: lot.id,
      premium,
    })),
  );
}

/** A bid that a bot would like to make. */
interface WantedBid {
  readonly open: OpenLot;
  readonly worth: number;
  readonly premium: Premium;
}

/** Lots of a line are worth the same to a bot: it prefers where the seller trusts it more. */
function moreWanted(one: WantedBid, other: WantedBid): number {
  if (one.worth !== other.worth) return other.worth - one.worth;
  if (one.open.trust !== other.open.trust) return other.open.trust - one.open.trust;
  return one.open.lot.id < other.open.lot.id ? -1 : 1;
}

/** At most two bids that the budget can bear, the most wanted first. */
function bidsBy(
  taste: BidTaste,
  mood: Mood,
  sea: Sea,
  start: NationStart,
  nation: NationState,
  orders: readonly Order[],
): Bid[] {
  if (sea.world.quay.length === 0) return [];
  const lack = lacks(sea, start, nation);
  const wanted = openLots(sea, start, nation).flatMap((open): WantedBid[] => {
    const liking = taste.lines[open.line] * (1 + taste.lackGain * lack[open.line]);
    const worth = (liking * mood[open.line]) / open.dearness;
    const premium = premiumFor(worth);
    return premium === null ? [] : [{ open, worth, premium }];
  });
  wanted.sort(moreWanted);
  const bids: Bid[] = [];
  let left = shareToBid(sea, start, nation, orders);
  for (const { open, premium } of wanted) {
    if (bids.length === MOST_BIDS) break;
    const share = open.share(premium);
    if (share > left) continue;
    left -= share;
    bids.push({ lot: open.lot.id, premium });
  }
  return bids;
}

/** What a seat bids beside its other orders, by its taste, and by its mood where it has one. */
export function bidsOfSeat(
  view: PlayerView,
  orders: readonly Order[],
  taste: BidTaste,
  mood = EVEN_MOOD,
): Bid[] {
  return bidsBy(taste, mood, view, view.ownScenario.start, view.own, orders);
}

/** The order that places these bids, or none. */
export function bidOrders(country: CountryId, bids: readonly Bid[]): Order[] {
  const order = bidOrder(country, bids);
  return order === null ? [] : [order];
}

/** What all nations but this one bid in a guessed game, by how they split their money and a guessed mood. */
export function rivalBids(game: Game, seat: CountryId): Order[] {
  const { ruleset, scenario, state } = game;
  const sea = { ...state, ruleset, scenario };
  return nationsOf(state).flatMap((nation) => {
    if (nation.id === seat) return [];
    const { start } = nationScenarioOf(scenario, nation.id);
    const mood = moodFrom(randomOfBot(game, nation.id));
    const taste = tasteOf(nation.budgetPercents);
    return bidOrders(nation.id, bidsBy(taste, mood, sea, start, nation, []));
  });
}
