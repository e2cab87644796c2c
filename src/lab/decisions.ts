// Plays out every single change that a nation could order, turn by turn along a game, in futures guessed from its view.

import { RIVAL_BOTS, singleChanges } from '../bots/index';
import { createGame, resolveTurn, sampleFuture, scoreOf, viewsOf } from '../engine/index';
import type { Game } from '../types/game';
import type { Order } from '../types/order';
import type {
  DecisionsJob,
  DecisionsResult,
  LabContent,
  Steps,
  WeighedGame,
  WeighedTurn,
} from './job';
import { playNext } from './playOut';
import { Seat, seatsOf } from './players';

/** The final score where these are this turn's orders and the seat's player goes on from there. */
function scoreWith(future: Game, orders: readonly Order[], after: Seat): number {
  let game = playNext(future, after.country, orders);
  while (game.state.outcome === 'running') {
    const viewOf = viewsOf(game);
    game = playNext(game, after.country, after.ordersIn(game, viewOf), RIVAL_BOTS, viewOf);
  }
  return scoreOf(game, after.country).total;
}

function optionOf([first]: readonly Order[]): string | null {
  if (first?.kind === 'chooseFocus') return first.pillar;
  return first?.kind === 'bidForLots' ? first.lot : null;
}

function weighTurn(game: Game, after: Seat, { futures }: DecisionsJob): WeighedTurn {
  const view = viewsOf(game)(after.country);
  const guessed = futures.map((place) => sampleFuture(view, place));
  const standing = guessed.map((future) => scoreWith(future, [], after));
  const changes = singleChanges(view).map(({ kind, orders }) => ({
    kind,
    option: optionOf(orders),
    gains: guessed.map((future, i) => scoreWith(future, orders, after) - standing[i]!),
  }));
  return { turn: game.state.turn, changes };
}

function weighGame(
  { ruleset, scenario }: LabContent,
  job: DecisionsJob,
  seats: readonly Seat[],
  seed: number,
): WeighedGame {
  const after = new Seat(job.country, job.after);
  const turns: WeighedTurn[] = [];
  let game = createGame(ruleset, scenario, { seed, variant: job.variant });
  while (game.state.outcome === 'running') {
    if (game.state.turn % game.state.roundTurns === 0) turns.push(weighTurn(game, after, job));
    ({ game } = resolveTurn(
      game,
      seats.flatMap((seat) => seat.ordersIn(game)),
    ));
  }
  return { seed, turns };
}

/** Plays the games; the result holds those played so far when it is told to stop. */
export function* playDecisions(content: LabContent, job: DecisionsJob): Steps<DecisionsResult> {
  const seats = seatsOf(content.scenario, job.players);
  const games: WeighedGame[] = [];
  for (const seed of job.seeds) {
    games.push(weighGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'decisions', games };
}
