// A save as it is stored: what the list tells of its game, the text of all its orders, and a checksum over both.

import { hashText } from '../../lib/hash';
import type { KeptGame, SaveMark } from '../../types/keptGame';

export interface SaveRecord {
  readonly game: KeptGame;
  readonly text: string;
  readonly checksum: string;
}

function checksumOf(game: KeptGame, text: string): string {
  return hashText(`${JSON.stringify(game)}\n${text}`);
}

export function recordOf(game: KeptGame, text: string): SaveRecord {
  return { game, text, checksum: checksumOf(game, text) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value can be the row of a game: it has what is relied on without opening the game. */
function isGame(value: unknown): value is KeptGame {
  if (!isObject(value) || !isObject(value['save'])) return false;
  const { id, seats, scenario, keptAt, turn, save } = value;
  return (
    [id, scenario, save['writer']].every((part) => typeof part === 'string') &&
    [keptAt, turn, save['number']].every((part) => Number.isFinite(part)) &&
    Array.isArray(seats) &&
    seats.every((seat) => typeof seat === 'string')
  );
}

/** The record if its checksum holds, else null. */
export function wholeRecord(value: unknown): SaveRecord | null {
  if (!isObject(value)) return null;
  const { game, text, checksum } = value;
  if (!isGame(game) || typeof text !== 'string') return null;
  return checksum === checksumOf(game, text) ? { game, text, checksum } : null;
}

export const SLOTS = ['a', 'b'] as const;
/** The slots of a game: two, so that the save before the newest is never written over. */
export type Slot = (typeof SLOTS)[number];

/** The row of a game, and which slot its newest save lies in. */
export interface Row {
  readonly game: KeptGame;
  readonly slot: Slot;
  readonly checksum: string;
}

export function rowOf(game: KeptGame, slot: Slot): Row {
  return { game, slot, checksum: checksumOf(game, slot) };
}

/** The row of a game after one more save. Fields that the save does not know, such as those of later versions, stay. */
export function goneOn(before: KeptGame | undefined, now: KeptGame): KeptGame {
  const { name = now.name, parent = now.parent } = before ?? {};
  return { ...before, ...now, name, parent };
}

/** The row if its checksum holds, else null. */
export function wholeRow(value: unknown): Row | null {
  if (!isObject(value)) return null;
  const { game, checksum } = value;
  const slot = SLOTS.find((one) => one === value['slot']);
  if (!isGame(game) || slot === undefined) return null;
  return checksum === checksumOf(game, slot) ? { game, slot, checksum } : null;
}

export function isSame(a: SaveMark | null, b: SaveMark | null): boolean {
  return a !== null && b !== null && a.writer === b.writer && a.number === b.number;
}

export function otherSlot(slot: Slot): Slot {
  return slot === 'a' ? 'b' : 'a';
}

const ROWS = 'game/';
const SAVES = 'save/';

export function rowKey(id: string): string {
  return ROWS + id;
}

export function slotKey(id: string, slot: Slot): string {
  return `${SAVES}${id}/${slot}`;
}

/** The ids of all games of which something is kept, from the keys of the storage. */
export function gamesIn(keys: readonly string[]): string[] {
  const ids = keys.flatMap((key) => {
    if (key.startsWith(ROWS)) return [key.slice(ROWS.length)];
    return key.startsWith(SAVES) ? [key.slice(SAVES.length, key.lastIndexOf('/'))] : [];
  });
  return [...new Set(ids)];
}

/** The id of the game that a writer parts from another one: the same however often it is asked for. */
export function partedId(game: string, writer: string): string {
  return `${game}-${writer}`;
}

export function slotKeys(id: string): string[] {
  return SLOTS.map((slot) => slotKey(id, slot));
}

/** A whole save and the slot it lies in. */
export interface Found {
  readonly slot: Slot;
  readonly record: SaveRecord;
}

/** The whole saves among the values of both slots, the newest first. */
export function wholeIn(values: readonly unknown[]): Found[] {
  const found = SLOTS.flatMap((slot, i) => {
    const record = wholeRecord(values[i]);
    return record === null ? [] : [{ slot, record }];
  });
  return found.sort((a, b) => b.record.game.save.number - a.record.game.save.number);
}

/** The row of a game, made from its saves where it is damaged; null where no whole save is left. */
export function rowFrom(row: unknown, slots: readonly unknown[]): Row | null {
  const [newest] = wholeIn(slots);
  return wholeRow(row) ?? (newest === undefined ? null : rowOf(newest.record.game, newest.slot));
}
