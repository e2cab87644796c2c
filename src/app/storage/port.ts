// What a storage must be able to do, and why it may fail.

/** What is decided on reading some values: an answer, and what is to be written; `undefined` deletes a key. */
export interface Decision<T> {
  readonly answer: T;
  readonly writes?: readonly (readonly [key: string, value: unknown])[];
}

/** Keeps values by key. Every call may fail with any error. */
export interface StoragePort {
  keys(): Promise<readonly string[]>;
  /** The values of these keys, `undefined` where nothing is kept. */
  read(keys: readonly string[]): Promise<readonly unknown[]>;
  /** Reads these keys and writes what `decide` makes of them, all or nothing, in one step that no other page interrupts. `decide` must not wait. Resolves when all is safely kept. */
  change<T>(
    keys: readonly string[],
    decide: (values: readonly unknown[]) => Decision<T>,
  ): Promise<T>;
}

export const STORAGE_FAILURES = ['full', 'unavailable', 'notKept', 'unknown'] as const;
/**
 * Full: no room is left. Unavailable: the browser gives no storage, as in some private windows.
 * Not kept: what was written reads back otherwise.
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
