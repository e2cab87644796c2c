// Real games as hand-ins: of any bot on any seat, of several seats at one device, and with all sorts of names.

import { BOTS, recordGame } from '../../src/bots/index';
import { handInOf } from '../../src/classroom/handIn';
import {
  createGame,
  createReplay,
  ordersOfBot,
  playTurn,
  type PlayedTurn,
} from '../../src/engine/index';
import type { HandIn } from '../../src/types/handIn';
import type { BotName, CountryId } from '../../src/types/names';
import type { Replay } from '../../src/types/replay';
import { contentOf, type TestContent } from '../support/content';
import { manySeats } from '../support/manySeats';

/** Bots that play futures out take hundreds of times as long as the others. */
export const SLOW_BOTS: readonly BotName[] = ['planner', 'greedy'];

/** The longest length of a scenario. */
function longestOf({ scenario }: TestContent): string {
  const byLength = [...scenario.variants].sort((a, b) => b.turns - a.turns);
  return byLength[0]!.id;
}

/** The save of a finished game. */
export function saveOf(replay: Replay) {
  return { format: 1, replay, pending: [] } as const;
}

/** A game of a bot, as if a person had played it. */
export function playedBy(bot: BotName, id: string, seat: CountryId, seed: number): Replay {
  const content = contentOf(id);
  return recordGame({ ...content, seat, bot, seed, variant: longestOf(content) }).replay;
}

/** A game of several bots, each as if a person had played it. */
export function playedTogether(
  players: Readonly<Record<CountryId, BotName>>,
  content: TestContent,
  seed: number,
): Replay {
  const seats = Object.keys(players);
  const variant = longestOf(content);
  const start = createGame(content.ruleset, content.scenario, { seed, variant });
  const history: PlayedTurn[] = [];
  for (let game = start; game.state.outcome === 'running'; game = history.at(-1)!.after) {
    const now = game;
    const orders = seats.flatMap((seat) => ordersOfBot(now, BOTS, seat, players[seat]!));
    history.push(playTurn(now, BOTS, seats, orders));
  }
  return createReplay(start, seats, history);
}

/** Names that have been a trouble elsewhere. */
const NAMES: readonly (readonly string[])[] = [
  [],
  ['김민수'],
  ['Zoë van der Meer', 'José'],
  ['👩‍🔬 7B', '이 서연', 'さくら', 'İpek'],
  ['OB1.', '"3 chooseFocus:"', '<b>', '\u{1F1F0}\u{1F1F7}'],
  ['A'.repeat(24)],
];

const KOREA = 'korea-260000-gpus';

/** Some games of every sort, of one to four people, whole and broken off. */
export function someHandIns(): HandIn[] {
  const long = playedBy('random', KOREA, 'KOR', 4_294_967_295);
  const begun = { ...long, turns: [], hashes: long.hashes.slice(0, 1), scores: {} };
  const broken = {
    ...long,
    turns: long.turns.slice(0, 7),
    hashes: long.hashes.slice(0, 8),
    scores: {},
  };
  const replays = [
    long,
    begun,
    broken,
    playedBy('platformAlly', KOREA, 'KOR', 0),
    playedBy('leadKeeper', 'race-for-independence', 'USA', 1),
    playedBy('random', 'race-for-independence', 'CHN', 77),
    playedBy('idle', 'first-data-centre', 'KOR', 65_536),
    playedTogether({ FRA: 'random', DEU: 'balanced' }, manySeats(), 3),
    playedTogether(
      { KOR: 'chipBuilder', JPN: 'random', FRA: 'platformAlly', DEU: 'reacting' },
      manySeats(),
      4_000_000_000,
    ),
  ];
  return replays.map((replay, at) => {
    const save = { ...saveOf(replay), ...(at % 3 === 0 ? {} : { sight: 'fog' as const }) };
    return handInOf(save, NAMES[at % NAMES.length]!, at % 2 === 0 ? null : `00a${at}ff`);
  });
}
