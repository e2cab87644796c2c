// The history of finished games in this browser: one line of text a game, bounded, read line by line so that a damaged one costs no other.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assumptions } from '../../types/assumption';
import { MEDALS, PLAYER_SIGHTS, RIVAL_LEVELS } from '../../types/names';
import type { PastGame } from '../../types/pastGame';
import { isBestOfItsKind } from '../../ui/hud/mine/best';
import type { OpenTextStore } from './textStore';

export interface PastGames {
  /** The latest first. */
  readonly games: ReadonlySignal<readonly PastGame[]>;
  /** False once the browser did not keep what was added: it lasts as long as the page. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Adds finished games to whatever this and other pages have kept; the same game again is no second one. */
  add(ended: readonly PastGame[]): void;
  /** Reads anew what is kept; other pages may have added to it. */
  refresh(): void;
  /** Forgets all of them for good. */
  clear(): void;
}

const KEY = 'own-bearings-history';
/** Most games that are remembered. */
export const MOST_GAMES = 300;

const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;
const IS_COUNTRY = /^[A-Z]{3}$/;
const MOST_SEED = 4_294_967_295;
const LONGEST_GAME = 40;
const MOST_SCORE = 100;
/** The end of the year 9999, in milliseconds since 1970. */
const LATEST = 253_402_300_799_999;

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function fits(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}

function isAmong(value: unknown, known: readonly unknown[]): boolean {
  return known.includes(value);
}

function areAssumptions(value: unknown): value is Assumptions | undefined {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([id, number]) => IS_ID.test(id) && Number.isFinite(number));
}

function isGame(value: unknown): value is PastGame {
  if (typeof value !== 'object' || value === null) return false;
  const game = value as Readonly<Record<keyof PastGame, unknown>>;
  const { seats, score } = game;
  return (
    isWhole(game.endedAt, 0, LATEST) &&
    isWhole(game.rules, 0, MOST_SEED) &&
    fits(game.scenario, IS_ID) &&
    fits(game.variant, IS_ID) &&
    Array.isArray(seats) &&
    seats.every((seat) => fits(seat, IS_COUNTRY)) &&
    isAmong(game.seat, seats) &&
    isWhole(game.turns, 0, LONGEST_GAME) &&
    isWhole(game.seed, 0, MOST_SEED) &&
    typeof score === 'number' &&
    score >= 0 &&
    score <= MOST_SCORE &&
    isAmong(game.medal, [null, ...MEDALS]) &&
    isAmong(game.sight, PLAYER_SIGHTS) &&
    isAmong(game.level, RIVAL_LEVELS) &&
    areAssumptions(game.assumptions)
  );
}

function readLine(line: string): PastGame[] {
  try {
    const value: unknown = JSON.parse(line);
    return isGame(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isSame(a: PastGame, b: PastGame): boolean {
  return JSON.stringify({ ...a, endedAt: 0 }) === JSON.stringify({ ...b, endedAt: 0 });
}

/** At most so many: the oldest go first, but not one that is the best of its kind as long as any other can go. */
function bounded(games: readonly PastGame[], most: number): readonly PastGame[] {
  const kept = [...games];
  while (kept.length > most) {
    const spare = kept.filter((game) => !isBestOfItsKind(game, kept)).at(-1);
    kept.splice(kept.indexOf(spare ?? kept.at(-1)!), 1);
  }
  return kept;
}

/** The games in a kept text, the latest first; whatever makes no sense is passed over. */
export function readPast(text: string | null, most = MOST_GAMES): readonly PastGame[] {
  const games = (text ?? '').split('\n').flatMap(readLine);
  return bounded(
    games.sort((a, b) => b.endedAt - a.endedAt),
    most,
  );
}

/** The same games with those that ended now. */
export function withEnded(
  before: readonly PastGame[],
  ended: readonly PastGame[],
  most = MOST_GAMES,
): readonly PastGame[] {
  const fresh = ended.filter((game) => !before.some((other) => isSame(game, other)));
  return bounded([...fresh, ...before], most);
}

function textOf(games: readonly PastGame[]): string {
  return games.map((game) => JSON.stringify(game)).join('\n');
}

/** Opens the history; without a store that works it lasts as long as the page. */
export function createPastGames(openStore: () => OpenTextStore): PastGames {
  const isKept = signal(true);
  const attempt = <T>(act: (store: OpenTextStore) => T, otherwise: T): T => {
    try {
      return act(openStore());
    } catch {
      return otherwise;
    }
  };
  const stored = () => attempt((store) => store.getItem(KEY), null);
  const games = signal(readPast(stored()));
  /** What a page could not keep is in no store: then its own list counts. */
  const now = () => (isKept.peek() ? readPast(stored()) : games.peek());
  return {
    games,
    isKept,
    add(ended) {
      games.value = withEnded(now(), ended);
      isKept.value = attempt((store) => {
        store.setItem(KEY, textOf(games.value));
        return store.getItem(KEY) === textOf(games.value);
      }, false);
    },
    refresh() {
      games.value = now();
    },
    clear() {
      games.value = [];
      attempt((store) => store.removeItem(KEY), undefined);
      isKept.value = true;
    },
  };
}
