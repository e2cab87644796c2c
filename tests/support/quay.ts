// Games and turns in which certain lots lie on the quay and certain bids are made.

import { silentDecisions } from '../../src/engine/decisions';
import { copyState } from '../../src/engine/made/copy';
import { createTurn } from '../../src/engine/turn';
import type { Turn } from '../../src/engine/turnContext';
import type { Bid } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { Lot } from '../../src/types/state';

/** The game with these lots on the quay and no others. */
export function withQuay(game: Game, lots: readonly Lot[]): Game {
  const { state } = game;
  return { ...game, state: { ...state, world: { ...state.world, quay: lots.slice() } } };
}

export function lotsOf(...ids: readonly string[]): Lot[] {
  return ids.map((id) => ({ id, size: 1 }));
}

/** A turn just before its bids are opened, in which every nation has this budget, the money it carries, and its bids. */
export function sealedTurn(
  game: Game,
  budgetUsdBn: number,
  bids: Readonly<Record<CountryId, readonly Bid[]>>,
): Turn {
  const turn = createTurn(game, copyState(game.state), silentDecisions);
  for (const actor of turn.actors) {
    actor.regularBudgetUsdBn = budgetUsdBn;
    actor.budgetUsdBn = budgetUsdBn;
    actor.decisions.bids = bids[actor.nation.id] ?? [];
  }
  return turn;
}
