// The two kinds of effect: on one country in its part of the turn, and on the whole world before it.

import type { CountryEffectKind, EffectOf, WorldEffectKind } from '../../types/effect';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';

export type CountryEffectRule<K extends CountryEffectKind> = (
  turn: Turn,
  actor: Actor,
  effect: EffectOf<K>,
) => void;
export type WorldEffectRule<K extends WorldEffectKind> = (turn: Turn, effect: EffectOf<K>) => void;
