// Par of a world: what the balanced bot makes of the very same world, so that a score tells skill from luck.

import type { BotTable } from '../types/bot';
import type { Game, PlayerView } from '../types/game';
import type { BotName, CountryId } from '../types/names';
import type { ReplayScore } from '../types/replay';
import { nationOf } from './rules/nations';
import { addedPoints, scoreOf, type AddedPoints } from './rules/score';
import { botOrders, ordersOfBot } from './seats';
import { createGame } from './setup';
import { resolveTurn } from './turn';
import { viewFor } from './view';

const PAR_BOT: BotName = 'balanced';

/** Par after so many turns. */
export interface ParPoint {
  /** Turns resolved: 0 at the start. */
  readonly turn: number;
  /** The score as it would be if the game ended there. */
  readonly score: ReplayScore;
  readonly added: AddedPoints;
  /** Points of each question answered so far. */
  readonly chapterPoints: readonly number[];
  /** What the seat of the balanced bot may know then. */
  readonly view: PlayerView;
}

function pointOf(game: Game, country: CountryId): ParPoint {
  return {
    turn: game.state.turn,
    score: scoreOf(game, country),
    added: addedPoints(game, country),
    chapterPoints: nationOf(game.state, country).chapterPoints,
    view: viewFor(game, country),
  };
}

/**
 * Par of a game for one seat: the start and every turn's end, in the same world with the same rivals. However far
 * these look ahead, par itself is played by the bot without sight, so `bots` may be others than `rivals`.
 */
export function parCourse(
  { ruleset, scenario, state }: Game,
  bots: BotTable,
  country: CountryId,
  rivals: BotTable = bots,
): ParPoint[] {
  const { seed, variant } = state;
  let game = createGame(ruleset, scenario, { seed, variant });
  const course = [pointOf(game, country)];
  while (game.state.outcome === 'running') {
    const own = ordersOfBot(game, bots, country, PAR_BOT);
    game = resolveTurn(game, [...botOrders(game, rivals, [country]), ...own]).game;
    course.push(pointOf(game, country));
  }
  return course;
}

/** Par where a game stands; the last point once the world has ended. */
export function parAt(course: readonly ParPoint[], turn: number): ParPoint {
  return course[Math.min(turn, course.length - 1)]!;
}
