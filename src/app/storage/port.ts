// What a place to keep things must be able to do, and why it may fail.

/** Keeps values by key. Every call may fail with any error; nothing is promised about half-done writes. */
export interface StoragePort {
  /** `undefined` when nothing is kept there. */
  read(key: string): Promise<unknown>;
  /** Resolves once the value is safely kept. */
  write(key: string, value: unknown): Promise<void>;
}

export const STORAGE_FAILURES = ['full', 'unavailable', 'notKept', 'otherTab', 'unknown'] as const;
/**
 * Full: no room is left. Unavailable: the browser gives no storage, as in some private windows.
 * Not kept: what was written reads back otherwise. Other tab: another tab saves the game.
 */
export type StorageFailure = (typeof STORAGE_FAILURES)[number];

/** A failure whose reason is known. */
export class StorageError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, cause?: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}

const REASONS_BY_NAME: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  MissingAPIError: 'unavailable',
};

/** The reason behind whatever was thrown; some browsers throw null. */
export function failureOf(thrown: unknown): StorageFailure {
  if (thrown instanceof StorageError) return thrown.reason;
  const name = thrown instanceof Error ? thrown.name : '';
  return REASONS_BY_NAME[name] ?? 'unknown';
}
