// A storage kept in memory that fails on demand, as real ones do.

import type { Decision, StoragePort } from '../../src/app/storage/port';
import type { OpenTextStore } from '../../src/app/storage/textStore';

export const FAULTS = ['refused', 'torn', 'lostSilently', 'failedAfterwards'] as const;
/**
 * Refused: nothing is written and the change fails. Torn: half of it is written and the change fails.
 * Lost silently: half of it is written and the change seems to succeed. Failed afterwards: all is written
 * and the change fails all the same.
 */
export type Fault = (typeof FAULTS)[number];

export const QUOTA = new DOMException('No room', 'QuotaExceededError');

function half(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, value.length / 2);
  const record = value as { text?: string };
  return record.text === undefined
    ? record
    : { ...record, text: record.text.slice(0, record.text.length / 2) };
}

export class FaultyPort implements StoragePort {
  readonly kept: Map<string, unknown>;
  /** Changes asked for so far that would write, whether they succeeded or not. */
  writes = 0;
  private readonly fault: Fault | null;
  private readonly faultAt: number;

  /** Fails at the `faultAt`-th change, from 1. */
  constructor(kept = new Map<string, unknown>(), fault: Fault | null = null, faultAt = 0) {
    this.kept = kept;
    this.fault = fault;
    this.faultAt = faultAt;
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  read(keys: readonly string[]): Promise<readonly unknown[]> {
    return Promise.resolve(this.valuesOf(keys));
  }

  async change<T>(
    keys: readonly string[],
    decide: (values: readonly unknown[]) => Decision<T>,
  ): Promise<T> {
    await Promise.resolve();
    const { answer, writes = [] } = decide(this.valuesOf(keys));
    if (writes.length === 0) return answer;
    this.writes++;
    const fault = this.writes === this.faultAt ? this.fault : null;
    if (fault !== 'refused') for (const [key, value] of writes) this.put(key, value, fault);
    if (fault !== null && fault !== 'lostSilently') throw QUOTA;
    return answer;
  }

  private valuesOf(keys: readonly string[]): unknown[] {
    return keys.map((key) => structuredClone(this.kept.get(key)));
  }

  private put(key: string, value: unknown, fault: Fault | null): void {
    const isWhole = fault === null || fault === 'failedAfterwards';
    if (value === undefined) this.kept.delete(key);
    else this.kept.set(key, structuredClone(isWhole ? value : half(value)));
  }
}

/** A storage as a page has it that may be lost: then nothing comes back any more, and nothing more is written. */
export class MortalPort extends FaultyPort {
  private isLost = false;

  lose(): void {
    this.isLost = true;
  }

  override async change<T>(
    keys: readonly string[],
    decide: (values: readonly unknown[]) => Decision<T>,
  ): Promise<T> {
    await Promise.resolve();
    return this.isLost ? new Promise<T>(() => undefined) : super.change(keys, decide);
  }
}

/** A storage that cannot be used at all. */
export function deadPort(thrown: unknown): StoragePort {
  return {
    keys: () => Promise.reject(thrown),
    read: () => Promise.reject(thrown),
    change: () => Promise.reject(thrown),
  };
}

/** A store for short texts in memory. */
export function textStore(texts = new Map<string, string>()): OpenTextStore {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (at) => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size;
    },
  };
}
