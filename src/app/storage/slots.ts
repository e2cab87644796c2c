// Keeps the latest save in two slots, so that a write that fails half-way never costs the save before it,
// and at once in the quick copy, as a page that is left takes with it what is still on its way to a slot.

import { hashText } from '../../lib/hash';
import { failureOf, StorageError, type StorageFailure, type StoragePort } from './port';
import { NO_QUICK_COPY, type QuickCopy } from './quickCopy';

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
  readonly slot: Slot | 'quickCopy';
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

/** What was written as JSON, undefined when it cannot be read. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whole(slot: Found['slot'], value: unknown): Found[] {
  const save = wholeSave(value);
  return save === null ? [] : [{ slot, save }];
}

interface Shelf {
  readonly pointer: unknown;
  /** Both slots as they are kept. */
  readonly kept: readonly unknown[];
  /** The whole saves, the newest first; of equal ones a slot before the quick copy. */
  readonly found: readonly Found[];
}

async function readShelf(port: StoragePort, quickCopy: QuickCopy): Promise<Shelf> {
  const pointer = await port.read(POINTER);
  const kept = await Promise.all(SLOTS.map((slot) => port.read(slot)));
  const found = SLOTS.flatMap((slot, i) => whole(slot, kept[i]));
  found.push(...whole('quickCopy', parsed(quickCopy.read())));
  return { pointer, kept, found: found.sort((a, b) => b.save.number - a.save.number) };
}

/** The save to go on from. Never fails: what goes wrong is part of the answer. */
export async function loadSave(
  port: StoragePort,
  quickCopy: QuickCopy = NO_QUICK_COPY,
): Promise<StoredSave> {
  try {
    const { pointer, kept, found } = await readShelf(port, quickCopy);
    const latest = found[0];
    if (latest !== undefined) {
      const isOlder =
        latest.slot !== 'quickCopy' &&
        SLOTS.some((slot) => slot === pointer) &&
        found.every(({ slot }) => slot !== pointer);
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

async function newestPlace(port: StoragePort, quickCopy: QuickCopy): Promise<Place> {
  const { found } = await readShelf(port, quickCopy);
  const slot = found.map((one) => one.slot).find((one) => one !== 'quickCopy');
  return { slot: slot ?? 'slotB', number: found[0]?.save.number ?? 0 };
}

/** The writer of one tab. Until a save is known to be safe, those after it go into the same slot. */
class SlotWriter {
  private readonly port: StoragePort;
  private readonly quickCopy: QuickCopy;
  /** Where the last save lies that is known to be safe; null when the slots must be looked at. */
  private safe: Place | null = null;
  /** The look at the slots that is under way. */
  private look: Promise<Place> | null = null;
  /** Saves begun so far: a save that another has overtaken need not be looked at again. */
  private begun = 0;
  /** The highest number of a save so far. */
  private number = 0;

  constructor(port: StoragePort, quickCopy: QuickCopy) {
    this.port = port;
    this.quickCopy = quickCopy;
  }

  /** Once a save is safe, the next is in the quick copy before this call returns. */
  async write(text: string): Promise<void> {
    const own = ++this.begun;
    try {
      const kept = await this.writeAfter(this.safe ?? (await this.lookUp()), own, text);
      if (own === this.begun) this.safe = kept;
    } catch (thrown) {
      this.safe = null;
      this.look = null;
      throw thrown;
    }
  }

  private async lookUp(): Promise<Place> {
    this.look ??= newestPlace(this.port, this.quickCopy);
    this.safe = await this.look;
    return this.safe;
  }

  private async writeAfter(safe: Place, own: number, text: string): Promise<Place> {
    const slot: Slot = safe.slot === 'slotA' ? 'slotB' : 'slotA';
    const number = Math.max(safe.number, this.number) + 1;
    this.number = number;
    const save: KeptSave = { number, checksum: checksumOf(number, text), text };
    this.quickCopy.write(JSON.stringify(save));
    await this.port.write(slot, save);
    const back = wholeSave(await this.port.read(slot));
    const isWhole = back?.number === number && back.text === text;
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
export function createSlotWriter(
  port: StoragePort,
  quickCopy: QuickCopy = NO_QUICK_COPY,
): (text: string) => Promise<void> {
  const writer = new SlotWriter(port, quickCopy);
  return (text) => writer.write(text);
}

/** Writes a single save. */
export function writeSave(port: StoragePort, text: string): Promise<void> {
  return createSlotWriter(port)(text);
}
