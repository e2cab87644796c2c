// Plays games that nobody sees while the page is at rest: rules that have run often are fast when a player waits for them.

import { createSession, type SessionSetup } from '../session/index';
import { atLeisure } from './leisure';

/** After so many turns browsers have made fast code of most that a turn runs through. */
const TURNS = 200;

/** Turns of the same content by bots without sight, one at each moment of leisure. */
export async function rehearse(setup: SessionSetup): Promise<void> {
  const play = (seed: number) =>
    createSession({ ...setup, humans: setup.humans.slice(0, 1), level: 0, seed });
  let session = play(0);
  for (let turn = 0; turn < TURNS; turn++) {
    await atLeisure();
    session.endTurn();
    if (session.get().game.state.outcome !== 'running') session = play(turn);
  }
}
