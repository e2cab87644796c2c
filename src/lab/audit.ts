// Looks through a state for numbers that no rule allows: not finite, or a stock below zero.

import { SIGNED_FIELDS } from '../engine/index';
import type { GameState } from '../types/state';

const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(SIGNED_FIELDS);

type Fields = Readonly<Record<string, unknown>>;

function isSound(value: number, mayBeNegative: boolean): boolean {
  return Number.isFinite(value) && (value >= 0 || mayBeNegative);
}

/** Where a part is unsound. What may be negative may be so in all its parts. */
function auditPart(part: unknown, mayBeNegative: boolean, path: string, found: string[]): void {
  if (typeof part === 'number') {
    if (!isSound(part, mayBeNegative)) found.push(`${path} is ${part}`);
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, inner] of Object.entries(part as Fields))
      auditPart(inner, mayBeNegative || MAY_BE_NEGATIVE.has(key), `${path}.${key}`, found);
  }
}

function isInnerSound(inner: unknown, mayBeNegative: boolean): boolean {
  if (typeof inner === 'number') return isSound(inner, mayBeNegative);
  return typeof inner !== 'object' || inner === null || isPartSound(inner, mayBeNegative);
}

/** The same without words, for speed: most states are sound, and many are checked. */
function isPartSound(part: object, mayBeNegative: boolean): boolean {
  const values: readonly unknown[] = Array.isArray(part) ? part : Object.values(part);
  for (let i = 0; i < values.length; i++) {
    const inner = values[i];
    if (isInnerSound(inner, mayBeNegative)) continue;
    const key = Object.keys(part)[i]!;
    if (!MAY_BE_NEGATIVE.has(key) || !isInnerSound(inner, true)) return false;
  }
  return true;
}

/** One sentence for every unsound number of the state, with its path. */
export function auditState(state: GameState): string[] {
  if (isPartSound(state, false)) return [];
  const found: string[] = [];
  auditPart(state, false, 'state', found);
  return found.map((sentence) => `seed ${state.seed}, turn ${state.turn}: ${sentence}`);
}
