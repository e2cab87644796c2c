// The mathematics of the game for traced numbers; each gives the very bits of lib/detMath and of Math.

import { defined } from '../lib/assert';
import * as plainly from '../lib/detMath';
import { keptPlace } from './kept';
import { lifted, made, plain, type Step, TracedNumber } from './node';

function traced(step: Step, work: (...values: number[]) => number) {
  return (...given: readonly unknown[]): unknown => {
    const value = work(...given.map((each) => plain(each) as number));
    if (!given.some((each) => each instanceof TracedNumber)) return value;
    return made(step, value, given.map(lifted));
  };
}

const clampOf = traced('clamp', plainly.clamp);

export function clamp(x: unknown, low: unknown = 0, high: unknown = 1): unknown {
  return clampOf(x, low, high);
}

export const softClamp = traced('softClamp', plainly.softClamp);
export const saturate = traced('saturate', plainly.saturate);
export const hill = traced('hill', plainly.hill);
export const exp10 = traced('power10', plainly.exp10);
export const log10 = traced('log10', plainly.log10);
export const roundWhole = traced('whole', plainly.roundWhole);

/** A curve of the rules, read at a number. */
export function interpolate(curve: plainly.Curve, at: unknown): TracedNumber {
  const node = made('table', plainly.interpolate(curve, plain(at) as number), [lifted(at)]);
  node.place = keptPlace(curve) ?? { of: null, key: 'curve', object: curve };
  return node;
}

const MATHEMATICS: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
  min: traced('min', Math.min),
  max: traced('max', Math.max),
  sqrt: traced('root', Math.sqrt),
  floor: traced('floor', Math.floor),
  ceil: traced('ceil', Math.ceil),
  round: traced('round', Math.round),
  abs: traced('abs', Math.abs),
};

/** `Math.name(…)`. */
export function mathematics(name: string, given: readonly unknown[]): unknown {
  return defined(MATHEMATICS[name], `Math.${name} of a traced number`)(...given);
}
