// Deals between nations: what may be offered to whom and what the other would say, the offers that wait for an answer, and the seat's own.

import {
  dealRefusal,
  dealSum,
  type DealSum,
  type DealTerms,
  goodCard,
  goodEffects,
  nationOf,
  nationsOf,
  offerLastTurn,
  openOffer,
  roundStartOf,
  smallerBudgetUsdBn,
} from '../engine';
import { type CountryId, GOODS, type Good } from '../types/names';
import type { Order, Refusal } from '../types/order';
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
  /** Why it cannot be struck, or null. */
  readonly refusal: Refusal | null;
}

/** An offer that the seat has got. */
export interface ReceivedOffer extends WeighedDeal {
  readonly from: CountryId;
  readonly gives: Good;
  readonly wants: Good;
  /** Whether the seat takes it this turn. */
  readonly isTaken: boolean;
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
export function weighDeal(
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
  const factsOf = (good: Good, way: 1 | -1) =>
    goodEffects(goodCard(ruleset, good), way, place.regularBudgetUsdBn, smallerUsdBn).map(
      (effect) => factOf(effect, place),
    );
  return {
    got: factsOf(gets, 1),
    given: factsOf(gives, -1),
    theirs: dealSum(game, partner, country, gives, gets),
    mine: dealSum(game, own, other, gets, gives),
    refusal: dealRefusal(ruleset.parameters, own, partner, { gives, wants: gets }),
  };
}

function receivedOf(state: SeatState, country: CountryId, offer: DealOffer): ReceivedOffer {
  const { from, gives, wants } = offer;
  const taken = orderOf(state.orders, 'answerDeals')?.accepted ?? [];
  return {
    from,
    gives,
    wants,
    isTaken: taken.includes(from),
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

/** The order by which a seat takes the offer of another or leaves it; null where no offer is taken any more. */
export function answerOrder(
  state: SeatState,
  country: CountryId,
  from: CountryId,
  isTaken: boolean,
): Order | null {
  const others = (orderOf(state.orders, 'answerDeals')?.accepted ?? []).filter(
    (id) => id !== from && openOffer(state.game.state.deals, id, country) !== undefined,
  );
  const accepted = isTaken ? [...others, from] : others;
  return accepted.length === 0 ? null : { kind: 'answerDeals', country, accepted };
}

function asGood(word: string | undefined): Good {
  return GOODS.find((good) => good === word) ?? 'money';
}

/** The deal that a name stands for: the other nation, what the seat gives and what it wants, with hyphens between. */
export function weighedDeal(
  state: SeatState,
  country: CountryId,
  name: string,
): WeighedDeal | null {
  const [other, gives, wants] = name.split('-');
  if (!nationsOf(state.game.state).some(({ id }) => id === other)) return null;
  return weighDeal(state, country, other!, asGood(wants), asGood(gives));
}
