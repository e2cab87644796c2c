// What was measured of the world, half-year by half-year: the other side of a back-test.

import type { Figure } from './figure';

/** What a back-test can read off a game and compare. */
export const SERIES = [
  'worldChips',
  'worldCurve',
  'frontierRun',
  'modelCountries',
  'aiElectricity',
  'privateMoney',
] as const;
export type Series = (typeof SERIES)[number];
export type BySeries<T> = Readonly<Record<Series, T>>;

/** A stock stands at the start of a half-year; a flow is added up over the year that begins with it. */
export type SeriesKind = 'stock' | 'yearly';
export const SERIES_KINDS: BySeries<SeriesKind> = {
  worldChips: 'stock',
  worldCurve: 'stock',
  frontierRun: 'stock',
  modelCountries: 'yearly',
  aiElectricity: 'stock',
  privateMoney: 'yearly',
};

export const SERIES_UNITS: BySeries<string> = {
  worldChips: 'million H100e',
  worldCurve: 'million H100e',
  frontierRun: 'FLOP',
  modelCountries: 'countries',
  aiElectricity: 'TWh a year',
  privateMoney: 'USD bn a year',
};

export interface MeasuredPoint {
  /** Half-years since 2026 H1: where a stock stood, or where a year begins. */
  readonly halfYear: number;
  readonly figure: Figure;
}

export interface MeasuredSeries {
  readonly series: Series;
  /** In the order of time. */
  readonly points: readonly MeasuredPoint[];
}
