// What each chapter's question measures, in the unit that a reader knows.

import type { ByChapter } from '../types/names';
import type { ChapterSnapshot } from '../types/state';

/**
 * What a question measures: running chips (percent of need), power and halls (MW), AI in use (percent),
 * the own model's lag (generations), experts (percent of need), trust won from one of the powers (points); for a
 * power itself, trust won from the others or from the other power.
 */
export type QuestionKind =
  | 'use'
  | 'power'
  | 'halls'
  | 'adoption'
  | 'lag'
  | 'talent'
  | 'trust'
  | 'othersTrust';

/** How a question's measure is shown as a figure. */
export interface Measured {
  readonly kind: QuestionKind;
  /** The figure in its unit; trust is counted from the start of the chapter. */
  readonly figure: (snapshot: ChapterSnapshot) => number;
  /** The figure that stands for a value of the measure. */
  readonly at: (before: number, measure: number) => number;
}

const USE: Measured = {
  kind: 'use',
  figure: ({ usedShare }) => usedShare * 100,
  at: (before, growth) => before * growth,
};

export const MEASURED: Readonly<ByChapter<Measured>> = {
  calm: USE,
  glut: USE,
  famine: USE,
  grid: {
    kind: 'power',
    figure: ({ availablePowerMw }) => availablePowerMw,
    at: (before, growth) => before * growth,
  },
  heat: {
    kind: 'halls',
    figure: ({ dataCentreMw }) => dataCentreMw,
    at: (before, growth) => before * growth,
  },
  openLeap: {
    kind: 'adoption',
    figure: ({ adoption }) => adoption * 100,
    at: (before, change) => before + change * 100,
  },
  closedFrontier: {
    kind: 'lag',
    figure: ({ lagGenerations }) => lagGenerations,
    at: (before, closed) => before - closed,
  },
  talentWar: {
    kind: 'talent',
    figure: ({ talentRatio }) => talentRatio * 100,
    at: (before, growth) => before * growth,
  },
  blocs: {
    kind: 'trust',
    figure: () => 0,
    at: (before, change) => before + change * 100,
  },
};
