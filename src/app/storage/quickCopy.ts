// A copy of the newest save where the browser writes within the call, for a page that is left at once.

import type { TextStore } from './settings';

/** Keeps one text. Neither call fails; a text that cannot be kept leaves the one before it. */
export interface QuickCopy {
  /** Null when nothing is kept or it cannot be read. */
  read(): string | null;
  /** The text is kept when the call returns, as far as the browser has room. */
  write(text: string): void;
}

const KEY = 'own-bearings-save';

/** The copy in a store such as `localStorage`, which need not exist. */
export function createQuickCopy(openStore: () => TextStore): QuickCopy {
  return {
    read() {
      try {
        return openStore().getItem(KEY);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        openStore().setItem(KEY, text);
      } catch {
        return;
      }
    },
  };
}

/** For a place without one. */
export const NO_QUICK_COPY: QuickCopy = { read: () => null, write: () => undefined };
