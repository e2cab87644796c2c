// Records a bot's game as if a human had given its orders, so that it replays without the bot.

import {
  botsAt,
  createGame,
  createReplay,
  ordersOfBot,
  playTurn,
  type PlayedTurn,
} from '../engine/index';
import type { Assumptions } from '../types/assumption';
import type { BotLevels, BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { BotName, CountryId, RivalLevel } from '../types/names';
import type { Replay } from '../types/replay';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';

/** Which game to play and who plays it. */
export interface BotGame {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly bots: BotTable;
  /** The rivals of every level; where they are left out there is level 0 alone. */
  readonly levels?: BotLevels;
  /** Of the rivals; 0 when left out. */
  readonly level?: RivalLevel;
  readonly seat: CountryId;
  readonly bot: BotName;
  readonly seed: number;
  readonly variant: string;
  /** What is assumed otherwise than usual. */
  readonly assumptions?: Assumptions;
}

export interface RecordedGame {
  readonly replay: Replay;
  readonly game: Game;
  readonly history: readonly PlayedTurn[];
}

/** Plays to the end. */
export function recordGame(choice: BotGame): RecordedGame {
  const { ruleset, scenario, bots, seat, bot, seed, variant, assumptions = {}, level = 0 } = choice;
  const rivals = botsAt(choice, level);
  const start = createGame(ruleset, scenario, { seed, variant, assumptions });
  const history: PlayedTurn[] = [];
  let game = start;
  while (game.state.outcome === 'running') {
    const played = playTurn(game, rivals, [seat], ordersOfBot(game, bots, seat, bot));
    history.push(played);
    game = played.after;
  }
  return { replay: createReplay(start, [seat], history, level), game, history };
}
