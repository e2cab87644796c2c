// Makes an effect stronger or weaker: a project has more effect where its mate stands, a repeated compact has less.

import { onceForEach } from '../../lib/once';
import { scaledFactor } from '../../lib/scaled';
import type { Effect } from '../../types/effect';
import { FIXED_EFFECTS } from '../../types/fixedEffects';

/** Turns are counted, whatever the strength. */
const COUNTED: readonly string[] = ['turns', 'inTurns'];

/** The names of an effect’s numbers that strength changes. */
const scaledNames = onceForEach((effect: Effect): readonly string[] =>
  Object.entries(effect)
    .filter(([name, value]) => typeof value === 'number' && !COUNTED.includes(name))
    .map(([name]) => name),
);

/** The effect, `factor` times as strong. */
export function scaledEffect(effect: Effect, factor: number): Effect {
  if (factor === 1 || FIXED_EFFECTS.includes(effect.kind)) return effect;
  const stronger = { ...effect } as unknown as Record<string, number>;
  for (const name of scaledNames(effect)) {
    const value = stronger[name]!;
    stronger[name] = name === 'factor' ? scaledFactor(value, factor) : value * factor;
  }
  return stronger as unknown as Effect;
}
