// Makes an effect stronger or weaker: a project has more effect where its mate stands, a repeated compact has less.

import { scaledFactor } from '../../lib/scaled';
import type { Effect } from '../../types/effect';
import { FIXED_EFFECTS } from '../../types/fixedEffects';

/** Turns are counted, whatever the strength. */
const COUNTED: readonly string[] = ['turns', 'inTurns'];

/** The effect, `factor` times as strong. */
export function scaledEffect(effect: Effect, factor: number): Effect {
  if (factor === 1 || FIXED_EFFECTS.includes(effect.kind)) return effect;
  const stronger = Object.entries(effect).map(([name, value]) => {
    if (typeof value !== 'number' || COUNTED.includes(name)) return [name, value];
    return [name, name === 'factor' ? scaledFactor(value, factor) : value * factor];
  });
  return Object.fromEntries(stronger) as Effect;
}
