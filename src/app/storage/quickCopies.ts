// Copies of saves on their way to the storage, in the browser's store that writes within the call, for a page that is closed at once.

import type { SaveMark } from '../../types/keptGame';
import { type SaveRecord, wholeRecord } from './saveRecord';
import type { OpenTextStore } from './textStore';

export interface QuickCopy {
  readonly record: SaveRecord;
  /** The save in storage that it descends from; null where there was none. */
  readonly follows: SaveMark | null;
}

/** Keeps the newest copy of each page and game. No call fails; a copy that cannot be kept leaves the one before it. */
export interface QuickCopies {
  /** All copies that are whole. */
  all(): readonly QuickCopy[];
  /** The copy is kept when the call returns, as far as the browser has room. */
  write(copy: QuickCopy): void;
  /** Deletes the copy of a writer, unless it is of a later save than this one. */
  forget(game: string, save: SaveMark): void;
}

const PREFIX = 'own-bearings-quick/';

function keyOf(game: string, writer: string): string {
  return `${PREFIX}${game}/${writer}`;
}

function markIn(value: unknown): SaveMark | null {
  const { writer, number } = (value ?? {}) as Partial<Record<keyof SaveMark, unknown>>;
  return typeof writer === 'string' && typeof number === 'number' ? { writer, number } : null;
}

/** The number comes before the copy, so that it can be read alone. */
function numberIn(text: string | null): number {
  return Number.parseInt(text ?? '', 10);
}

function parsed(text: string | null): QuickCopy[] {
  try {
    const json = (text ?? '').slice((text ?? '').indexOf(' ') + 1);
    const value = JSON.parse(json) as Partial<Record<keyof QuickCopy, unknown>> | null;
    const record = wholeRecord(value?.record);
    return record === null ? [] : [{ record, follows: markIn(value?.follows) }];
  } catch {
    return [];
  }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function keysOf(store: OpenTextStore): string[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX));
}

/** The copies in a store such as `localStorage`, which need not exist. */
export function createQuickCopies(openStore: () => OpenTextStore): QuickCopies {
  return {
    all: () =>
      attempt(() => {
        const store = openStore();
        return keysOf(store).flatMap((key) => parsed(store.getItem(key)));
      }, []),
    write(copy) {
      const { id, save } = copy.record.game;
      const text = `${save.number} ${JSON.stringify(copy)}`;
      attempt(() => openStore().setItem(keyOf(id, save.writer), text), undefined);
    },
    forget: (game, { writer, number }) =>
      attempt(() => {
        const store = openStore();
        const key = keyOf(game, writer);
        if (!(numberIn(store.getItem(key)) > number)) store.removeItem(key);
      }, undefined),
  };
}

/** For a place without them. */
export const NO_QUICK_COPIES: QuickCopies = {
  all: () => [],
  write: () => undefined,
  forget: () => undefined,
};
