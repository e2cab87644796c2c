// What a bot offers other nations, and which offers it takes: by the formula that the rules state, which everybody can work out.

import {
  dealRefusal,
  dealSide,
  dealSum,
  mayGovern,
  nationsOf,
  openOffer,
  pairRefusal,
  sumOf,
  type Dealer,
  type DealTerms,
} from '../engine/index';
import type { Game, PlayerView } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { DealOffer } from '../types/state';

/** A deal that a seat may offer. */
export interface Offer extends DealTerms {
  readonly to: CountryId;
}

/** An offer, and what it is worth to both together. */
interface WeighedOffer {
  readonly offer: Offer;
  readonly gain: number;
}

/** What deals are weighed in: a view, or a guessed game. */
type Market = Parameters<typeof dealSum>[0] & { readonly deals: readonly DealOffer[] };

function marketOf(view: PlayerView): Market {
  return { ruleset: view.ruleset, scenario: view.scenario, state: view, deals: view.deals };
}

function mayPay({ ruleset, own }: Pick<PlayerView, 'ruleset' | 'own'>): boolean {
  return own.politicalCapital >= ruleset.parameters.deals.capital;
}

/** The offers to one rival that both would agree to, by what deals of the two with each other are worth to each. Most goods find no match: they are passed over before the pairs are weighed. */
function offersTo(market: Market, own: Dealer, rival: Dealer): WeighedOffer[] {
  const { threshold } = market.ruleset.parameters.deals;
  const wanted = rival.goodsToGive;
  const mine = dealSide(market, own, rival.id);
  const mostGot = Math.max(...wanted.map((good) => mine.worth[good]));
  const given = own.goodsToGive.filter(
    (good) => mostGot - mine.worth[good] + mine.goodwill >= threshold,
  );
  if (given.length === 0) return [];
  const theirs = dealSide(market, rival, own.id);
  const found: WeighedOffer[] = [];
  for (const gives of given)
    for (const wants of wanted) {
      if (gives === wants) continue;
      const mySum = sumOf(mine, wants, gives);
      const theirSum = sumOf(theirs, gives, wants);
      if (mySum < threshold || theirSum < threshold) continue;
      found.push({ offer: { to: rival.id, gives, wants }, gain: mySum + theirSum });
    }
  return found;
}

/** All offers that the other would take and the seat would too, the most gain for both first. */
export function goodOffers(view: PlayerView): Offer[] {
  const { own, seat, rivals, ruleset } = view;
  const { limit } = ruleset.parameters.deals;
  if (!mayPay(view) || own.dealsNow.length >= limit) return [];
  const market = marketOf(view);
  const weighed = rivals.flatMap((rival) => {
    if (rival.dealsNow.length >= limit || own.dealsNow.includes(rival.id)) return [];
    if (openOffer(view.deals, seat, rival.id) !== undefined) return [];
    if (openOffer(view.deals, rival.id, seat) !== undefined) return [];
    return offersTo(market, own, rival);
  });
  weighed.sort((one, other) => other.gain - one.gain);
  return weighed.map(({ offer }) => offer);
}

/** Every offer that the seat may make, whoever would take it. */
export function anyOffers(view: PlayerView): Offer[] {
  if (!mayPay(view)) return [];
  const { own, rivals, ruleset } = view;
  const found: Offer[] = [];
  for (const rival of rivals) {
    if (pairRefusal(ruleset.parameters, own, rival) !== null) continue;
    for (const gives of own.goodsToGive)
      for (const wants of rival.goodsToGive)
        if (gives !== wants) found.push({ to: rival.id, gives, wants });
  }
  return found;
}

/** The offers that a nation would take, the best first, as many as its limit and its political capital allow. One that was good enough when it was made may have lost a little since. */
function takenBy(
  market: Market,
  own: Dealer & { readonly politicalCapital: number },
  dealerOf: (id: CountryId) => Dealer | undefined,
): CountryId[] {
  const p = market.ruleset.parameters;
  const { capital, limit, slack } = p.deals;
  const affordable = capital > 0 ? Math.floor(own.politicalCapital / capital) : limit;
  const left = Math.min(affordable, limit - own.dealsNow.length);
  const liked = market.deals.flatMap((offer) => {
    const from = dealerOf(offer.from);
    if (offer.to !== own.id || from === undefined) return [];
    if (dealRefusal(p, from, own, offer) !== null) return [];
    const { sum, missing } = dealSum(market, own, from.id, offer.gives, offer.wants);
    return missing > slack ? [] : [{ id: from.id, sum }];
  });
  liked.sort((one, other) => other.sum - one.sum);
  return liked.slice(0, Math.max(0, left)).map(({ id }) => id);
}

/** The nations whose offers the seat takes by the formula. */
export function takenOffers(view: PlayerView): CountryId[] {
  return takenBy(marketOf(view), view.own, (id) => view.rivals.find((rival) => rival.id === id));
}

/** The offers that the seat may take at all, one at a time. */
export function openOffers(view: PlayerView): CountryId[] {
  const { own, rivals, ruleset } = view;
  if (!mayPay(view)) return [];
  return view.deals.flatMap((offer) => {
    const from = rivals.find(({ id }) => id === offer.from);
    if (from === undefined) return [];
    return dealRefusal(ruleset.parameters, from, own, offer) === null ? [from.id] : [];
  });
}

/** The order that takes these offers, or none. */
export function answerOrders(country: CountryId, accepted: readonly CountryId[]): Order[] {
  return accepted.length === 0 ? [] : [{ kind: 'answerDeals', country, accepted }];
}

/** The order that makes this offer, or none. */
export function offerOrders(country: CountryId, [offer]: readonly Offer[]): Order[] {
  return offer === undefined ? [] : [{ kind: 'offerDeal', country, ...offer }];
}

/** What all nations but this one say to offers in a guessed game. */
export function rivalAnswers({ ruleset, scenario, state }: Game, seat: CountryId): Order[] {
  if (state.deals.length === 0) return [];
  const market: Market = { ruleset, scenario, state, deals: state.deals };
  const nations = nationsOf(state);
  return nations.flatMap((nation) => {
    if (nation.id === seat || !mayGovern(nation, 'answerDeals')) return [];
    const taken = takenBy(market, nation, (id) => nations.find((one) => one.id === id));
    return answerOrders(nation.id, taken);
  });
}
