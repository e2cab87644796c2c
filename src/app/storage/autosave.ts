// Begins every save as soon as it is asked for, beside those that run, and tells how the latest went.

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
  /** Begins to write the text; nothing waits, so that a page that is left at once loses nothing. */
  request(text: string): void;
  /** Resolves when all that was asked for so far is written or has failed. */
  settled(): Promise<void>;
}

class Writer implements Autosave {
  readonly status = signal<SaveStatus>({ kind: 'idle' });
  private readonly write: (text: string) => Promise<void>;
  private requests = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(write: (text: string) => Promise<void>) {
    this.write = write;
  }

  request(text: string): void {
    this.requests++;
    if (this.status.peek().kind !== 'failed') this.status.value = { kind: 'saving' };
    this.running = Promise.all([this.running, this.follow(this.attempt(text), this.requests)]);
  }

  async settled(): Promise<void> {
    await this.running;
  }

  /** Shows how the attempt went, unless a later one was begun. */
  private async follow(attempt: Promise<SaveStatus>, request: number): Promise<void> {
    const status = await attempt;
    if (request === this.requests) this.status.value = status;
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

/** An autosave over one way of writing, which must keep the order in which texts are given to it. */
export function createAutosave(write: (text: string) => Promise<void>): Autosave {
  return new Writer(write);
}
