// A storage kept in memory that fails on demand, as real ones do.

import type { QuickCopy } from '../../src/app/storage/quickCopy';
import type { StoragePort } from '../../src/app/storage/port';

export const FAULTS = ['refused', 'torn', 'lostSilently', 'failedAfterwards'] as const;
/**
 * Refused: nothing is written and the write fails. Torn: half of it is written and the write fails.
 * Lost silently: half of it is written and the write seems to succeed. Failed afterwards: all is written
 * and the write fails all the same.
 */
export type Fault = (typeof FAULTS)[number];

export const QUOTA = new DOMException('No room', 'QuotaExceededError');

function half(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, value.length / 2);
  const record = value as { text: string };
  return { ...record, text: record.text.slice(0, record.text.length / 2) };
}

export class FaultyPort implements StoragePort {
  readonly kept: Map<string, unknown>;
  /** Writes asked for so far, whether they succeeded or not. */
  writes = 0;
  private readonly fault: Fault | null;
  private readonly faultAt: number;

  /** Fails at the `faultAt`-th write, from 1. */
  constructor(kept = new Map<string, unknown>(), fault: Fault | null = null, faultAt = 0) {
    this.kept = kept;
    this.fault = fault;
    this.faultAt = faultAt;
  }

  read(key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.kept.get(key)));
  }

  async write(key: string, value: unknown): Promise<void> {
    this.writes++;
    await Promise.resolve();
    const fault = this.writes === this.faultAt ? this.fault : null;
    if (fault !== 'refused') this.kept.set(key, wholeOrHalf(value, fault));
    if (fault !== null && fault !== 'lostSilently') throw QUOTA;
  }
}

function wholeOrHalf(value: unknown, fault: Fault | null): unknown {
  const isWhole = fault === null || fault === 'failedAfterwards';
  return structuredClone(isWhole ? value : half(value));
}

/** A storage that cannot be used at all. */
export function deadPort(thrown: unknown): StoragePort {
  return {
    read: () => Promise.reject(thrown),
    write: () => Promise.reject(thrown),
  };
}

/** A quick copy in memory that holds this text. */
export function keptText(text: string | null = null): QuickCopy {
  let kept = text;
  return {
    read: () => kept,
    write: (next) => {
      kept = next;
    },
  };
}
