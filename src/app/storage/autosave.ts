// Begins every save as soon as it is asked for, beside those that still run, and tells how the latest one went.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { KeptGame } from '../../types/keptGame';
import type { Written } from './gameWriter';
import { failureOf, type StorageFailure } from './port';

/**
 * Whether the game is safe, for a plain notice. `failed` stays until a later save succeeds; play goes on and a file
 * can be saved. `movedOn`: another page has gone on with the game, and this one writes nothing over it.
 */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'movedOn'; readonly stored: KeptGame }
  | { readonly kind: 'failed'; readonly reason: StorageFailure };

export interface Autosave {
  readonly status: ReadonlySignal<SaveStatus>;
  /** Begins to write; nothing waits, so that a page that is left at once loses nothing. */
  request(write: () => Promise<Written>): void;
  /** Says that another page has gone on. */
  fallBehind(stored: KeptGame): void;
  /** Forgets how saves went, because another game is kept from now on. */
  restart(): void;
  /** Resolves when all that was asked for so far is written or has failed. */
  settled(): Promise<void>;
}

async function attempt(write: () => Promise<Written>): Promise<SaveStatus> {
  try {
    const written = await write();
    return written.kind === 'kept' ? { kind: 'saved' } : written;
  } catch (thrown) {
    return { kind: 'failed', reason: failureOf(thrown) };
  }
}

class Writer implements Autosave {
  readonly status = signal<SaveStatus>({ kind: 'idle' });
  private requests = 0;
  private running: Promise<unknown> = Promise.resolve();

  request(write: () => Promise<Written>): void {
    this.requests++;
    const { kind } = this.status.peek();
    if (kind !== 'failed' && kind !== 'movedOn') this.status.value = { kind: 'saving' };
    this.running = Promise.all([this.running, this.follow(attempt(write), this.requests)]);
  }

  fallBehind(stored: KeptGame): void {
    this.status.value = { kind: 'movedOn', stored };
  }

  restart(): void {
    this.requests++;
    this.status.value = { kind: 'idle' };
  }

  async settled(): Promise<void> {
    await this.running;
  }

  /** Tells how the attempt went, unless a later one was begun. */
  private async follow(attempted: Promise<SaveStatus>, request: number): Promise<void> {
    const status = await attempted;
    if (request === this.requests) this.status.value = status;
  }
}

export function createAutosave(): Autosave {
  return new Writer();
}
