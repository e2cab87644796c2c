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
  /** The whole saves, the one to be loaded first. */
  readonly found: readonly Found[];
}

/** The slot that the pointer names comes first, else the higher number. */
function byPointer(pointer: unknown): (a: Found, b: Found) => number {
  return (a, b) => {
    if (a.slot === pointer) return -1;
    return b.slot === pointer ? 1 : b.save.number - a.save.number;
  };
}

async function readShelf(port: StoragePort): Promise<Shelf> {
  const pointer = await port.read(POINTER);
  const kept = await Promise.all(SLOTS.map((slot) => port.read(slot)));
  const found = SLOTS.flatMap((slot, i) => {
    const save = wholeSave(kept[i]);
    return save === null ? [] : [{ slot, save }];
  });
  return { pointer, kept, found: found.sort(byPointer(pointer)) };
}

/** The save to go on from. Never fails: what goes wrong is part of the answer. */
export async function loadSave(port: StoragePort): Promise<StoredSave> {
  try {
    const { pointer, kept, found } = await readShelf(port);
    const latest = found[0];
    if (latest !== undefined) {
      const isOlder = SLOTS.some((slot) => slot === pointer) && latest.slot !== pointer;
      return { kind: 'found', text: latest.save.text, isOlder };
    }
    return { kind: kept.some((value) => value !== undefined) ? 'damaged' : 'none' };
  } catch (thrown) {
    return { kind: 'unreadable', reason: failureOf(thrown) };
  }
}

/**
 * Writes a save into the slot that is not in use, reads it back, and only then flips the pointer.
 * Throws what the storage throws, or a `StorageError` when the save reads back otherwise.
 */
export async function writeSave(port: StoragePort, text: string): Promise<void> {
  const { found } = await readShelf(port);
  const target: Slot = found[0]?.slot === 'slotA' ? 'slotB' : 'slotA';
  const number = Math.max(0, ...found.map(({ save }) => save.number)) + 1;
  await port.write(target, { number, checksum: checksumOf(number, text), text });
  const back = await readSlot(port, target);
  if (back?.save.number !== number || back.save.text !== text) throw new StorageError('notKept');
  await port.write(POINTER, target);
}
