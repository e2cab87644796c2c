// The two kinds of phase: one that happens once for the whole world, and one that every nation goes through.

import type { Actor } from '../actor';
import type { Turn } from '../turnContext';

/** A phase that happens once in a turn. */
export type WorldPhase = (turn: Turn) => void;
/** A phase that each nation goes through, in scenario order. */
export type NationPhase = (turn: Turn, actor: Actor) => void;
