// The two shapes a phase is made of: something for the whole world, or something each nation does in turn.

import type { Actor } from '../actor';
import type { Turn } from '../turnContext';

export type WorldPhase = (turn: Turn) => void;
/** One nation's part of a phase; nations act in scenario order. */
export type NationStep = (turn: Turn, actor: Actor) => void;
