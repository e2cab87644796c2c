// What sampled futures say of a seat's orders: where each measure stands now, and the range it is likely to be in.

import type { PlayerView } from './game';
import { KINDS_OF_A_TURN, type Order } from './order';

/** Figures that are forecast, each from 0 to 100; `autonomy` is lead and allies where these are a superpower's goal. */
export const FORECAST_MEASURES = [
  'capability',
  'autonomy',
  'prosperity',
  'resilience',
  'support',
  'score',
] as const;
export type ForecastMeasure = (typeof FORECAST_MEASURES)[number];
export type ByMeasure<T> = Readonly<Record<ForecastMeasure, T>>;

/** Who asks. A newer question replaces an older one of the same asker, and askers come in the order of this list. Options of a decision ask in the name of their order; decisions of dialogs at a turn's start come before those of the panels below. */
export const FORECAST_ASKERS = [
  'choice',
  'orders',
  'report',
  ...KINDS_OF_A_TURN,
  'exportExceptions',
  'levers',
] as const;
export type ForecastAsker = (typeof FORECAST_ASKERS)[number];

/** How many turns the longer forecast looks ahead: by then everything that money buys today is at work. */
export const LATER_TURNS = 4;

/** The range in which one more future would be, with a chance of eight in ten. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** What came in each sampled future, in rising order. */
  readonly came: readonly number[];
  /** Which of these values, counted from either end, is the end of the range. */
  readonly place: number;
}

export interface MeasureForecast {
  readonly now: number;
  /** After this round of orders. */
  readonly next: Band;
  /** Two years on, or at the end if that is sooner, where the orders are let stand. */
  readonly later: Band;
}

/** What a seat's orders are likely to bring. */
export interface Forecast {
  /** Sampled futures that were played. */
  readonly futures: number;
  /** After how many turns of the game `next` and `later` are. */
  readonly nextTurn: number;
  readonly laterTurn: number;
  readonly measures: ByMeasure<MeasureForecast>;
}

/** A turn of the past, as the seat saw it. */
export interface SeatTurn {
  readonly view: PlayerView;
  /** The seat's own orders. */
  readonly orders: readonly Order[];
}

/** Lists of orders by name. */
export type NamedOrders = Readonly<Record<string, readonly Order[]>>;

/** Final scores, one of each of the same sampled futures. */
export interface FinalScores {
  /** With the orders that the others are compared with. */
  readonly own: readonly number[];
  /** By the name of the list. */
  readonly lists: Readonly<Record<string, readonly number[]>>;
}

/** What can be asked of the sampled futures of the present turn. */
export type ForecastQuestion =
  /** What each of these lists of orders is likely to bring. */
  | { readonly kind: 'bands'; readonly lists: readonly (readonly Order[])[] }
  /** The final scores with the orders, and with each of the other lists in their place. */
  | { readonly kind: 'gains'; readonly orders: readonly Order[]; readonly lists: NamedOrders }
  /** What was forecast when each turn of the past ended; null inside a round. */
  | { readonly kind: 'past' };

interface ForecastAnswers {
  readonly bands: readonly Forecast[];
  readonly gains: FinalScores;
  readonly past: readonly (Forecast | null)[];
}
export type ForecastAnswer<Q extends ForecastQuestion = ForecastQuestion> =
  ForecastAnswers[Q['kind']];
