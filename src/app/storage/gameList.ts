// The games that this device keeps: their list, the newest save of each, and a way to let one go.

import type { KeptGame, SaveMark } from '../../types/keptGame';
import { failureOf, type StorageFailure, type StoragePort } from './port';
import type { QuickCopies } from './quickCopies';
import {
  gamesIn,
  isSame,
  type Row,
  rowFrom,
  rowKey,
  type SaveRecord,
  type Slot,
  slotKeys,
  wholeIn,
  wholeRow,
} from './saveRecord';

export interface GameList {
  /** The newest first. */
  readonly games: readonly KeptGame[];
  /** The ids of games of which nothing can be read. */
  readonly damaged: readonly string[];
  /** Why the storage could not be read, else null. */
  readonly fault: StorageFailure | null;
}

/** Where a page takes a game up; what it writes next descends from this save. */
export interface GamePlace {
  readonly id: string;
  /** The save that the storage has as the newest; null where it has none. */
  readonly base: SaveMark | null;
  /** The slot that must not be written over. */
  readonly safeSlot: Slot | null;
  /** What the named save is called that it is; left out for a game that is played. */
  readonly savedAs?: string;
}

/** What is kept of one game. */
export type StoredGame =
  | { readonly kind: 'none' }
  /** `isOlder`: the newest save was damaged and this is the one before it. */
  | {
      readonly kind: 'found';
      readonly game: KeptGame;
      readonly text: string;
      readonly isOlder: boolean;
      readonly place: GamePlace;
    }
  /** Something is there, but no whole save; `text` is what can still be read. */
  | { readonly kind: 'damaged'; readonly text: string | null }
  | { readonly kind: 'unreadable'; readonly reason: StorageFailure };

function newestFirst(games: readonly KeptGame[]): KeptGame[] {
  return [...games].sort((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? -1 : 1));
}

async function gameOf(port: StoragePort, id: string, row: unknown): Promise<KeptGame | null> {
  const whole = wholeRow(row) ?? rowFrom(row, await port.read(slotKeys(id)));
  return whole?.game ?? null;
}

async function readList(port: StoragePort): Promise<GameList> {
  const ids = gamesIn(await port.keys());
  const rows = await port.read(ids.map(rowKey));
  const games = await Promise.all(ids.map((id, i) => gameOf(port, id, rows[i])));
  return {
    games: newestFirst(games.flatMap((game) => game ?? [])),
    damaged: ids.filter((_, i) => games[i] === null),
    fault: null,
  };
}

/** All games. Never fails: where the storage cannot be read, the games of the quick copies are listed. */
export async function listGames(port: StoragePort, copies: QuickCopies): Promise<GameList> {
  try {
    return await readList(port);
  } catch (thrown) {
    const games = copies.all().map(({ record }) => record.game);
    return { games: newestFirst(games), damaged: [], fault: failureOf(thrown) };
  }
}

function found(row: Row | null, record: SaveRecord, safeSlot: Slot | null): StoredGame {
  const { game, text } = record;
  const isOlder = row !== null && !isSame(row.game.save, game.save);
  const place = { id: game.id, base: row?.game.save ?? game.save, safeSlot };
  const saved = game.isSave === true ? { savedAs: row?.game.name ?? game.name } : {};
  return { kind: 'found', game, text, isOlder, place: { ...place, ...saved } };
}

function textIn(values: readonly unknown[]): string | null {
  const texts = values.map((value) => (value as { text?: unknown } | null | undefined)?.text);
  return texts.find((text) => typeof text === 'string') ?? null;
}

async function readGame(port: StoragePort, id: string): Promise<StoredGame> {
  const [row, ...slots] = await port.read([rowKey(id), ...slotKeys(id)]);
  const [newest] = wholeIn(slots);
  if (newest !== undefined) return found(wholeRow(row), newest.record, newest.slot);
  const isThere = [row, ...slots].some((value) => value !== undefined);
  return isThere ? { kind: 'damaged', text: textIn(slots) } : { kind: 'none' };
}

/** The save to go on from. Never fails: what goes wrong is part of the answer. */
export async function loadGame(
  port: StoragePort,
  copies: QuickCopies,
  id: string,
): Promise<StoredGame> {
  try {
    return await readGame(port, id);
  } catch (thrown) {
    const copy = copies.all().find(({ record }) => record.game.id === id);
    if (copy !== undefined) return found(null, copy.record, null);
    return { kind: 'unreadable', reason: failureOf(thrown) };
  }
}

/** Lets a game go for good. Throws what the storage throws. */
export function removeGame(port: StoragePort, id: string): Promise<void> {
  const keys = [rowKey(id), ...slotKeys(id)];
  return port.change([], () => ({
    answer: undefined,
    writes: keys.map((key) => [key, undefined] as const),
  }));
}
