// Deals between nations: who may strike which, until when an offer stands, and what it is worth to either side.

import { without } from '../../lib/rows';
import type { ByGood, CountryId, Good } from '../../types/names';
import type { Refusal, RefusalCode } from '../../types/order';
import type { Parameters } from '../../types/ruleset';
import type { Game, PublicNation } from '../../types/game';
import type { DealOffer, GameState } from '../../types/state';
import { sizedGoods, usualBudgetUsdBn } from './goods';
import { nationScenarioOf } from './nations';
import { relationOf } from './platforms';

type Offers = readonly DealOffer[];

/** What a nation deals by; all of it is public. */
export type Dealer = Pick<
  PublicNation,
  'id' | 'goodWorth' | 'goodsToGive' | 'dealsNow' | 'dealsBefore'
>;

/** What changes hands, seen from the nation that offers it. */
export type DealTerms = Pick<DealOffer, 'gives' | 'wants'>;

/** Where deals are struck: a game, or what a seat sees of it. */
export type DealPlace = Pick<Game, 'ruleset' | 'scenario'> & {
  readonly state: Pick<GameState, 'world'>;
};

/** What a nation has offered or is offered. */
export function dealsOf(deals: Offers, nation: CountryId): Offers {
  return deals.filter(({ from, to }) => from === nation || to === nation);
}

/** The offer of one nation to another that stands, if there is one. */
export function openOffer(deals: Offers, from: CountryId, to: CountryId): DealOffer | undefined {
  for (const one of deals) if (one.from === from && one.to === to) return one;
  return undefined;
}

/** All offers but that of one nation to another; the very list where there is none. */
export function withoutOffer(deals: Offers, from: CountryId, to: CountryId): Offers {
  const offer = openOffer(deals, from, to);
  return offer === undefined ? deals : without(deals, offer);
}

/** The last turn in which an offer can be taken. */
export function offerLastTurn(p: Parameters, made: number, roundTurns: number): number {
  return made + roundTurns * (p.deals.rounds + 1) - 1;
}

function limitReached(p: Parameters, { dealsNow }: Dealer): boolean {
  return dealsNow.length >= p.deals.limit;
}

function no(code: RefusalCode, details: Refusal['details']): Refusal {
  return { code, details };
}

/** What stands in the way of any deal of the two, by what everybody knows; null where nothing does. */
export function pairRefusal(p: Parameters, from: Dealer, to: Dealer): Refusal | null {
  const { limit } = p.deals;
  if (from.dealsNow.includes(to.id)) return no('dealtBefore', { country: to.id });
  if (limitReached(p, from)) return no('dealLimit', { limit });
  return limitReached(p, to) ? no('dealLimitThere', { limit, country: to.id }) : null;
}

/** What stands in the way of a deal of these terms, by what everybody knows; null where nothing does. */
export function dealRefusal(
  p: Parameters,
  from: Dealer,
  to: Dealer,
  { gives, wants }: DealTerms,
): Refusal | null {
  if (gives === wants) return no('sameGood', { good: gives });
  if (!from.goodsToGive.includes(gives)) return no('goodMissing', { good: gives });
  if (!to.goodsToGive.includes(wants))
    return no('goodMissingThere', { good: wants, country: to.id });
  return pairRefusal(p, from, to);
}

function budgetUsdBnOf({ ruleset, scenario, state }: DealPlace, id: CountryId): number {
  return usualBudgetUsdBn(ruleset.parameters, state.world, nationScenarioOf(scenario, id).start);
}

/** The smaller of what two nations usually spend: what deals between them are sized by. */
export function smallerBudgetUsdBn(place: DealPlace, one: CountryId, other: CountryId): number {
  return Math.min(budgetUsdBnOf(place, one), budgetUsdBnOf(place, other));
}

/** A deal as one of the two weighs it. */
export interface DealSum {
  /** What it gets and what it gives, by what they are worth to it. */
  readonly got: number;
  readonly given: number;
  /** What the relation and earlier deals add. */
  readonly goodwill: number;
  readonly sum: number;
  /** What it asks for at least. */
  readonly needed: number;
  /** What is missing until it says yes; 0 or less where it does. */
  readonly missing: number;
}

/** What all deals of a nation with one other share. */
export interface DealSide {
  /** What each good is worth to it in a deal with the other: less with a smaller nation, where the good goes along with budgets. */
  readonly worth: ByGood<number>;
  /** What the relation and earlier deals add. */
  readonly goodwill: number;
}

/** How a nation weighs deals with another. */
export function dealSide(place: DealPlace, nation: Dealer, other: CountryId): DealSide {
  const { ruleset, scenario } = place;
  const { relation, faith } = ruleset.parameters.deals;
  const ownUsdBn = budgetUsdBnOf(place, nation.id);
  const smallerUsdBn = Math.min(ownUsdBn, budgetUsdBnOf(place, other));
  const sizeShare = ownUsdBn > 0 ? smallerUsdBn / ownUsdBn : 0;
  const worth = { ...nation.goodWorth };
  for (const good of sizedGoods(ruleset.goods)) worth[good] *= sizeShare;
  let earlier = 0;
  for (const id of nation.dealsBefore) if (id === other) earlier += 1;
  const goodwill = relation * relationOf(scenario, nation.id, other) + faith * earlier;
  return { worth, goodwill };
}

/** What a nation that weighs deals so makes of one in which it gets one good and gives another. */
export function sumOf({ worth, goodwill }: DealSide, gets: Good, gives: Good): number {
  return worth[gets] - worth[gives] + goodwill;
}

/** How a nation weighs a deal with another, in which it gets one good and gives another. */
export function dealSum(
  place: DealPlace,
  nation: Dealer,
  other: CountryId,
  gets: Good,
  gives: Good,
): DealSum {
  const side = dealSide(place, nation, other);
  const { threshold } = place.ruleset.parameters.deals;
  const got = side.worth[gets];
  const given = side.worth[gives];
  const sum = sumOf(side, gets, gives);
  return { got, given, goodwill: side.goodwill, sum, needed: threshold, missing: threshold - sum };
}
