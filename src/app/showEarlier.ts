// Has a game of earlier rules verified, and shows what came of it.

import type { NamedGame } from '../earlier/index';
import { earlierGame, isOpening } from './page';
import { broughtView, tryPiece } from './pieces';

/** Waits for the piece that verifies; where that does not come, a notice says so and nothing is shown. */
export async function showEarlier(game: NamedGame): Promise<void> {
  isOpening.value = true;
  const isHere = await tryPiece('earlier');
  const verdict = isHere ? await broughtView('verifyEarlier')!(game) : null;
  isOpening.value = false;
  if (verdict !== null) earlierGame.value = { game, verdict };
}
