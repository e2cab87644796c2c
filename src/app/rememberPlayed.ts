// Remembers a game that is over among the played scenarios, with the medal of the seat at the device.

import { selectPace } from '../selectors/index';
import type { Session } from '../session/index';
import { playedScenarios } from './playedScenarios';

export function rememberPlayed(session: Session): void {
  const state = session.get();
  if (state.game.state.outcome === 'running') return;
  playedScenarios.add(state.game.scenario.id, selectPace(state, state.active).medal);
}
