// A grid of one formula: made numbers in, and what was worked out by hand for each row.

import { expect, it } from 'vitest';
import type { NationPhase } from '../../../src/engine/phases/phase';
import type { Works } from '../../../src/types/state';
import { valueAt } from '../../support/leaves';
import { type Made, madeTurn } from '../../support/madeTurn';

/** No project was ever finished. */
export const NO_WORKS: Works = {
  gridQueueFactor: 1,
  dataCentreCostFactor: 1,
  graduatesFactor: 1,
  outflowFactor: 1,
  homeAdvantageGenerations: 0,
  cloudCeiling: 0,
  skill: 0,
};

/** By where it stands (`nation.powerMw.gas`, `actor.needH100e`): what it is to be afterwards. */
export type Given = Readonly<Record<string, number | string>>;

/** When a row holds, what is made otherwise than in all rows, and what comes of it. */
export type GridRow = readonly [when: string, made: Made, gives: Given];

/** A sum by hand may differ by this part from the rule's own order of steps and its own powers of ten. */
const ROUNDING = 1e-9;

/** What holds in all rows, and in its place what one row makes otherwise. */
export function madeOf(base: Made, own: Made): Made {
  return layered(base, own) as Made;
}

function layered(base: object, own: object): object {
  const known = base as Record<string, unknown>;
  const parts = Object.entries(own).map(([name, part]: [string, unknown]) => {
    const before = known[name];
    return [name, isRecord(before) && isRecord(part) ? layered(before, part) : part];
  });
  return { ...base, ...Object.fromEntries(parts) };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number as near to what was worked out as rounding lets it. */
export function expectNear(real: unknown, wanted: number, where = ''): void {
  expect(real, where).toEqual(expect.any(Number));
  const off = Math.abs((real as number) - wanted);
  expect(off, `${where} is ${String(real)}, not ${wanted}`).toBeLessThanOrEqual(
    ROUNDING * Math.max(1, Math.abs(wanted)),
  );
}

/** One test for each row: the phase on what is made, and every number that the row names. */
export function testGrid(phase: NationPhase, base: Made, rows: readonly GridRow[]): void {
  it.each(rows)('should come to what was worked out by hand: %s', (_when, own, gives) => {
    const { turn, actor } = madeTurn(madeOf(base, own));
    phase(turn, actor);
    const { nation, start, ...rest } = actor;
    for (const [path, wanted] of Object.entries(gives)) {
      const real = valueAt({ nation, start, actor: rest }, path.split('.'));
      if (typeof wanted === 'string') expect(real, path).toBe(wanted);
      else expectNear(real, wanted, path);
    }
  });
}
