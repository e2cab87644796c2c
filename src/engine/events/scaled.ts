// An effect as strong as it is to be: more where a project's mate stands, less in a repeated compact; factors move from 1.

import type { Effect } from '../../types/effect';
import { FIXED_EFFECTS } from '../../types/fixedEffects';

/** The effect with all its numbers made `factor` times as strong. */
export function scaledEffect(effect: Effect, factor: number): Effect {
  if (factor === 1 || FIXED_EFFECTS.includes(effect.kind)) return effect;
  const stronger = Object.entries(effect).map(([name, value]) => {
    if (typeof value !== 'number') return [name, value];
    return [name, name === 'factor' ? 1 + (value - 1) * factor : value * factor];
  });
  return Object.fromEntries(stronger) as Effect;
}
