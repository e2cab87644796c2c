// The result of a measure over a whole game: a number, its parts, what stands beside it, and its course.

import type { CountryId } from '../../types/names';
import type { Text } from '../../types/scenario';

/** The unit of a number: money in USD bn, `points` out of 100, `ratio` of one thing to another. */
export type LearningUnit =
  | 'turns'
  | 'halfYears'
  | 'share'
  | 'shareChange'
  | 'usdBn'
  | 'ratio'
  | 'people'
  | 'peopleChange'
  | 'points'
  | 'generations'
  | 'h100e'
  | 'mw'
  | 'nations';

/** A number with its name: an id of the message files, a country, or a name that the scenario gives. */
export interface LearningPart {
  readonly id: string;
  readonly country?: CountryId;
  readonly name?: Text;
  readonly value: number;
}

export interface LearningNumber extends LearningPart {
  readonly unit: LearningUnit;
}

/** A number after every turn. */
export interface LearningCourse {
  readonly id: string;
  readonly unit: LearningUnit;
  readonly values: readonly number[];
}

export interface LearningFigure {
  readonly value: number;
  readonly unit: LearningUnit;
  /** Which part the value belongs to, where the measure picks one of its parts. */
  readonly of: LearningPart | null;
  /** Parts of one unit, in the same order in every game of the scenario and the seat. */
  readonly parts: readonly LearningPart[];
  readonly partsUnit: LearningUnit;
  readonly beside: readonly LearningNumber[];
  readonly course: LearningCourse | null;
}

type Extras = Partial<Pick<LearningFigure, 'of' | 'parts' | 'partsUnit' | 'beside' | 'course'>>;

/** A figure of one number; parts without a unit of their own have its unit. */
export function figureOf(value: number, unit: LearningUnit, extras: Extras = {}): LearningFigure {
  return { value, unit, of: null, parts: [], partsUnit: unit, beside: [], course: null, ...extras };
}

/** Each name as a part. */
export function partsOf<K extends string>(
  names: readonly K[],
  valueOf: (name: K) => number,
): LearningPart[] {
  return names.map((id) => ({ id, value: valueOf(id) }));
}

/** The largest part; the first of equals. */
export function largestOf(parts: readonly LearningPart[]): LearningPart {
  return parts.reduce((most, part) => (part.value > most.value ? part : most));
}

/** A part of a whole; 0 where there is no whole. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
