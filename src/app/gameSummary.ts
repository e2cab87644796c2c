// What the list of kept games tells of a running one.

import { nationOf, scoreOf } from '../engine/index';
import { onceForEach, onceForName } from '../lib/once';
import type { Session } from '../session/index';
import type { Game } from '../types/game';
import type { GamePicture, GameSummary } from '../types/keptGame';
import { type CountryId, LAYERS } from '../types/names';

/** Games never change, so what was worked out once is kept. */
const scoresIn = onceForEach((game: Game) =>
  onceForName((country) => Math.round(scoreOf(game, country).total)),
);

function pictureOf(session: Session): GamePicture {
  const { game, history } = session.get();
  const [first] = session.setup.humans as [CountryId];
  const { layers } = nationOf(game.state, first).indices;
  return {
    scores: history.map(({ after }) => scoresIn(after)(first)),
    layers: LAYERS.map((layer) => Math.round(layers[layer] * 100)),
  };
}

export function summaryOf(session: Session): GameSummary {
  const { setup } = session;
  const assumed = Object.keys(setup.assumptions ?? {}).length;
  const { game, seats, undoable, orders, sight } = session.get();
  const { turn, length, roundTurns, halfYear, outcome } = game.state;
  return {
    rules: setup.ruleset.rules,
    ...(setup.carried?.ruleset === undefined ? {} : { ownRules: true as const }),
    scenario: setup.scenario.id,
    seats: setup.humans,
    variant: setup.variant,
    level: setup.level ?? 0,
    turn,
    turns: length,
    roundTurns,
    halfYear,
    orders: orders.length,
    isOver: outcome !== 'running',
    isUntouched:
      turn === 0 && orders.length + undoable.length === 0 && seats.every(({ isIn }) => !isIn),
    picture: pictureOf(session),
    seed: setup.seed,
    ...(assumed === 0 ? {} : { assumptions: assumed }),
    ...(setup.sight === undefined ? {} : { sight }),
    ...(setup.aliases === undefined ? {} : { aliases: setup.aliases }),
    ...(setup.assigned === undefined ? {} : { assignment: setup.assigned.address }),
  };
}
