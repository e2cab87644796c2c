// The half-years that a forecast speaks of.

import { type Forecast, LATER_TURNS } from '../../../types/forecast';
import type { Game } from '../../../types/game';

/** The half-year that begins after so many turns of the course; the last one of the game after its last turn, since none follows. */
function halfYearAfter({ state }: Game, turn: number): number {
  return state.halfYear + Math.min(turn, state.length - 1) - state.turn;
}

/** The half-year that begins after the later turn of the forecast. */
export function laterHalfYear(game: Game, forecast: Forecast | null): number {
  return halfYearAfter(game, forecast?.laterTurn ?? game.state.turn + LATER_TURNS);
}

/** The half-year that begins when this round is over. */
export function nextHalfYear(game: Game, { nextTurn }: Forecast): number {
  return halfYearAfter(game, nextTurn);
}
