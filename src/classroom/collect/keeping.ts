// Keeps the rows of a class on this device, and follows what other pages of this browser keep and let go.

import { signal } from '@preact/signals';
import { hashText } from '../../lib/hash';
import type { CarriedScenario } from '../../types/carried';
import { type KeptHandIn, keptHandIn } from './classFile';
import type { Handed } from './handed';
import { letAnswer, Pace } from './pace';

/** A row as it is kept; the same row has the same key in every page. */
export interface KeptRow {
  readonly key: string;
  readonly kept: KeptHandIn;
  /** The scenario that its game carries; of all games in one version of it, the first has it. */
  readonly carried?: CarriedScenario | undefined;
}

/** What keeps the rows. Every call may fail with any error. */
export interface ClassKeeper {
  /** In the order in which they were kept. */
  readonly read: () => Promise<readonly KeptRow[]>;
  /** Keeps rows beside all others. */
  readonly add: (rows: readonly KeptRow[]) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** Calls back whenever another page has kept something or let it go. */
  readonly listen: (onNews: () => void) => void;
}

/** What other pages have done since. */
export interface News {
  readonly come: readonly KeptRow[];
  /** The ids of rows that were let go. */
  readonly gone: readonly number[];
}

/** Does one thing after the other, so that none sees the other half done. */
export class Keeping {
  /** Whether the latest attempt to keep something failed. */
  readonly hasFailed = signal(false);
  private readonly keys = new Map<number, string>();
  private readonly safe = new Set<number>();
  /** Of which scenarios a row has been kept that carries it. */
  private readonly versions = new Set<string>();
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly keeper: ClassKeeper | undefined) {}

  /** Whether a row is safe on this device. */
  isSafe(id: number): boolean {
    return this.safe.has(id);
  }

  /** Keeps rows that are new or have changed. */
  keep(rows: readonly Handed[]): Promise<void> {
    return this.queue(async (keeper) => {
      await letAnswer();
      const pace = new Pace();
      const made: KeptRow[] = [];
      for (const row of rows) {
        const kept = keptHandIn(row);
        if (kept === null) continue;
        const key = this.keys.get(row.id) ?? hashText(JSON.stringify([kept.source, kept.text]));
        this.keys.set(row.id, key);
        made.push({ key, kept, ...this.carriedOnce(row) });
        await pace.rest();
      }
      await keeper.add(made);
      for (const { id } of rows) this.safe.add(id);
    });
  }

  /** A scenario that a row carries which is let go is carried by the next. */
  letGo(ids: readonly number[]): Promise<void> {
    return this.queue(async (keeper) => {
      const keys = ids.flatMap((id) => this.keys.get(id) ?? []);
      for (const id of ids) {
        this.keys.delete(id);
        this.safe.delete(id);
      }
      this.versions.clear();
      if (keys.length > 0) await keeper.remove(keys);
    });
  }

  /** Looks what other pages have done; `take` gives the new rows their ids, in their order. */
  look(take: (news: News) => Promise<readonly number[]>): Promise<void> {
    return this.queue(async (keeper) => {
      const stored = await keeper.read();
      const there = new Set(stored.map(({ key }) => key));
      const known = new Set(this.keys.values());
      const come = stored.filter(({ key }) => !known.has(key));
      const gone = [...this.safe].filter((id) => !there.has(this.keys.get(id) ?? ''));
      for (const id of gone) {
        this.keys.delete(id);
        this.safe.delete(id);
      }
      const ids = await take({ come, gone });
      ids.forEach((id, at) => {
        this.keys.set(id, come[at]!.key);
        this.safe.add(id);
      });
    });
  }

  listen(onNews: () => void): void {
    this.keeper?.listen(onNews);
  }

  private carriedOnce({ content, carried }: Handed): Pick<KeptRow, 'carried'> {
    if (!content.ok || carried === undefined) return {};
    const version = `${content.value.game.scenario} ${content.value.game.content}`;
    if (this.versions.has(version)) return {};
    this.versions.add(version);
    return { carried };
  }

  private queue(act: (keeper: ClassKeeper) => Promise<void>): Promise<void> {
    const { keeper } = this;
    if (keeper === undefined) return this.last;
    const attempt = async () => {
      try {
        await act(keeper);
        this.hasFailed.value = false;
      } catch {
        this.hasFailed.value = true;
      }
    };
    this.last = this.last.then(attempt);
    return this.last;
  }
}
