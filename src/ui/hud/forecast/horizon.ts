// The half-years that a forecast speaks of.

import type { Forecast } from '../../../types/forecast';
import type { Game } from '../../../types/game';

/** Turns that a forecast looks ahead at most, for its date while it is worked out. */
const MOST_TURNS = 4;

/** The half-year that begins when the later turn is over. */
export function laterHalfYear({ state }: Game, forecast: Forecast | null): number {
  const turn = forecast?.laterTurn ?? Math.min(state.turn + MOST_TURNS, state.length);
  return state.halfYear + turn - state.turn;
}

/** The half-year that begins when this round is over. */
export function nextHalfYear({ state }: Game, { nextTurn }: Forecast): number {
  return state.halfYear + nextTurn - state.turn;
}
