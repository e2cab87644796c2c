// Builds what selectors look at: games of Korea with their history, and orders of one turn.

import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, parCourse, resolveTurn } from '../../src/engine/index';
import type { PastTurn, SeatState } from '../../src/selectors/index';
import type { Game } from '../../src/types/game';
import type { BudgetPercents, Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

export const SEAT = 'KOR';

/** A game of Korea before its first turn. */
export function koreaGame(seed = 7): Game {
  const { ruleset, scenario } = korea();
  return createGame(ruleset, scenario, { seed, variant: scenario.variants[0]!.id });
}

/** The same where no lots come and nothing swings by itself, so that neither moods nor chance move anything. */
export function calmGame(seed = 7): Game {
  const { ruleset, scenario } = korea();
  const { support, adoption } = ruleset.parameters;
  const parameters = {
    ...ruleset.parameters,
    support: { ...support, swing: 0 },
    adoption: { ...adoption, swing: 0 },
  };
  const variant = scenario.variants[0]!.id;
  return createGame({ ...ruleset, parameters, lots: [] }, scenario, { seed, variant });
}

/** Korea gives the same orders for some turns; rivals follow their style. */
export function playedState(turns: number, orders: readonly Order[] = [], seed = 7): SeatState {
  const history: PastTurn[] = [];
  let game = koreaGame(seed);
  for (let turn = 0; turn < turns && game.state.outcome === 'running'; turn++) {
    const given = [...botOrders(game, BOTS, [SEAT]), ...orders];
    const { game: after, events } = resolveTurn(game, given);
    history.push({ turn, before: game, orders: given, events, after });
    game = after;
  }
  const par = parCourse(game, BOTS, SEAT);
  return { game, orders: [], history, par: () => par };
}

/** The same state with orders of this turn. */
export function withOrders(state: SeatState, ...orders: Order[]): SeatState {
  return { ...state, orders };
}

/** The same state with some numbers of Korea changed. */
export function withNation(state: SeatState, change: Partial<NationState>): SeatState {
  const { game } = state;
  const countries = game.state.countries.map((country) =>
    country.id === SEAT && country.role === 'nation' ? { ...country, ...change } : country,
  );
  return { ...state, game: { ...game, state: { ...game.state, countries } } };
}

export function nationIn(state: SeatState): NationState {
  const nation = state.game.state.countries.find(({ id }) => id === SEAT);
  return nation as NationState;
}

export function budgetOrder(percents: Partial<BudgetPercents>): Order {
  const none = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
  return { kind: 'allocateBudget', country: SEAT, percents: { ...none, ...percents } };
}
