// Writes saves one after the other and never two at once; of those that wait, only the latest counts.

import { type ReadonlySignal, signal } from '@preact/signals';
import { failureOf, type StorageFailure } from './port';

/**
 * Whether the game is safe, for a plain notice. `failed` stays until a later save succeeds; play goes on
 * and a file can be saved.
 */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: StorageFailure };

export interface Autosave {
  readonly status: ReadonlySignal<SaveStatus>;
  /** Asks for a write of what `makeText` gives when its turn comes. */
  request(makeText: () => string): void;
  /** Resolves when nothing is being written and nothing waits. */
  settled(): Promise<void>;
}

/** Lets the page show what has just been done before a save is made of it. */
function afterShowing(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

class Writer implements Autosave {
  readonly status = signal<SaveStatus>({ kind: 'idle' });
  private readonly write: (text: string) => Promise<void>;
  private waiting: (() => string) | null = null;
  private running: Promise<void> | null = null;

  constructor(write: (text: string) => Promise<void>) {
    this.write = write;
  }

  request(makeText: () => string): void {
    this.waiting = makeText;
    this.running ??= this.drain();
  }

  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  private async drain(): Promise<void> {
    if (this.status.peek().kind !== 'failed') this.status.value = { kind: 'saving' };
    let last: SaveStatus = { kind: 'failed', reason: 'unknown' };
    try {
      while (this.waiting !== null) {
        await afterShowing();
        last = await this.attempt(this.takeText());
      }
    } finally {
      this.running = null;
      this.status.value = last;
    }
  }

  private takeText(): string {
    const makeText = this.waiting!;
    this.waiting = null;
    return makeText();
  }

  private async attempt(text: string): Promise<SaveStatus> {
    try {
      await this.write(text);
      return { kind: 'saved' };
    } catch (thrown) {
      return { kind: 'failed', reason: failureOf(thrown) };
    }
  }
}

/** An autosave over one way of writing, such as `writeSave` of `slots.ts`. */
export function createAutosave(write: (text: string) => Promise<void>): Autosave {
  return new Writer(write);
}
