// Tries turns out on a guess of the game, and keeps what was tried: what a seat's own orders do by the rules, from what the seat may know.

import { resolveTurn, sampleFuture, viewFor } from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { SeatState } from './seatState';

/** Which of the games that a seat may be in is tried; any would do, but it must stay the same. */
const TRIED_FUTURE = 0;

/** A state never changes, so the guess of a game is kept for as long as the game is. */
const guesses = new WeakMap<Game, Map<CountryId, Game>>();

/** The game as far as the seat knows it, with all else guessed; chapters and offers that are not known are calm. */
function guess(game: Game, country: CountryId): Game {
  const view = viewFor(game, country);
  const sampled = sampleFuture(view, TRIED_FUTURE);
  const known = {
    chapters: [...view.chapters],
    projectOffers: view.projectOffers.map((offer) => [...offer]),
  };
  return { ...sampled, state: { ...sampled.state, ...known } };
}

/** The game that the seat may be in before this turn: its own nation as it is, the others guessed where hidden. */
export function guessOf(game: Game, country: CountryId): Game {
  const bySeat = guesses.get(game) ?? new Map<CountryId, Game>();
  guesses.set(game, bySeat);
  const guessed = bySeat.get(country) ?? guess(game, country);
  bySeat.set(country, guessed);
  return guessed;
}

/** A turn: the game before it, and the orders of all seats. */
export interface Turned {
  readonly before: Game;
  readonly orders: readonly Order[];
}

interface TriedTurn extends Turned {
  readonly events: readonly GameEvent[];
}

/** Of each game that was tried: the turn that led to it. */
const turns = new WeakMap<Game, TriedTurn>();

/** The turn by which a game came about that was tried; undefined for all other games. */
export function turnBehind(game: Game): TriedTurn | undefined {
  return turns.get(game);
}

function play(before: Game, orders: readonly Order[]): Game {
  const { game, events } = resolveTurn(before, orders);
  turns.set(game, { before, orders, events });
  return game;
}

/** The guessed game after these orders with rivals at their standing orders. */
function tryTurn(game: Game, orders: readonly Order[], country: CountryId): Game {
  return play(guessOf(game, country), orders);
}

/** Forgets what the draws of a tried turn have announced; its state belongs to nobody else. */
function hush(game: Game): Game {
  game.state.world.announcedEvents = [];
  for (const country of game.state.countries)
    if (country.role === 'nation') country.announcedEvent = null;
  return game;
}

/** What was found for one seat of a state: the game after this turn, and the turns that follow. */
interface Findings {
  now?: Game;
  /** The games after each turn, as far as they have been played. */
  readonly futures: Readonly<Record<Ahead, Game[]>>;
}

/** What a seat does after this turn: `nothing`: it spends no public money; `standing`: its orders go on. */
export type Ahead = 'nothing' | 'standing';

/** A state never changes, so what was tried on it is kept for as long as it is. */
const found = new WeakMap<SeatState, Map<CountryId, Findings>>();

function findingsOf(state: SeatState, country: CountryId): Findings {
  const bySeat = found.get(state) ?? new Map<CountryId, Findings>();
  found.set(state, bySeat);
  const known = bySeat.get(country) ?? {
    futures: { nothing: [], standing: [] },
  };
  bySeat.set(country, known);
  return known;
}

/** The game after this turn with a seat's orders, and rivals at their standing ones. */
export function tryGame(
  state: SeatState,
  country: CountryId,
  orders: readonly Order[] = state.orders,
): Game {
  if (orders !== state.orders) return tryTurn(state.game, orders, country);
  const findings = findingsOf(state, country);
  findings.now ??= tryTurn(state.game, orders, country);
  return findings.now;
}

/** What a seat orders in the turns after this one. */
const LATER_ORDERS: Readonly<Record<Ahead, (country: CountryId) => Order[]>> = {
  nothing: (country) => [
    {
      kind: 'allocateBudget',
      country,
      percents: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    },
  ],
  standing: () => [],
};

/**
 * The game after each of the next turns if the seat gives this turn's orders and then either
 * spends no public money at all or lets its orders stand; rivals' orders stand, without any new event.
 */
export function rollOutGames(
  state: SeatState,
  country: CountryId,
  turns: number,
  ahead: Ahead,
): Game[] {
  const games = findingsOf(state, country).futures[ahead];
  let last = games[games.length - 1] ?? guessOf(state.game, country);
  while (games.length < turns && last.state.outcome === 'running') {
    const orders = games.length === 0 ? state.orders : LATER_ORDERS[ahead](country);
    last = hush(play(last, orders));
    games.push(last);
  }
  return games.slice(0, turns);
}
