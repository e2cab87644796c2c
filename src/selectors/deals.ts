// Deals between nations: what may be offered to whom and what the other would say, the offers that wait for an answer, and the seat's own.

import {
  checkOrder,
  dealSum,
  type DealSum,
  type DealTerms,
  goodCard,
  goodEffects,
  nationOf,
  nationsOf,
  offerLastTurn,
  roundStartOf,
  smallerBudgetUsdBn,
  toldPart,
} from '../engine';
import { type CountryId, GOODS, type Good } from '../types/names';
import type { Order, OrderOf, Refusal } from '../types/order';
import type { GoodCard } from '../types/ruleset';
import type { DealOffer } from '../types/state';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import { orderOf, type SeatState } from './seatState';

/** Another nation that the seat may deal with. */
export interface DealPartner {
  readonly id: CountryId;
  /** What it has to give. */
  readonly gives: readonly Good[];
}

/** A deal as it would be for the seat. */
export interface WeighedDeal {
  /** What the seat gets and gives away, in figures. */
  readonly got: readonly EffectFact[];
  readonly given: readonly EffectFact[];
  /** How the other weighs it. */
  readonly theirs: DealSum;
  /** How the seat would, by the same formula. */
  readonly mine: DealSum;
}

/** A deal that the seat may offer. */
export interface TriedOffer extends WeighedDeal {
  /** Why it cannot be offered, or null. */
  readonly refusal: Refusal | null;
}

/** An offer that the seat has got. */
export interface ReceivedOffer extends WeighedDeal {
  readonly from: CountryId;
  readonly gives: Good;
  readonly wants: Good;
  /** Whether the seat takes it this turn. */
  readonly isTaken: boolean;
  /** Why it cannot be taken beside what is taken already, or null. */
  readonly refusal: Refusal | null;
  /** The last half-year in which it can be taken. */
  readonly lastHalfYear: number;
}

/** An offer that the seat has made in earlier turns. */
export interface MadeOffer extends DealTerms {
  readonly to: CountryId;
  readonly lastHalfYear: number;
}

export interface Deals {
  /** What the seat has to give. */
  readonly gives: readonly Good[];
  readonly partners: readonly DealPartner[];
  readonly received: readonly ReceivedOffer[];
  readonly made: readonly MadeOffer[];
  /** What is offered this turn. */
  readonly offered: (DealTerms & { readonly to: CountryId }) | null;
  /** Deals of this chapter, how many there may be, and what each costs. */
  readonly struck: number;
  readonly limit: number;
  readonly capital: number;
}

function lastHalfYearOf({ game }: SeatState, { turn: made }: DealOffer): number {
  const { turn, halfYear, roundTurns } = game.state;
  const last = offerLastTurn(game.ruleset.parameters, made, roundTurns);
  return halfYear - turn + roundStartOf(last, roundTurns);
}

/** A deal that the seat and another nation may strike, whoever of the two offers it. */
function weighDeal(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
  other: CountryId,
  gets: Good,
  gives: Good,
): WeighedDeal {
  const { ruleset, state } = game;
  const own = nationOf(state, country);
  const partner = nationOf(state, other);
  const place = placeOf(game, country);
  const smallerUsdBn = smallerBudgetUsdBn(game, country, other);
  const { regularBudgetUsdBn: budgetUsdBn } = place;
  const got = goodCard(ruleset, gets);
  const size = { budgetUsdBn, smallerUsdBn, part: toldPart(got, own) };
  const factsOf = (card: GoodCard, way: 1 | -1) =>
    goodEffects(card, way, size).map((effect) => factOf(effect, place));
  return {
    got: factsOf(got, 1),
    given: factsOf(goodCard(ruleset, gives), -1),
    theirs: dealSum(game, partner, country, gives, gets),
    mine: dealSum(game, own, other, gets, gives),
  };
}

function refusalOf({ game, orders }: SeatState, order: Order): Refusal | null {
  const checked = checkOrder(game, order, orders);
  return checked.ok ? null : checked.error;
}

/** An offer as the seat would make it now. */
export function tryOffer(
  state: SeatState,
  country: CountryId,
  { to, gives, wants }: DealTerms & { readonly to: CountryId },
): TriedOffer {
  return {
    ...weighDeal(state, country, to, wants, gives),
    refusal: refusalOf(state, { kind: 'offerDeal', country, to, gives, wants }),
  };
}

function takenBy({ orders }: SeatState): readonly CountryId[] {
  return orderOf(orders, 'answerDeals')?.accepted ?? [];
}

/** The order by which a seat takes the offer of another or leaves it; null where no offer is taken any more. */
export function answerOrder(
  state: SeatState,
  country: CountryId,
  from: CountryId,
  isTaken: boolean,
): OrderOf<'answerDeals'> | null {
  const others = takenBy(state).filter((id) => id !== from);
  const accepted = isTaken ? [...others, from] : others;
  return accepted.length === 0 ? null : { kind: 'answerDeals', country, accepted };
}

function receivedOf(state: SeatState, country: CountryId, offer: DealOffer): ReceivedOffer {
  const { from, gives, wants } = offer;
  const isTaken = takenBy(state).includes(from);
  return {
    from,
    gives,
    wants,
    isTaken,
    refusal: isTaken ? null : refusalOf(state, answerOrder(state, country, from, true)!),
    lastHalfYear: lastHalfYearOf(state, offer),
    ...weighDeal(state, country, from, gives, wants),
  };
}

/** Everything about the deals of a seat. */
export function selectDeals(state: SeatState, country: CountryId): Deals {
  const { ruleset, state: now } = state.game;
  const own = nationOf(now, country);
  const offered = orderOf(state.orders, 'offerDeal');
  return {
    gives: own.goodsToGive,
    partners: nationsOf(now).flatMap(({ id, goodsToGive }) =>
      id === country || goodsToGive.length === 0 ? [] : [{ id, gives: goodsToGive }],
    ),
    received: now.deals
      .filter(({ to }) => to === country)
      .map((offer) => receivedOf(state, country, offer)),
    made: now.deals
      .filter(({ from }) => from === country)
      .map((offer) => ({
        to: offer.to,
        gives: offer.gives,
        wants: offer.wants,
        lastHalfYear: lastHalfYearOf(state, offer),
      })),
    offered:
      offered === undefined ? null : { to: offered.to, gives: offered.gives, wants: offered.wants },
    struck: own.dealsNow.length,
    limit: ruleset.parameters.deals.limit,
    capital: ruleset.parameters.deals.capital,
  };
}

function asGood(word: string | undefined): Good {
  return GOODS.find((good) => good === word) ?? 'money';
}

/** The deal that a name stands for: the other nation, what the seat gives and what it wants, with hyphens between. */
export function weighedDeal(state: SeatState, country: CountryId, name: string): TriedOffer | null {
  const [other, gives, wants] = name.split('-');
  if (!nationsOf(state.game.state).some(({ id }) => id === other)) return null;
  return tryOffer(state, country, { to: other!, gives: asGood(gives), wants: asGood(wants) });
}
