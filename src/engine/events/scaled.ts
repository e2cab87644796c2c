// Makes an effect stronger or weaker: a project has more effect where its mate stands, a repeated compact has less. A factor above 1 is scaled by its distance from 1; one below 1 comes near 0 and never reaches it.

import type { Effect } from '../../types/effect';
import { FIXED_EFFECTS } from '../../types/fixedEffects';

/** Turns are counted, whatever the strength. */
const COUNTED: readonly string[] = ['turns', 'inTurns'];

/** A factor so many times as far from 1: one below 1 comes near 0 and never reaches it. */
function scaledFactor(value: number, strength: number): number {
  if (value >= 1 || strength === 0) return 1 + (value - 1) * strength;
  return value / (value + (1 - value) * strength);
}

/** The effect, `factor` times as strong. */
export function scaledEffect(effect: Effect, factor: number): Effect {
  if (factor === 1 || FIXED_EFFECTS.includes(effect.kind)) return effect;
  const stronger = Object.entries(effect).map(([name, value]) => {
    if (typeof value !== 'number' || COUNTED.includes(name)) return [name, value];
    return [name, name === 'factor' ? scaledFactor(value, factor) : value * factor];
  });
  return Object.fromEntries(stronger) as Effect;
}
