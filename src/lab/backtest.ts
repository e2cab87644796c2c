// Runs a scenario without players and puts the mean of the games beside what was measured.

import { createGame, resolveTurn } from '../engine/index';
import { assert } from '../lib/assert';
import { type BacktestSeries, compareAll, type ModelSeries, readSeries } from '../selectors/index';
import type { GameState } from '../types/state';
import type { LabContent } from './job';
import { seatsOf, type Seat } from './players';
import { meanOf } from './statistics';

export interface BacktestPlan {
  readonly variant: string;
  readonly seeds: readonly number[];
}

/** The start and the state after every turn; every nation follows its style. */
function statesOf(
  { ruleset, scenario }: LabContent,
  seats: readonly Seat[],
  variant: string,
  seed: number,
): GameState[] {
  let game = createGame(ruleset, scenario, { seed, variant });
  const states = [game.state];
  while (game.state.outcome === 'running') {
    const orders = seats.flatMap((seat) => seat.ordersIn(game));
    ({ game } = resolveTurn(game, orders));
    states.push(game.state);
  }
  return states;
}

/** The mean of the same series in several games. */
function meanSeries(games: readonly (readonly ModelSeries[])[]): ModelSeries[] {
  const first = games[0];
  assert(first !== undefined, 'a back-test plays at least one game');
  return first.map(({ series, values }, i) => ({
    series,
    values: values.map(({ halfYear }, at) => ({
      halfYear,
      value: meanOf(games.map((game) => game[i]!.values[at]!.value)),
    })),
  }));
}

/** Every measured series with what the model says of it. */
export function runBacktest(
  content: LabContent,
  { variant, seeds }: BacktestPlan,
): BacktestSeries[] {
  const seats = seatsOf(content.scenario, {});
  const games = seeds.map((seed) => readSeries(content, statesOf(content, seats, variant, seed)));
  return compareAll(meanSeries(games), content.scenario.measured ?? []);
}
