// Measures the depth of a scenario: which games to play, and what they say against the targets.

import type { Contestant } from './contestants';
import { playerOf } from './contestants';
import type { DepthPlan, Evidence } from './evidence';
import { MEASURES } from './measures/index';
import type { Measure, Row } from './measures/measure';

/** A measure's readings, or whose games are missing. */
export interface Finding {
  readonly measure: Measure;
  readonly missing: readonly Contestant[];
  readonly rows: readonly Row[];
  /** Whether every reading keeps the target; false while something is missing. */
  readonly isMet: boolean;
}

/** All contestants that some measure reads. */
export function depthContestants(): Contestant[] {
  const named = MEASURES.flatMap(({ contestants, welcome = [] }) => [...contestants, ...welcome]);
  return [...new Set(named)];
}

function missingFor({ contestants }: Measure, { countries, policies }: DepthPlan): Contestant[] {
  return contestants.filter((one) =>
    countries.some((country) => playerOf(one, policies[country] ?? {}) === null),
  );
}

/** What every measure says of the evidence. */
export function readDepth(evidence: Evidence): Finding[] {
  return MEASURES.map((measure): Finding => {
    const missing = missingFor(measure, evidence.plan);
    const rows = missing.length > 0 ? [] : measure.read(evidence, measure.target);
    const readings = rows.flatMap((row) => row.readings);
    return {
      measure,
      missing,
      rows,
      isMet: readings.length > 0 && readings.every((one) => one.isMet),
    };
  });
}
