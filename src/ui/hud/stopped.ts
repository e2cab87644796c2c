// Whether a game is over for its class, though it could go on.

import { selectPlace } from '../../selectors';
import type { Session } from '../../session';
import type { Game } from '../../types/game';

/** Whether the last turn that the assignment asks for is over; never in a game of one's own. */
export function isStopped({ setup }: Session, game: Game): boolean {
  const lastTurn = setup.assigned?.terms.lastTurn ?? null;
  if (lastTurn === null || game.state.outcome !== 'running') return false;
  return selectPlace(game).done >= lastTurn;
}
