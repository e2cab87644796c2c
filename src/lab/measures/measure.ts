// What a measure of depth is: the games it needs, its target, and what it reads.

import type { CountryId } from '../../types/names';
import type { Contestant } from '../contestants';
import type { Evidence } from '../evidence';
import type { CountryRecord } from '../job';
import type { Source } from '../sources';
import { estimate, meanOf, type Counted } from '../statistics';

export const MEASURE_IDS = [
  'plannerOverConstant',
  'builtPlannerOverConstant',
  'reactingOverConstant',
  'plannerOverArchetype',
  'followersOverPar',
  'plannerOverFollower',
  'archetypeOverBalanced',
  'balancedOverRandom',
  'balancedOverPillar',
  'archetypesNearBest',
  'distinctBest',
  'luck',
  'spread',
  'delayPoints',
  'delayGenerations',
  'nothingToDecide',
  'nothingAtTheEnd',
  'dilemmas',
  'dilemmasOfKinds',
  'passing',
  'idleEnd',
  'binding',
  'standingOrders',
  'settingGap',
  'earlyScore',
  'leaderWins',
  'rivalsCast',
  'plannerFirst',
  'parVariance',
  'autonomyCounts',
  'answerBest',
  'answerSpread',
  'openingBest',
  'focusBest',
  'lotBest',
  'defaultTaken',
  'lotsContested',
  'storms',
  'stormFall',
  'stormsWonBack',
  'lostByRandom',
  'lostByBalanced',
  'lostByPlanner',
  'bandsWithoutWidth',
  'bandsHold',
  'plannerTurns',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** The bounds of a target; those of `atLeast` and `atMost` are included. Without any, a figure is only printed. */
export interface Target {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** One reading: of a country, or of all together. */
export interface Reading extends Counted {
  readonly country: CountryId | null;
  readonly isMet: boolean;
  /** The best option, where options are compared. */
  readonly best?: string;
}

/** Readings of one thing: of every country, of one option in every country, or of one option over all. */
export interface Row {
  readonly option: string | null;
  readonly readings: readonly Reading[];
}

export interface Measure {
  readonly id: MeasureId;
  readonly unit: 'points' | 'percent' | 'count' | 'generations' | 'ratio';
  readonly target: Target;
  /** Countries that may miss the target while the measure is met; 0 when left out. */
  readonly mayMiss?: number;
  /** Players whose games are needed; without them there is no reading. */
  readonly contestants: readonly Contestant[];
  /** Players whose games are read where there are any. */
  readonly welcome?: readonly Contestant[];
  /** The games that are needed beside those of its players. */
  readonly needs?: readonly Source[];
  readonly read: (evidence: Evidence, target: Target) => Row[];
}

/** Whether the measure is judged at all; a figure without bounds is only printed. */
export function hasTarget({ target }: Measure): boolean {
  return Object.keys(target).length > 0;
}

export function isMet(target: Target, value: number): boolean {
  const { atLeast = -Infinity, atMost = Infinity, below = Infinity } = target;
  return value >= atLeast && value <= atMost && value < below;
}

export type Worth = (record: CountryRecord) => number;

const totalOf: Worth = ({ score }) => score.total;

/** What these games were worth by contestant, their final scores when left out, cut to the seeds that all of them played. */
export function pairedScores(
  evidence: Evidence,
  country: CountryId,
  contestants: readonly Contestant[],
  worthOf = totalOf,
): number[][] {
  const rows = contestants.map((one) => evidence.recordsOf(country, one).map(worthOf));
  const shared = Math.min(...rows.map((row) => row.length));
  return rows.map((row) => row.slice(0, shared));
}

/** One row with a reading for every country, from what `statistic` says of its games on chosen seeds. */
export function countryRow(
  evidence: Evidence,
  target: Target,
  statisticOf: (country: CountryId) => {
    readonly count: number;
    readonly of: (cases: readonly number[]) => number;
  },
  option: string | null = null,
): Row[] {
  const readings = evidence.plan.countries.map((country): Reading => {
    const { count, of } = statisticOf(country);
    const found = estimate(count, of);
    return { country, ...found, isMet: isMet(target, found.value) };
  });
  return [{ option, readings }];
}

/** What is read from the games of two players, cut to the same seeds. */
type PairStatistic = (scores: readonly number[], others: readonly number[]) => number;

/** One row for a player beside another on the same seeds, with a reading for every country. */
export function pairRow(
  evidence: Evidence,
  target: Target,
  [player, other]: readonly [Contestant, Contestant],
  statistic: PairStatistic,
  option: string | null,
): Row[] {
  return countryRow(
    evidence,
    target,
    (country) => {
      const [scores, others] = pairedScores(evidence, country, [player, other]);
      const on = (row: readonly number[] | undefined, cases: readonly number[]) =>
        cases.map((i) => row![i]!);
      return {
        count: scores!.length,
        of: (cases) => statistic(on(scores, cases), on(others, cases)),
      };
    },
    option,
  );
}

/** By how much the first player ends higher, in points. */
export const meanLead: PairStatistic = (scores, others) => meanOf(scores) - meanOf(others);

/** One row for each option, read over all countries together. */
export function optionRows(
  target: Target,
  found: readonly (Counted & { readonly option: string | null })[],
): Row[] {
  return found.map(({ option, value, error, cases }) => ({
    option,
    readings: [{ country: null, value, error, cases, isMet: isMet(target, value) }],
  }));
}
