// Keeps the latest save in two slots, so that a write that fails half-way never costs the save before it.

import { hashText } from '../../lib/hash';
import { failureOf, StorageError, type StorageFailure, type StoragePort } from './port';

const SLOTS = ['slotA', 'slotB'] as const;
type Slot = (typeof SLOTS)[number];
const POINTER = 'pointer';

/** A save as it is kept. `number` counts the saves of this browser, so that the newer one is known. */
interface KeptSave {
  readonly number: number;
  readonly checksum: string;
  readonly text: string;
}

interface Found {
  readonly slot: Slot;
  readonly save: KeptSave;
}

/** What the slots hold. */
export type StoredSave =
  | { readonly kind: 'none' }
  /** `isOlder`: the latest save was damaged and this is the one before it. */
  | { readonly kind: 'found'; readonly text: string; readonly isOlder: boolean }
  /** Something is there, but in neither slot whole. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly reason: StorageFailure };

function checksumOf(number: number, text: string): string {
  return hashText(`${number}:${text}`);
}

/** The save if the checksum holds, else null. */
function wholeSave(value: unknown): KeptSave | null {
  if (typeof value !== 'object' || value === null) return null;
  const { number, checksum, text } = value as Partial<Record<keyof KeptSave, unknown>>;
  if (typeof number !== 'number' || typeof text !== 'string') return null;
  return checksum === checksumOf(number, text) ? { number, checksum, text } : null;
}

async function readSlot(port: StoragePort, slot: Slot): Promise<Found | null> {
  const save = wholeSave(await port.read(slot));
  return save === null ? null : { slot, save };
}

interface Shelf {
  readonly pointer: unknown;
  /** Both slots as they are kept. */
  readonly kept: readonly unknown[];
  /** The whole saves, the newest first. */
  readonly found: readonly Found[];
}

async function readShelf(port: StoragePort): Promise<Shelf> {
  const pointer = await port.read(POINTER);
  const kept = await Promise.all(SLOTS.map((slot) => port.read(slot)));
  const found = SLOTS.flatMap((slot, i) => {
    const save = wholeSave(kept[i]);
    return save === null ? [] : [{ slot, save }];
  });
  return { pointer, kept, found: found.sort((a, b) => b.save.number - a.save.number) };
}

/** The save to go on from. Never fails: what goes wrong is part of the answer. */
export async function loadSave(port: StoragePort): Promise<StoredSave> {
  try {
    const { pointer, kept, found } = await readShelf(port);
    const latest = found[0];
    if (latest !== undefined) {
      const isOlder =
        SLOTS.some((slot) => slot === pointer) && found.every(({ slot }) => slot !== pointer);
      return { kind: 'found', text: latest.save.text, isOlder };
    }
    return { kind: kept.some((value) => value !== undefined) ? 'damaged' : 'none' };
  } catch (thrown) {
    return { kind: 'unreadable', reason: failureOf(thrown) };
  }
}

/** Where the newest save lies, and its number. */
interface Place {
  readonly slot: Slot;
  readonly number: number;
}

async function newestPlace(port: StoragePort): Promise<Place> {
  const newest = (await readShelf(port)).found[0];
  return { slot: newest?.slot ?? 'slotB', number: newest?.save.number ?? 0 };
}

/** The writer of one tab. Until a save is known to be safe, those after it go into the same slot. */
class SlotWriter {
  private readonly port: StoragePort;
  /** Where the last save lies that is known to be safe; null when the slots must be looked at. */
  private safe: Promise<Place> | null = null;
  /** Saves begun so far: a save that another has overtaken need not be looked at again. */
  private begun = 0;
  /** The highest number of a save so far. */
  private number = 0;

  constructor(port: StoragePort) {
    this.port = port;
  }

  async write(text: string): Promise<void> {
    const own = ++this.begun;
    this.safe ??= newestPlace(this.port);
    try {
      const kept = await this.writeAfter(await this.safe, own, text);
      if (own === this.begun) this.safe = Promise.resolve(kept);
    } catch (thrown) {
      this.safe = null;
      throw thrown;
    }
  }

  private async writeAfter(safe: Place, own: number, text: string): Promise<Place> {
    const slot: Slot = safe.slot === 'slotA' ? 'slotB' : 'slotA';
    const number = Math.max(safe.number, this.number) + 1;
    this.number = number;
    await this.port.write(slot, { number, checksum: checksumOf(number, text), text });
    const back = await readSlot(this.port, slot);
    const isWhole = back?.save.number === number && back.save.text === text;
    if (!isWhole && own === this.begun) throw new StorageError('notKept');
    if (own === this.begun) await this.port.write(POINTER, slot);
    return { slot, number };
  }
}

/**
 * Writes each save into the slot that does not hold the last safe one, reads it back, and only then flips
 * the pointer. Several may run at once; the last one counts. Throws what the storage throws, or a
 * `StorageError` when a save reads back otherwise.
 */
export function createSlotWriter(port: StoragePort): (text: string) => Promise<void> {
  const writer = new SlotWriter(port);
  return (text) => writer.write(text);
}

/** Writes a single save. */
export function writeSave(port: StoragePort, text: string): Promise<void> {
  return createSlotWriter(port)(text);
}
