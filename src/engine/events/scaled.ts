// Makes an effect stronger or weaker: a project has more effect where its mate stands, a repeated compact has less.

import { scaledFactor } from '../../lib/scaled';
import type { Effect } from '../../types/effect';
import { FIXED_EFFECTS } from '../../types/fixedEffects';

/** Turns are counted, whatever the strength. */
const COUNTED: readonly string[] = ['turns', 'inTurns'];

/** The effect, `factor` times as strong. */
export function scaledEffect(effect: Effect, factor: number): Effect {
  if (factor === 1 || FIXED_EFFECTS.includes(effect.kind)) return effect;
  const stronger: Record<string, unknown> = { ...effect };
  for (const name of Object.keys(stronger)) {
    const value = stronger[name];
    if (typeof value !== 'number' || COUNTED.includes(name)) continue;
    stronger[name] = name === 'factor' ? scaledFactor(value, factor) : value * factor;
  }
  return stronger as unknown as Effect;
}
