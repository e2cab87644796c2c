// Games of bots as pupils would hand them in.

import {
  createGame,
  createReplay,
  ordersOfBot,
  playTurn,
  type PlayedTurn,
} from '../../src/engine/index';
import { handInOf } from '../../src/classroom/handIn';
import type { HandIn, HandInGame } from '../../src/types/handIn';
import type { BotName, CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { Replay } from '../../src/types/replay';
import { contentOf } from './content';
import { KOREA } from './korea';

export interface PlayedGame {
  readonly bot: BotName;
  readonly seed?: number;
  /** Turns that are played; to the end when left out. */
  readonly turns?: number;
  readonly scenario?: string;
  readonly variant?: string;
  /** The seats that people play, all of them by the same bot. */
  readonly seats?: readonly CountryId[];
  /** Orders of a turn in the place of the bot's. */
  readonly instead?: Readonly<Record<number, readonly Order[]>>;
}

/** The record of a game that a bot plays in a pupil's place. */
export function playedReplay(choice: PlayedGame): Replay {
  const {
    bot,
    seed = 7,
    turns = 99,
    scenario = KOREA,
    variant = 'short',
    seats = ['KOR'],
  } = choice;
  const content = contentOf(scenario);
  const start = createGame(content.ruleset, content.scenario, { seed, variant });
  const history: PlayedTurn[] = [];
  let game = start;
  while (game.state.outcome === 'running' && game.state.turn < turns) {
    const orders =
      choice.instead?.[game.state.turn] ??
      seats.flatMap((seat) => [...ordersOfBot(game, content.bots, seat, bot)]);
    const played = playTurn(game, content.bots, seats, orders);
    history.push(played);
    game = played.after;
  }
  return createReplay(start, seats, history);
}

/** A record as it is handed in. */
export function handInGameOf(replay: Replay): HandInGame {
  return handInOf({ format: 1, replay, pending: [] }, [], null).game;
}

/** A bot's game, handed in by somebody. */
export function handIn(alias: string, choice: PlayedGame, part: Partial<HandIn> = {}): HandIn {
  const save = { format: 1, replay: playedReplay(choice), pending: [] } as const;
  return { ...handInOf(save, [alias], null), ...part };
}
