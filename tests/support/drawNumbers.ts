// Draws numbers in and outside a range: often its very ends, else near or far, small or large.

import type { NumberRange } from '../../src/files/ruleset/ranges/index';
import type { Random } from '../../src/lib/rng';

/** The ends of a range, and whether only whole numbers belong to it. */
export type Bounds = Pick<NumberRange, 'least' | 'most' | 'isWhole'>;

/** From this ratio of its ends on a range is drawn from by size and not by place. */
const WIDE = 100;

function between({ least, most }: Bounds, random: Random): number {
  const at = random.nextUnit();
  if (least > 0 && most / least > WIDE && random.chance(0.7)) return least * (most / least) ** at;
  return least + (most - least) * at;
}

/** A number that belongs to the range; its ends in a third of all draws. */
export function drawWithin(bounds: Bounds, random: Random): number {
  const { least, most, isWhole } = bounds;
  if (random.chance(1 / 3)) return random.chance(0.5) ? least : most;
  const drawn = Math.min(most, Math.max(least, between(bounds, random)));
  return isWhole ? Math.min(most, Math.max(least, Math.round(drawn))) : drawn;
}

/** A number that does not: just beyond an end, far beyond it, or between two whole ones. */
export function drawOutside({ least, most, isWhole }: Bounds, random: Random): number {
  if (isWhole && random.chance(1 / 3)) return least + 0.5;
  const step = isWhole ? 1 : Math.max(Math.abs(least), Math.abs(most)) * 1e-6;
  const far = random.chance(0.5) ? step : (Math.abs(most) + 1) * 10 ** random.nextBelow(9);
  return random.chance(0.5) ? least - far : most + far;
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random.nextBelow(choices.length)]!;
}
