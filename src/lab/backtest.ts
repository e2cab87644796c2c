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

/** What the model says of every series: the mean of the games. */
export function courseOfBacktest(
  content: LabContent,
  { variant, seeds }: BacktestPlan,
): ModelSeries[] {
  const seats = seatsOf(content.scenario, {});
  const games = seeds.map((seed) => readSeries(content, statesOf(content, seats, variant, seed)));
  return meanSeries(games);
}

/** Every measured series with what the model says of it. */
export function runBacktest(content: LabContent, plan: BacktestPlan): BacktestSeries[] {
  return compareAll(courseOfBacktest(content, plan), content.scenario.measured ?? []);
}
