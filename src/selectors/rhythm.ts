// Whether the chapter's rhythm asks for something now: what the main screen needs to know before the dialogs are fetched.

import { endsChapter, hasChapterAfter, isReviewTurn, nationOf } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';

/** Whether something can be ordered ahead in this round. */
export function mayOrderAhead({ ruleset, state }: Game): boolean {
  const isLastRound = endsChapter(ruleset.parameters, state);
  return state.outcome === 'running' && isLastRound && hasChapterAfter(state);
}

/** Whether the nation has a pledge that can be reviewed in this turn. */
export function mayReviewPledge({ ruleset, state }: Game, country: CountryId): boolean {
  const isOpen = state.outcome === 'running' && isReviewTurn(ruleset.parameters, state.turn);
  return isOpen && nationOf(state, country).pledge !== null;
}
