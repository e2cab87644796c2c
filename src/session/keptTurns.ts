// Turns as the history keeps them: in copies, so that nothing that the engine has made outlives its turn.

import type { Game } from '../types/game';
import type { TurnRecord } from './types';

/**
 * A copy that shares no object with the value. It is spread, not written out: an engine of JavaScript that sees what one
 * line of code makes live long puts all that it makes among the old, and the rules then play turns at half the speed.
 */
function ownCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(ownCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...value };
  for (const name of Object.keys(copy) as (keyof T)[]) copy[name] = ownCopy(copy[name]);
  return copy;
}

/** The turns played since the last that is kept, or since the start, each beginning where the one before it ends. */
export function keptTurns(start: Game, played: readonly TurnRecord[]): readonly TurnRecord[] {
  let before = start;
  return played.map((turn) => {
    const { ruleset, scenario, state } = turn.after;
    const after = { ruleset, scenario, state: ownCopy(state) };
    const { orders, events } = turn;
    const kept = { ...turn, before, orders: ownCopy(orders), events: ownCopy(events), after };
    before = after;
    return kept;
  });
}
