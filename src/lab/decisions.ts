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
  WeighedChange,
  WeighedGame,
  WeighedTurn,
} from './job';
import { playNext } from './playOut';
import { Seat, seatsOf } from './players';
import { meanOf } from './statistics';

/** How many changes are tried further. */
const HOPEFUL = 8;
/** In how many times as many futures as at first they are tried further, and the best of them judged. */
const MORE_FUTURES = 2;
const JUDGING_FUTURES = 3;

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

/** A guessed future, and the final score there where all stands. */
interface Known {
  readonly future: Game;
  readonly standing: number;
}

/** A change with its orders, and its gains in the futures in which it was tried so far. */
interface Tried extends WeighedChange {
  readonly orders: readonly Order[];
}

function ranked(changes: readonly Tried[]): Tried[] {
  return [...changes].sort((one, other) => meanOf(other.gains) - meanOf(one.gains));
}

/** The best change, the next best, and the best of another kind. */
function bestOf([best, ...others]: readonly Tried[]): Tried[] {
  if (best === undefined) return [];
  const [next] = others;
  const ofOtherKind = others.find(({ kind }) => kind !== best.kind);
  return [...new Set([best, next, ofOtherKind])].filter((one) => one !== undefined);
}

/** Tries all changes in a few futures, those that seem best in more, and judges the best of these in others still, so that chance alone makes nothing worth while. */
function weighTurn(game: Game, after: Seat, { futures: count }: DecisionsJob): WeighedTurn {
  const view = viewsOf(game)(after.country);
  const known = (first: number, times: number): Known[] =>
    Array.from({ length: count * times }, (_, i) => {
      const future = sampleFuture(view, count * first + i);
      return { future, standing: scoreWith(future, [], after) };
    });
  const gainsIn = (futures: readonly Known[], orders: readonly Order[]) =>
    futures.map(({ future, standing }) => scoreWith(future, orders, after) - standing);

  const few = known(0, 1);
  const tried = singleChanges(view).map(({ kind, orders }): Tried => {
    return { kind, option: optionOf(orders), orders, gains: gainsIn(few, orders) };
  });
  const [hopeful, others] = [ranked(tried).slice(0, HOPEFUL), ranked(tried).slice(HOPEFUL)];
  const more = known(1, MORE_FUTURES);
  const chosen = hopeful.map((one): Tried => {
    return { ...one, gains: [...one.gains, ...gainsIn(more, one.orders)] };
  });
  const judges = known(1 + MORE_FUTURES, JUDGING_FUTURES);
  return {
    turn: game.state.turn,
    changes: tried.map(({ kind, option, gains }) => ({ kind, option, gains })),
    best: bestOf([...ranked(chosen), ...others]).map(({ kind, orders }) => ({
      kind,
      gain: meanOf(gainsIn(judges, orders)),
    })),
  };
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
