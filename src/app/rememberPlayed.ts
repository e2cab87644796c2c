// Remembers a game that is over among the played scenarios, with the medal of the seat at the device.

import { selectPace } from '../selectors/index';
import type { Session } from '../session/index';
import { playedScenarios } from './device';
import { broughtView, loadPiece } from './pieces';

export function rememberPlayed(session: Session): void {
  const state = session.get();
  if (state.game.state.outcome === 'running') return;
  const { medal } = selectPace(state, state.active);
  void loadPiece('menu').then(() => broughtView('rememberEnded')!(session));
  playedScenarios.add(state.game.scenario.id, { medal, sight: state.sight });
}
