// The scenarios that were played to the end in this browser.

import { selectPace } from '../selectors/index';
import type { Session } from '../session/index';
import { createPlayed } from './storage/played';

export const playedScenarios = createPlayed(() => localStorage);

/** Remembers a game that is over, with the medal of the seat at the device. */
export function rememberPlayed(session: Session): void {
  const state = session.get();
  if (state.game.state.outcome === 'running') return;
  playedScenarios.add(state.game.scenario.id, selectPace(state, state.active).medal);
}
