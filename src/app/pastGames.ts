// The finished games that this device remembers, and how one that has just ended is added.

import { scoreOf } from '../engine/index';
import { selectPace } from '../selectors/index';
import type { Session } from '../session/index';
import type { PastGame } from '../types/pastGame';
import { createPastGames } from './storage/pastGames';

export const pastGames = createPastGames(() => localStorage);

/** One decimal, as the debrief shows it. */
function shown(score: number): number {
  return Math.round(score * 10) / 10;
}

function pastOf(session: Session): PastGame {
  const { setup } = session;
  const state = session.get();
  const { game, active } = state;
  const { assumptions = {} } = setup;
  return {
    endedAt: Date.now(),
    rules: setup.ruleset.rules,
    scenario: setup.scenario.id,
    seats: setup.humans,
    seat: active,
    variant: setup.variant,
    turns: game.state.turn,
    seed: setup.seed,
    score: shown(scoreOf(game, active).total),
    medal: selectPace(state, active).medal,
    sight: state.sight,
    level: setup.level ?? 0,
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
  };
}

/** Adds the results of all who played a game that is over; a scenario that nobody plays has none. */
export function rememberEnded(session: Session): void {
  if (session.setup.scenario.watch === true) return;
  const { active } = session.get();
  const results = session.setup.humans.flatMap((seat) => {
    session.activate(seat);
    return session.get().active === seat ? [pastOf(session)] : [];
  });
  session.activate(active);
  pastGames.add(results);
}

/** The record of the seat at the device in a game that is over. */
export function resultOf(session: Session): PastGame {
  return pastOf(session);
}
