// The political capital that this turn's orders cost, and what is left beside them.

import { answerEffects, capitalCost, demandCard, eventCard, nationOf } from '../engine';
import type { CountryId } from '../types/names';
import { orderOf, type SeatState } from './seatState';

type Seat = Pick<SeatState, 'game' | 'orders'>;

/** What the answers cost that the seat gives to its event and its demand; they are paid before a card is. */
export function answersCost({ game, orders }: Seat, country: CountryId): number {
  const event = orderOf(orders, 'answerEvent');
  const demand = orderOf(orders, 'answerDemand');
  const card = event === undefined ? undefined : eventCard(game, event.event);
  const options = card?.scope === 'country' ? card.options : [];
  const effects = options.find(({ id }) => id === event?.option)?.effects ?? [];
  const nation = nationOf(game.state, country);
  const { parameters } = game.ruleset;
  const answered =
    demand === undefined
      ? []
      : answerEffects(parameters, nation, demandCard(game.ruleset, demand.demand), demand.answer);
  return capitalCost(effects) + capitalCost(answered);
}

/** What is left to spend in this turn beside its answers, its card and the deals that it takes. */
export function capitalLeft(state: Seat, country: CountryId): number {
  const { game, orders } = state;
  const { cardCost, deals } = game.ruleset.parameters;
  const card = orderOf(orders, 'playCard')?.card;
  const played = card === undefined ? 0 : cardCost[card];
  const taken = orderOf(orders, 'answerDeals')?.accepted.length ?? 0;
  const { politicalCapital } = nationOf(game.state, country);
  const spent = answersCost(state, country) + played + taken * deals.capital;
  return Math.max(0, politicalCapital - spent);
}
