// A game held against history: what the model says of each measured series beside its source.

import type { Game } from '../../types/game';
import { type Series, SERIES, SERIES_KINDS } from '../../types/measured';
import type { GameState } from '../../types/state';
import type { SeatState } from '../seatState';
import { type BacktestSeries, compareAll, type ModelSeries } from './compare';
import { READINGS } from './readings';

export {
  compareAll,
  countKept,
  unmeasured,
  type BacktestPoint,
  type BacktestSeries,
  type ModelSeries,
  type Verdict,
} from './compare';
export {
  type ArrivalByCountry,
  arrivalLoss,
  arrivalValues,
  type ArrivalValues,
  compareArrival,
} from './arrival';
export { readTrust, type TrustReading } from './trustReading';
export { WORLD_TOLERANCE, worldSpread } from './worlds';
export { NOTABLE_LAG_GENERATIONS } from './readings';

const HALVES = 2;

/** Where a series has a value: at every state, or at every first half-year whose year was played whole. */
function placesOf(series: Series, states: readonly GameState[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < states.length; i++) {
    const isFirstHalf = states[i]!.halfYear % HALVES === 0;
    if (SERIES_KINDS[series] === 'stock' || (isFirstHalf && i + HALVES < states.length))
      places.push(i);
  }
  return places;
}

/** What the model says of every series, from the start and the state after every turn. */
export function readSeries(
  { ruleset }: Pick<Game, 'ruleset'>,
  states: readonly GameState[],
): ModelSeries[] {
  const p = ruleset.parameters;
  return SERIES.map((series) => ({
    series,
    values: placesOf(series, states).map((at) => ({
      halfYear: states[at]!.halfYear,
      value: READINGS[series]({
        p,
        at: states[at]!,
        afterHalves: states.slice(at + 1, at + 1 + HALVES),
      }),
    })),
  }));
}

/** The game so far beside history, or null where the scenario has none. */
export function selectBacktest({ game, history }: SeatState): BacktestSeries[] | null {
  const { measured } = game.scenario;
  if (measured === undefined) return null;
  const states = [...history.map(({ before }) => before.state), game.state];
  return compareAll(readSeries(game, states), measured);
}
