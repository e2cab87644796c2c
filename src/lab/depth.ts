// Measures the depth of a scenario: which games to play, and what they say against the targets.

import type { Contestant } from './contestants';
import { playerOf } from './contestants';
import type { DepthPlan } from './depthPlan';
import type { Evidence } from './evidence';
import { MEASURES } from './measures/index';
import { isMet, type Measure, type Reading, type Row, type Target } from './measures/measure';
import { SUPERPOWER_TARGETS } from './measures/superpowerTargets';
import { isSuperpowerIn } from './superpowers';

/** What a measure may lack: a player's games, or policies that were tuned again with one setting held. */
export type Missing = Contestant | 'retuning';

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

/** All contestants that some measure reads. */
export function depthContestants(): Contestant[] {
  const named = MEASURES.flatMap(({ contestants, welcome = [] }) => [...contestants, ...welcome]);
  return [...new Set(named)];
}

function missingFor({ contestants, needsRetuning }: Measure, plan: DepthPlan): Missing[] {
  const absent: Missing[] = contestants.filter((one) =>
    plan.countries.some((country) => playerOf(one, plan.policies[country] ?? {}) === null),
  );
  return needsRetuning === true && plan.retuning === null ? [...absent, 'retuning'] : absent;
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

/** What every measure says of the evidence. */
export function readDepth(evidence: Evidence): Finding[] {
  const { plan } = evidence;
  return MEASURES.map((measure): Finding => {
    const missing = missingFor(measure, plan);
    const superpowerTarget = superpowerTargetOf(measure, plan);
    const read = missing.length > 0 ? [] : measure.read(evidence, measure.target);
    const rows = judged(read, plan, superpowerTarget);
    const readings = rows.flatMap((row) => row.readings);
    return { measure, missing, rows, superpowerTarget, isMet: isEnough(measure, readings) };
  });
}
