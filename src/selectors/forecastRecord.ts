// How good the forecasts were: what was forecast for each turn, beside what came.

import { nationOf, scoreOf } from '../engine';
import {
  FORECAST_MEASURES,
  type Band,
  type ByMeasure,
  type Forecast,
  type ForecastMeasure,
} from '../types/forecast';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { PastTurn } from './seatState';

/** The figures of a nation that are forecast. */
export function measuresOf(game: Game, country: CountryId): ByMeasure<number> {
  const { indices, support } = nationOf(game.state, country);
  const { capability, autonomy, prosperity, resilience } = indices;
  const score = scoreOf(game, country).total;
  return { capability, autonomy, prosperity, resilience, support, score };
}

/** One value of every measure. */
export function byMeasure<T>(valueOf: (measure: ForecastMeasure) => T): ByMeasure<T> {
  const entries = FORECAST_MEASURES.map((measure) => [measure, valueOf(measure)] as const);
  return Object.fromEntries(entries) as ByMeasure<T>;
}

/** A band narrower than a tenth of a point is a number and no range. */
const LEAST_WIDTH = 0.1;
/** How far what comes may be from a forecast that is shown with one decimal. */
const ROUNDING = 0.05;

/** Whether a band is a range at all, at the precision at which it is shown. */
export function isOpen({ low, high }: Band): boolean {
  return high - low >= LEAST_WIDTH;
}

function isNear(band: Band, value: number, slack: number): boolean {
  return value >= band.low - slack && value <= band.high + slack;
}

/** Whether what came is what was forecast. */
export function isWithin(band: Band, value: number): boolean {
  return isNear(band, value, isOpen(band) ? 0 : ROUNDING);
}

/** What was forecast for one measure, and what came. */
export interface Foretold {
  readonly band: Band;
  readonly isWithin: boolean;
}

export interface ForecastCheck {
  readonly measure: ForecastMeasure;
  readonly came: number;
  /** The forecast for the next turn, from when the orders were handed in. */
  readonly next: Foretold;
  /** The forecast from two years before, with the orders of that time; null in the first two years. */
  readonly later: Foretold | null;
}

/** How many of the ranges held what came. */
export interface Tally {
  readonly within: number;
  readonly all: number;
}

export interface ForecastRecord {
  readonly checks: readonly ForecastCheck[];
  readonly thisTurn: Tally;
  /** Counts the two-year ranges of all turns so far that were ranges at all. */
  readonly soFar: Tally;
}

/** A range that holds by the figures that are shown holds. */
function foretold(band: Band, came: number): Foretold {
  return { band, isWithin: isNear(band, came, ROUNDING) };
}

type Forecasts = readonly (Forecast | null)[];

function twoYearsBefore(forecasts: Forecasts, turn: number): Forecast | undefined {
  return forecasts.find((forecast) => forecast?.laterTurn === turn) ?? undefined;
}

function checksOf(forecasts: Forecasts, from: number, after: Game, country: CountryId) {
  const came = measuresOf(after, country);
  const next = forecasts[from];
  const later = twoYearsBefore(forecasts, after.state.turn);
  if (next === null || next === undefined) return [];
  return FORECAST_MEASURES.map((measure): ForecastCheck => {
    const value = came[measure];
    return {
      measure,
      came: value,
      next: foretold(next.measures[measure].next, value),
      later: later === undefined ? null : foretold(later.measures[measure].later, value),
    };
  });
}

function tallyOf(all: readonly Foretold[]): Tally {
  return { within: all.filter((one) => one.isWithin).length, all: all.length };
}

/** How good the forecasts were up to a round. `rounds` are all rounds up to that one, the last one last; `forecasts` is what was forecast at the end of each turn of the game, by the number of the turn. */
export function selectForecastRecord(
  rounds: readonly PastTurn[],
  forecasts: Forecasts,
  country: CountryId,
): ForecastRecord {
  const each = rounds.map(({ before, after }) =>
    checksOf(forecasts, before.state.turn, after, country),
  );
  const checks = each.at(-1) ?? [];
  const later = each.flat().flatMap((check) => check.later ?? []);
  return {
    checks,
    thisTurn: tallyOf(checks.map(({ next }) => next)),
    soFar: tallyOf(later.filter(({ band }) => isOpen(band))),
  };
}
