// Checks what becomes of effects that are made stronger: shares must stay shares, and factors must not fall below 0.

import { scaledFactor } from '../../../lib/scaled';
import type { Effect } from '../../../types/effect';
import { FIXED_EFFECTS } from '../../../types/fixedEffects';
import { fault, type Finding } from '../../issue';
import type { Path } from '../../path';

/** Factors that something is divided by, so that they must not become zero. */
const LEAST_FACTOR = 0.05;

/** Fields that are a part of what there is. */
const PARTS: readonly string[] = ['share', 'keptShare', 'floor'];

const DIGITS = 6;

/** How strong effects become, the most that a factor may be then, and the beginning of the sentence about a field. */
export interface Strength {
  readonly gain: number;
  readonly mostFactor: number;
  readonly says: (name: string) => string;
}

function told(number: number): number {
  return Number(number.toPrecision(DIGITS));
}

/** What is wrong with a number of an effect once it is this many times as strong; undefined where nothing is. */
function wrongWith(
  name: string,
  value: number,
  { gain, mostFactor }: Strength,
): string | undefined {
  const factor = told(scaledFactor(value, gain));
  if (name === 'factor' && (factor < LEAST_FACTOR || factor > mostFactor)) {
    const bound =
      factor < LEAST_FACTOR ? `at or above ${LEAST_FACTOR}` : `at or below ${mostFactor}`;
    return `moves from 1 to ${factor}, and a factor must stay ${bound}`;
  }
  const part = told(value * gain);
  return PARTS.includes(name) && part > 1 ? `becomes ${part}, more than all` : undefined;
}

/** The findings about the effects at the path once they are made stronger. */
export function judgeStronger(
  effects: readonly Effect[],
  strength: Strength,
  path: Path,
): Finding[] {
  return effects.flatMap((effect, at) => {
    if (FIXED_EFFECTS.includes(effect.kind)) return [];
    return Object.entries(effect).flatMap(([name, value]) => {
      const wrong = typeof value === 'number' ? wrongWith(name, value, strength) : undefined;
      if (wrong === undefined) return [];
      const message = `${strength.says(name)}: ${value} ${wrong}.`;
      return [fault([...path, at, name], 'impossible', message)];
    });
  });
}
