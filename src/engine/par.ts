// Par of a world: what the balanced bot makes of the very same world, so that a score tells skill from luck.

import type { BotTable } from '../types/bot';
import type { GameEvent } from '../types/event';
import type { Game, PlayerView } from '../types/game';
import type { BotName, CountryId } from '../types/names';
import type { ReplayScore } from '../types/replay';
import type { GameState } from '../types/state';
import { nationOf } from './rules/nations';
import { addedPoints, scoreOf, type AddedPoints } from './rules/score';
import { botOrders, ordersOfBot } from './seats';
import { createGame } from './setup';
import { resolveTurn } from './turn';
import { type ViewOf, viewsOf } from './view';

const PAR_BOT: BotName = 'balanced';

/** Par after a number of turns. */
export interface ParPoint {
  /** Turns resolved: 0 at the start. */
  readonly turn: number;
  /** The score as it would be if the game ended there. */
  readonly score: ReplayScore;
  readonly added: AddedPoints;
  /** Points of each question answered so far. */
  readonly chapterPoints: readonly number[];
  /** What the seat of the balanced bot may know at that point. */
  readonly view: PlayerView;
  /** The whole state, and the facts of the turn that led to it. They are for looking back when the game is over, never before. */
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

function pointOf(
  game: Game,
  country: CountryId,
  view: PlayerView,
  events: readonly GameEvent[] = [],
): ParPoint {
  return {
    turn: game.state.turn,
    score: scoreOf(game, country),
    added: addedPoints(game, country),
    chapterPoints: nationOf(game.state, country).chapterPoints,
    view,
    state: game.state,
    events,
  };
}

/** Par of one world. It is played only as far as somebody asks for, because rivals that look ahead take their time. */
export class ParPlay {
  private readonly country: CountryId;
  private readonly bots: BotTable;
  private readonly rivals: BotTable;
  private readonly points: ParPoint[];
  private game: Game;
  private viewOf: ViewOf;

  /** However far the rivals look ahead, par itself is played by the bot of `bots`, which does not. */
  constructor(
    { ruleset, scenario, state }: Game,
    country: CountryId,
    bots: BotTable,
    rivals: BotTable,
  ) {
    const { seed, variant } = state;
    this.country = country;
    this.bots = bots;
    this.rivals = rivals;
    // Nobody loses a country there: a fall of its government by bad luck would give medals away.
    this.game = createGame(ruleset, { ...scenario, defeat: false }, { seed, variant });
    this.viewOf = viewsOf(this.game);
    this.points = [pointOf(this.game, country, this.viewOf(country))];
  }

  /** The start and the end of every turn, at least up to this one or to the end of the world. */
  upTo(turn: number): readonly ParPoint[] {
    while (this.game.state.outcome === 'running' && this.game.state.turn < turn) this.play();
    return this.points;
  }

  private play(): void {
    const { game, country, viewOf } = this;
    const own = ordersOfBot(game, this.bots, country, PAR_BOT, viewOf);
    const others = botOrders(game, this.rivals, [country], viewOf);
    const played = resolveTurn(game, [...others, ...own]);
    this.game = played.game;
    this.viewOf = viewsOf(this.game);
    this.points.push(pointOf(this.game, country, this.viewOf(country), played.events));
  }
}

/** Par of a whole game for one seat, in the same world with the same rivals. */
export function parCourse(game: Game, bots: BotTable, country: CountryId): readonly ParPoint[] {
  return new ParPlay(game, country, bots, bots).upTo(game.state.length);
}

/** Par where a game stands; the last point once the world has ended. */
export function parAt(course: readonly ParPoint[], turn: number): ParPoint {
  return course[Math.min(turn, course.length - 1)]!;
}
