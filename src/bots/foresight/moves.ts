// The changes of its course that a planner tries: levers, money and focuses, for good or for this chapter.

import {
  DATA_LAWS,
  MODEL_PROGRAMMES,
  PILLARS,
  POWER_MIXES,
  STANCES,
  type Pillar,
} from '../../types/names';
import type { PlayerView } from '../../types/game';
import { exportChoices } from '../exports';
import type { Change, Course, Posture } from './course';

export type Move = (course: Course) => Course;

const BUILD_PERCENTS = [5, 30, 55, 80];
const LASTING_FACTORS = [0.55, 1.6];
const PASSING_FACTORS = [0.5, 1.8];
const LEAST_FACTOR = 0.1;
const MOST_FACTOR = 5;

const POSTURES: readonly Partial<Posture>[] = [
  ...STANCES.map((stance) => ({ stance })),
  ...MODEL_PROGRAMMES.map((modelProgramme) => ({ modelProgramme })),
  ...DATA_LAWS.map((dataLaw) => ({ dataLaw })),
  ...POWER_MIXES.map((powerMix) => ({ powerMix })),
  ...BUILD_PERCENTS.map((buildPercent) => ({ buildPercent })),
];

function withPosture(change: Change, posture: Partial<Posture>): Change {
  return { ...change, posture: { ...change.posture, ...posture } };
}

function withFactor(change: Change, line: Pillar, by: number): Change {
  const factor = change.factors[line] * by;
  if (factor < LEAST_FACTOR || factor > MOST_FACTOR) return change;
  return { ...change, factors: { ...change.factors, [line]: factor } };
}

function factorMoves(span: 'always' | 'now', factors: readonly number[]): Move[] {
  return PILLARS.flatMap((line) =>
    factors.map(
      (by): Move =>
        (course) => ({ ...course, [span]: withFactor(course[span], line, by) }),
    ),
  );
}

function postureMoves(span: 'always' | 'now', postures: readonly Partial<Posture>[]): Move[] {
  return postures.map(
    (posture): Move =>
      (course) => ({ ...course, [span]: withPosture(course[span], posture) }),
  );
}

/** Changes for good, changes for this chapter, and changes of money for this chapter only. */
export const LASTING_MOVES: readonly Move[] = [
  ...postureMoves('always', POSTURES),
  ...factorMoves('always', LASTING_FACTORS),
];
export const PASSING_MOVES: readonly Move[] = [
  ...factorMoves('now', PASSING_FACTORS),
  ...postureMoves('now', POSTURES),
];
export const MONEY_MOVES: readonly Move[] = factorMoves('now', PASSING_FACTORS);

/** Other focuses for one chapter. */
export function focusMoves(chapter: number): Move[] {
  return PILLARS.map(
    (pillar): Move =>
      (course) => {
        const focuses = course.focuses.slice();
        focuses[chapter] = pillar;
        return { ...course, focuses };
      },
  );
}

/** Other ways to sell, for good; none where the seat is no superpower. */
export function exportMoves(view: PlayerView): Move[] {
  return postureMoves(
    'always',
    exportChoices(view).map((exports) => ({ exports })),
  );
}
