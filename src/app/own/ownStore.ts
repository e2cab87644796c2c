// Keeps the scenarios that do not come with the game on this device; what cannot be kept lasts as long as the page.

import { type ReadonlySignal, signal } from '@preact/signals';
import { hashText } from '../../lib/hash';
import type { OwnScenario } from '../../types/ownScenario';
import type { Neighbours } from '../storage/neighbours';
import { failureOf, StorageError, type StorageFailure, type StoragePort } from '../storage/port';

/** What happened to a scenario that was to be kept. */
export interface KeptOwn {
  /** Why the browser does not keep it, else null. It can be played as long as the page is open all the same. */
  readonly failure: StorageFailure | null;
  /** Whether it replaced another one of its id; games of that one carry it and go on as they were. */
  readonly replaced: boolean;
}

export interface OwnStore {
  /** The latest first; null until they have been read. */
  readonly scenarios: ReadonlySignal<readonly OwnScenario[] | null>;
  /** Why the latest could not be kept, for a notice. */
  readonly failure: ReadonlySignal<StorageFailure | null>;
  /** From now on follows what other pages of this browser keep. */
  watch(): void;
  /** Reads them anew. Never fails. */
  refresh(): Promise<void>;
  /** Keeps one, in place of an earlier one of its id. Never fails. */
  keep(own: OwnScenario): Promise<KeptOwn>;
  /** Lets one go for good; false where that failed. */
  remove(id: string): Promise<boolean>;
}

const FOLDER = 'scenario/';
/** The slots of a scenario: two, so that the one before is never written over. */
const SLOTS = ['a', 'b'] as const;

interface OwnRecord {
  /** From 1; the higher one is the newer. */
  readonly number: number;
  readonly text: string;
  readonly checksum: string;
}

interface Found {
  readonly key: string;
  readonly number: number;
  readonly text: string;
  readonly own: OwnScenario;
}

function keysOf(id: string): string[] {
  return SLOTS.map((slot) => `${FOLDER}${id}/${slot}`);
}

function recordOf(number: number, text: string): OwnRecord {
  return { number, text, checksum: hashText(`${number}:${text}`) };
}

/** The scenario in a record if its checksum holds. */
function whole(key: string, value: unknown): Found[] {
  const { number, text, checksum } = (value ?? {}) as Partial<Record<keyof OwnRecord, unknown>>;
  if (typeof number !== 'number' || typeof text !== 'string') return [];
  if (checksum !== hashText(`${number}:${text}`)) return [];
  return [{ key, number, text, own: JSON.parse(text) as OwnScenario }];
}

function newestOf(found: readonly Found[]): Found | undefined {
  return [...found].sort((a, b) => b.number - a.number)[0];
}

function newestIn(keys: readonly string[], values: readonly unknown[]): Found | undefined {
  return newestOf(keys.flatMap((key, i) => whole(key, values[i])));
}

function latestFirst(scenarios: readonly OwnScenario[]): OwnScenario[] {
  return [...scenarios].sort(
    (a, b) => b.openedAt - a.openedAt || (a.listed.id < b.listed.id ? -1 : 1),
  );
}

async function readAll(port: StoragePort): Promise<OwnScenario[]> {
  const keys = (await port.keys()).filter((key) => key.startsWith(FOLDER));
  const values = await port.read(keys);
  const byId = new Map<string, Found[]>();
  for (const found of keys.flatMap((key, i) => whole(key, values[i]))) {
    const { id } = found.own.listed;
    byId.set(id, [...(byId.get(id) ?? []), found]);
  }
  return [...byId.values()].flatMap((found) => newestOf(found)?.own ?? []);
}

/** Writes it into the slot that does not hold the one before, reads it back, and gives the one before. Throws what the storage throws. */
async function write(port: StoragePort, own: OwnScenario): Promise<OwnScenario | undefined> {
  const keys = keysOf(own.listed.id);
  const text = JSON.stringify(own);
  const { key, before } = await port.change(keys, (values) => {
    const newest = newestIn(keys, values);
    const free = keys.find((each) => each !== newest?.key)!;
    const record = recordOf((newest?.number ?? 0) + 1, text);
    return { answer: { key: free, before: newest?.own }, writes: [[free, record]] };
  });
  const [value] = await port.read([key]);
  if (whole(key, value)[0]?.text !== text) throw new StorageError('notKept');
  return before;
}

function isOther(own: OwnScenario, before: OwnScenario | undefined): boolean {
  return before !== undefined && JSON.stringify(before.carried) !== JSON.stringify(own.carried);
}

class Store implements OwnStore {
  readonly scenarios = signal<readonly OwnScenario[] | null>(null);
  readonly failure = signal<StorageFailure | null>(null);
  /** Those that the browser does not keep, by their ids. */
  private readonly unkept = new Map<string, OwnScenario>();

  constructor(
    private readonly port: StoragePort,
    private readonly neighbours: Neighbours,
  ) {}

  watch(): void {
    this.neighbours.listen(() => void this.refresh());
  }

  async refresh(): Promise<void> {
    const kept = await readAll(this.port).catch(() => this.scenarios.peek() ?? []);
    const stored = kept.filter(({ listed }) => !this.unkept.has(listed.id));
    this.scenarios.value = latestFirst([...stored, ...this.unkept.values()]);
  }

  async keep(own: OwnScenario): Promise<KeptOwn> {
    const { id } = own.listed;
    const shown = (this.scenarios.peek() ?? []).find(({ listed }) => listed.id === id);
    try {
      const before = await write(this.port, own);
      this.unkept.delete(id);
      this.failure.value = null;
      this.neighbours.tell();
      return { failure: null, replaced: isOther(own, before ?? shown) };
    } catch (thrown) {
      this.unkept.set(id, own);
      this.failure.value = failureOf(thrown);
      return { failure: this.failure.value, replaced: isOther(own, shown) };
    } finally {
      await this.refresh();
    }
  }

  async remove(id: string): Promise<boolean> {
    this.unkept.delete(id);
    try {
      await this.port.change([], () => ({
        answer: undefined,
        writes: keysOf(id).map((key) => [key, undefined] as const),
      }));
      this.neighbours.tell();
      return true;
    } catch {
      return false;
    } finally {
      this.scenarios.value = (this.scenarios.peek() ?? []).filter(({ listed }) => listed.id !== id);
      await this.refresh();
    }
  }
}

export function createOwnStore(port: StoragePort, neighbours: Neighbours): OwnStore {
  return new Store(port, neighbours);
}
