// The games that are kept with a hash for every turn.

import { BOT_LEVELS, recordGame } from '../../../src/bots/index';
import { type BotName, FOUND_LEVEL, type RivalLevel } from '../../../src/types/names';
import type { Replay } from '../../../src/types/replay';
import { korea } from '../../support/korea';

const SEAT = 'KOR';

interface KeptGame {
  readonly bot: BotName;
  readonly seed: number;
  readonly variant: 'full' | 'short' | 'rounds';
  /** Of the rivals; 0 when left out. */
  readonly level?: RivalLevel;
}

export const KEPT_GAMES: readonly KeptGame[] = [
  { bot: 'chipBuilder', seed: 1, variant: 'full' },
  { bot: 'platformAlly', seed: 2, variant: 'full' },
  { bot: 'fortress', seed: 3, variant: 'full' },
  { bot: 'powerHost', seed: 4, variant: 'full' },
  { bot: 'fastBuyer', seed: 5, variant: 'full' },
  { bot: 'random', seed: 6, variant: 'full' },
  { bot: 'random', seed: 4294967295, variant: 'full' },
  { bot: 'balanced', seed: 7, variant: 'short' },
  { bot: 'chinaPartner', seed: 8, variant: 'short' },
  { bot: 'talentBuilder', seed: 9, variant: 'short' },
  { bot: 'onlyPower', seed: 10, variant: 'short' },
  { bot: 'random', seed: 0, variant: 'short' },
  { bot: 'greedy', seed: 11, variant: 'short' },
  { bot: 'constant', seed: 12, variant: 'full' },
  { bot: 'reacting', seed: 13, variant: 'full' },
  { bot: 'balanced', seed: 14, variant: 'rounds' },
  { bot: 'random', seed: 15, variant: 'rounds' },
  { bot: 'balanced', seed: 16, variant: 'full', level: FOUND_LEVEL },
];

export const CONTENT = { ...korea(), levels: BOT_LEVELS };

export function fileName({ bot, seed, variant, level }: KeptGame): string {
  const among = level === undefined ? '' : `-level-${level}`;
  return `${bot}-${seed}-${variant}${among}.replay.json`;
}

/** The game as it is played now. */
export function playKept(game: KeptGame): Replay {
  return recordGame({ ...CONTENT, ...game, seat: SEAT }).replay;
}
