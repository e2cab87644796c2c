// Turns as the history keeps them: in copies, so that nothing that the engine has made outlives its turn.

import type { Game } from '../types/game';
import type { TurnRecord } from './types';

/**
 * The turns played since the last that is kept, or since the start, each beginning where the one before it ends. They
 * share no object with what the engine made: a browser that sees what one line of code makes live long puts all that it
 * makes among the old objects, and the rules then play turns at half the speed.
 */
export function keptTurns(start: Game, played: readonly TurnRecord[]): readonly TurnRecord[] {
  let before = start;
  return played.map((turn) => {
    const { ruleset, scenario, state } = turn.after;
    const after = { ruleset, scenario, state: structuredClone(state) };
    const { orders, events } = turn;
    const kept = {
      ...turn,
      before,
      orders: structuredClone(orders),
      events: structuredClone(events),
      after,
    };
    before = after;
    return kept;
  });
}
