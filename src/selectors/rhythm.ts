// Whether the chapter's rhythm asks for something now, or lets a superpower ask: what the main screen needs to know before the dialogs are fetched.

import { endsChapter, hasChapterAfter, isReviewTurn, nationOf, nationsToAsk } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';

/** Whether something can be ordered ahead in this round. */
export function mayOrderAhead({ ruleset, state }: Game): boolean {
  const isLastRound = endsChapter(ruleset.parameters, state);
  return state.outcome === 'running' && isLastRound && hasChapterAfter(state);
}

/** Whether the nation is a superpower that may ask others for something now. */
export function mayAsk({ ruleset, scenario, state }: Game, country: CountryId): boolean {
  const { superpower } = nationOf(state, country);
  if (superpower === null || state.outcome !== 'running') return false;
  return nationsToAsk(ruleset.parameters, state, scenario, superpower.sells).length > 0;
}

/** Whether the nation has a pledge that can be reviewed in this turn. */
export function mayReviewPledge({ ruleset, state }: Game, country: CountryId): boolean {
  const isOpen = state.outcome === 'running' && isReviewTurn(ruleset.parameters, state.turn);
  return isOpen && nationOf(state, country).pledge !== null;
}
