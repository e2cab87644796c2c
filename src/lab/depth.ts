// Measures the depth of a scenario: which games to play, and what they say against the targets.

import type { Contestant } from './contestants';
import { playerOf } from './contestants';
import type { DepthPlan } from './depthPlan';
import type { Evidence } from './evidence';
import { MEASURES } from './measures/index';
import {
  isMet,
  MEASURE_IDS,
  type Measure,
  type MeasureId,
  type Reading,
  type Row,
  type Target,
} from './measures/measure';
import { openingsOf } from './openings';
import { SUPERPOWER_TARGETS } from './measures/superpowerTargets';
import { SOURCE_POLICIES, type Source } from './sources';
import { isSuperpowerIn } from './superpowers';

/** What a measure may lack: a player's games, policies that were tuned again with one setting held, or a country with an opening. */
export type Missing = Contestant | 'retuning' | 'opening';

/** A measure's readings, or what is missing. */
export interface Finding {
  readonly measure: Measure;
  readonly missing: readonly Missing[];
  readonly rows: readonly Row[];
  /** The target for superpowers; null where the plan has none of them, or the target is the same. */
  readonly superpowerTarget: Target | null;
  /** Whether all countries that must meet the target do; false while something is missing. */
  readonly isMet: boolean;
}

/** All contestants whose games some of the measures read. */
export function depthContestants(ids: readonly MeasureId[] = MEASURE_IDS): Contestant[] {
  const named = measuresOf(ids).flatMap(({ contestants, welcome = [] }) => [
    ...contestants,
    ...welcome,
  ]);
  return [...new Set(named)];
}

function measuresOf(ids: readonly MeasureId[]): Measure[] {
  return MEASURES.filter(({ id }) => ids.includes(id));
}

/** The plan with only the games that these measures need. */
export function planFor(plan: DepthPlan, ids: readonly MeasureId[]): DepthPlan {
  const needed = new Set(measuresOf(ids).flatMap(({ needs = [] }) => needs));
  const seedsFor = (source: Source, seeds: readonly number[]) => (needed.has(source) ? seeds : []);
  return {
    ...plan,
    contestants: depthContestants(ids),
    mixedSeeds: seedsFor('mixed', plan.mixedSeeds),
    casts: needed.has('casts') ? plan.casts : 0,
    foundSeeds: seedsFor('found', plan.foundSeeds),
    decisionSeeds: seedsFor('decisions', plan.decisionSeeds),
    answerSeeds: seedsFor('answers', plan.answerSeeds),
    openingSeeds: seedsFor('openings', plan.openingSeeds),
    forecastSeeds: seedsFor('forecasts', plan.forecastSeeds),
    retuning: needed.has('retuning') ? plan.retuning : null,
  };
}

function missingFor({ contestants, needs = [] }: Measure, plan: DepthPlan): Missing[] {
  const players: Contestant[] = [
    ...contestants,
    ...needs.flatMap((source) => [...SOURCE_POLICIES[source]]),
  ];
  const absent: Missing[] = [...new Set(players)].filter((one) =>
    plan.countries.some((country) => playerOf(one, plan.policies[country] ?? {}) === null),
  );
  if (needs.includes('retuning') && plan.retuning === null) absent.push('retuning');
  const hasOpening = plan.countries.some((id) => openingsOf(plan.scenario, id).length > 0);
  if (needs.includes('openings') && !hasOpening) absent.push('opening');
  return absent;
}

/** Whether enough is met; a country misses the target when any of its readings does. */
function isEnough({ mayMiss = 0 }: Measure, readings: readonly Reading[]): boolean {
  const misses = readings.filter(({ isMet }) => !isMet).map(({ country }) => country);
  return readings.length > 0 && new Set(misses).size <= mayMiss;
}

/** The target of superpowers for a measure, where the plan has any of them. */
function superpowerTargetOf({ id }: Measure, { scenario, countries }: DepthPlan): Target | null {
  const hasAny = countries.some((country) => isSuperpowerIn(scenario, country));
  return hasAny ? (SUPERPOWER_TARGETS[id] ?? null) : null;
}

/** The rows, with the readings of superpowers compared with their own target. */
function judged(rows: readonly Row[], { scenario }: DepthPlan, target: Target | null): Row[] {
  if (target === null) return [...rows];
  const judge = (reading: Reading): Reading =>
    reading.country !== null && isSuperpowerIn(scenario, reading.country)
      ? { ...reading, isMet: isMet(target, reading.value) }
      : reading;
  return rows.map((row) => ({ ...row, readings: row.readings.map(judge) }));
}

/** What every measure says of the evidence, or only some of them. */
export function readDepth(evidence: Evidence, ids: readonly MeasureId[] = MEASURE_IDS): Finding[] {
  const { plan } = evidence;
  return measuresOf(ids).map((measure): Finding => {
    const missing = missingFor(measure, plan);
    const superpowerTarget = superpowerTargetOf(measure, plan);
    const read = missing.length > 0 ? [] : measure.read(evidence, measure.target);
    const rows = judged(read, plan, superpowerTarget);
    const readings = rows.flatMap((row) => row.readings);
    return { measure, missing, rows, superpowerTarget, isMet: isEnough(measure, readings) };
  });
}
