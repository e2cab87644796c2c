// What each chapter's question measures, in the unit that a reader knows.

import { CHAPTER_ROWS, type QuestionMeasure } from '../types/chapters';
import type { ChapterId } from '../types/names';
import type { ChapterSnapshot } from '../types/state';

/**
 * What a question measures: running chips (percent of need), power and halls (MW), AI in use (percent),
 * the own model's lag (generations), experts (percent of need), trust won from one of the powers (points); for a
 * power itself, trust won from the others or from the other power.
 */
export type QuestionKind = QuestionMeasure | 'othersTrust';

/** How a question's measure is shown as a figure. */
export interface Measured {
  /** The figure in its unit; trust is counted from the chapter's start. */
  readonly figure: (snapshot: ChapterSnapshot) => number;
  /** The figure that stands for a value of the measure. */
  readonly at: (before: number, measure: number) => number;
}

const grows: Measured['at'] = (before, growth) => before * growth;
const risesByPercents: Measured['at'] = (before, change) => before + change * 100;

const MEASURED: Readonly<Record<QuestionMeasure, Measured>> = {
  use: { figure: ({ usedShare }) => usedShare * 100, at: grows },
  power: { figure: ({ availablePowerMw }) => availablePowerMw, at: grows },
  halls: { figure: ({ dataCentreMw }) => dataCentreMw, at: grows },
  adoption: { figure: ({ adoption }) => adoption * 100, at: risesByPercents },
  lag: { figure: ({ lagGenerations }) => lagGenerations, at: (before, closed) => before - closed },
  talent: { figure: ({ talentRatio }) => talentRatio * 100, at: grows },
  trust: { figure: () => 0, at: risesByPercents },
};

export function measuredIn(chapter: ChapterId): Measured {
  return MEASURED[CHAPTER_ROWS[chapter].asks];
}
