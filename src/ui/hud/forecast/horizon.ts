// The half-years that a forecast speaks of.

import { type Forecast, LATER_TURNS } from '../../../types/forecast';
import type { Game } from '../../../types/game';

/** The half-year that begins after the later turn of the forecast. */
export function laterHalfYear({ state }: Game, forecast: Forecast | null): number {
  const turn = forecast?.laterTurn ?? Math.min(state.turn + LATER_TURNS, state.length);
  return state.halfYear + turn - state.turn;
}

/** The half-year that begins when this round is over. */
export function nextHalfYear({ state }: Game, { nextTurn }: Forecast): number {
  return state.halfYear + nextTurn - state.turn;
}
