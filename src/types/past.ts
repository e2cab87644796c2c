// What is known of a year before the figures of the atlas, from which those figures are cast back.

import type { Figure } from './figure';
import type { CountryId } from './names';
import type { NationFigure } from './scenario';

/** Readings of the whole world: then, or then as a share of now. */
export const PAST_WORLD = [
  'chipsMillionH100e',
  'chipsNowMillionH100e',
  'chipPriceUsd',
  'chipPowerShare',
  'chipSpendingShare',
  'publicMoneyShare',
  'expertsShare',
  'doctorsShare',
  'knowHowShare',
  'connectionShare',
  'adoptionShare',
] as const;
export type PastWorld = (typeof PAST_WORLD)[number];

/** Figures of a country that its other figures are cast back with; a share or a change that is left out is 1. */
export const PAST_READINGS = ['privateAiUsdBn', 'chipShareChange', 'homeDesignChange'] as const;
export type PastReading = (typeof PAST_READINGS)[number];

export type NationFigures = Readonly<Record<NationFigure, Figure>>;
export type FiguresByCountry = Readonly<Record<CountryId, NationFigures>>;

export interface PastCountry {
  readonly readings: Readonly<Partial<Record<PastReading, Figure>>>;
  /** Figures that were measured then; no rule changes them. */
  readonly figures: Readonly<Partial<Record<NationFigure, Figure>>>;
}

export interface Past {
  readonly id: string;
  readonly year: number;
  readonly world: Readonly<Record<PastWorld, Figure>>;
  readonly countries: Readonly<Record<CountryId, PastCountry>>;
}
