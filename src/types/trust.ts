// How far the model can be trusted, as it was measured: what was fitted and to what, where the past arrives, and whether every scenario has the same world.

import type { ByArrival } from './arrival';
import type { Series } from './measured';
import type { CountryId } from './names';
import type { Text } from './text';

/** A parameter of the rules that may be fitted. */
export interface FittedParameter {
  readonly path: string;
  readonly lower: number;
  readonly upper: number;
  /** Why it may be fitted: what is not measured of it, and what of its consequences is. */
  readonly why: Text;
}

/** What a fit made of a parameter. */
export interface FittedValue extends FittedParameter {
  readonly before: number;
  readonly after: number;
}

/** The compared quantities of every country. */
export type ValuesByCountry = Readonly<Record<CountryId, ByArrival<number>>>;

/** Losses are mean squares of what the cells are off, in tolerances. */
export interface TrustFit {
  readonly searchSeed: number;
  readonly games: number;
  /** Sets of values that were tried. */
  readonly tried: number;
  readonly before: number;
  readonly after: number;
  readonly parameters: readonly FittedValue[];
}

/** Constants fitted on some countries and judged on the others. */
export interface HalfFit {
  readonly countries: readonly CountryId[];
  readonly values: Readonly<Record<string, number>>;
  /** On the countries that it was fitted on. */
  readonly inside: number;
  /** On the others. */
  readonly outside: number;
}

export interface CrossValidation {
  readonly halves: readonly HalfFit[];
  /** Means over all countries, each once inside and once outside. */
  readonly inside: number;
  readonly outside: number;
  /** Every country as the constants of the other half have it, and its start state under them. */
  readonly model: ValuesByCountry;
  readonly start: ValuesByCountry;
}

/** The world of 2030 H1 in one scenario without players. */
export const WORLD_QUANTITIES = ['chips', 'power', 'run'] as const;
export type WorldQuantity = (typeof WORLD_QUANTITIES)[number];
export type WorldValues = Readonly<Record<WorldQuantity, number>>;

export interface ScenarioWorld extends WorldValues {
  readonly scenario: string;
}

export interface TrustSeries {
  readonly series: Series;
  readonly values: readonly { readonly halfYear: number; readonly value: number }[];
}

export interface Trust {
  readonly format: 1;
  readonly ruleset: string;
  /** The scenarios from the past and of the start state. */
  readonly past: string;
  readonly present: string;
  /** The games whose mean is told. */
  readonly seeds: { readonly first: number; readonly games: number };
  readonly fit: TrustFit;
  readonly crossValidation: CrossValidation;
  /** Where the past arrives under the rules as they are, and the start state. */
  readonly model: ValuesByCountry;
  readonly start: ValuesByCountry;
  readonly sameWorld: { readonly games: number; readonly worlds: readonly ScenarioWorld[] };
  readonly series: readonly TrustSeries[];
}
