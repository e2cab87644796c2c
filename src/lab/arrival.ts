// Runs a scenario from the past without players to the year in which another begins, and holds it against that start state.

import { createGame, resolveTurn } from '../engine/index';
import { assert } from '../lib/assert';
import {
  type ArrivalByCountry,
  type ArrivalValues,
  arrivalValues,
  compareArrival,
} from '../selectors/index';
import { type Arrival, ARRIVAL_QUANTITIES } from '../types/arrival';
import type { Game } from '../types/game';
import type { LabContent } from './job';
import { seatsOf } from './players';
import { meanOf } from './statistics';

export interface ArrivalPlan {
  /** The scenario that begins in the past, and the one whose start state it should arrive at. */
  readonly past: LabContent;
  readonly present: LabContent;
  readonly seeds: readonly number[];
}

function firstVariant({ scenario }: LabContent): string {
  return scenario.variants[0]!.id;
}

/** The start state that is to be arrived at. */
function startOf(present: LabContent): Game {
  const options = { seed: 1, variant: firstVariant(present) };
  return createGame(present.ruleset, present.scenario, options);
}

/** The game when the half-year has come; every nation follows its style. */
function playTo(content: LabContent, seed: number, halfYear: number): Game {
  const seats = seatsOf(content.scenario, {});
  const variant = firstVariant(content);
  let game = createGame(content.ruleset, content.scenario, { seed, variant });
  while (game.state.halfYear < halfYear) {
    assert(game.state.outcome === 'running', 'the game from the past lasts until the present');
    const orders = seats.flatMap((seat) => seat.ordersIn(game));
    ({ game } = resolveTurn(game, orders));
  }
  return game;
}

/** The mean over games, value by value. */
function meanValues(games: readonly ArrivalByCountry[]): ArrivalByCountry {
  return Object.fromEntries(
    Object.keys(games[0]!).map((country) => {
      const mean = ARRIVAL_QUANTITIES.map((quantity) => [
        quantity,
        meanOf(games.map((one) => one[country]![quantity])),
      ]);
      return [country, Object.fromEntries(mean) as ArrivalValues];
    }),
  );
}

/** Whether a game of the one, played to its end, reaches the half-year in which the other begins. */
export function canArrive({ past, present }: Omit<ArrivalPlan, 'seeds'>): boolean {
  const begins = ({ scenario: { start } }: LabContent) => start.year * 2 + start.half;
  const turns = past.scenario.variants[0]!.turns;
  return begins(past) < begins(present) && begins(past) + turns >= begins(present);
}

/** Where the mean of the games arrives, beside the start state. */
export function runArrival({ past, present, seeds }: ArrivalPlan): Arrival {
  assert(seeds.length > 0, 'a back-test plays at least one game');
  const start = startOf(present);
  const { halfYear } = start.state;
  const games = seeds.map((seed) => arrivalValues(playTo(past, seed, halfYear)));
  return compareArrival(meanValues(games), arrivalValues(start));
}
