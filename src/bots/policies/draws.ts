// Random draws for changing a policy.

import { roundWhole } from '../../lib/detMath';
import type { Random } from '../../lib/rng';

const WHOLE = 100;
const TENTHS = 10;

export function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random.nextBelow(choices.length)]!;
}

/** A number between two others. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.nextUnit();
}

/** A whole percent, drawn around another where one is given. */
export function drawPercent(random: Random, around?: number): number {
  if (around === undefined) return random.nextBelow(WHOLE + 1);
  const drawn = roundWhole(around + between(random, -WHOLE / 4, WHOLE / 4));
  return Math.min(WHOLE, Math.max(0, drawn));
}

/** 0 to 1 in tenths. */
export function drawTenth(random: Random): number {
  return random.nextBelow(TENTHS + 1) / TENTHS;
}

/** One of several makers, each as likely as its weight. */
export function weighted<T>(random: Random, choices: readonly (readonly [number, T])[]): T {
  let sum = 0;
  for (const [weight] of choices) sum += weight;
  let left = random.nextUnit() * sum;
  for (const [weight, choice] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices[choices.length - 1]![1];
}
