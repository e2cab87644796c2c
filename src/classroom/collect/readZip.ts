// Unpacks the files of a zip piece by piece, and stops where it becomes too much.

import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { Intake } from './intake';
import { LARGEST_TEXT_BYTES, type SourceFault } from './source';

/** Most bytes that all files of a zip may have together. */
export const LARGEST_UNPACKED_BYTES = 50 * 1024 * 1024;
export const MOST_ENTRIES = 2000;
/** Bytes that are unpacked at a time. The best packing makes a thousandth of a file, so that even this becomes no more than can be held. */
const SLICE_BYTES = 4096;

/** One file of a zip, or why it is not there. */
export interface Unpacked {
  readonly name: string;
  readonly content: Uint8Array | SourceFault;
}

/** Files that operating systems add. */
const IS_NOISE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/** A zip, or a document that is a zip inside. */
export function isZip(bytes: ArrayLike<number>): boolean {
  const third = bytes[2];
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (third === 0x03 || third === 0x05);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One file of a zip while it comes. */
class Entry {
  isDone = false;
  private parts: Uint8Array[] = [];
  private length = 0;
  private head: number[] = [];

  constructor(
    private readonly name: string,
    private readonly ready: Unpacked[],
  ) {}

  finish(content: Unpacked['content']): void {
    if (!this.isDone) this.ready.push({ name: this.name, content });
    this.isDone = true;
    this.parts = [];
  }

  take(data: Uint8Array, isLast: boolean): void {
    if (this.isDone) return;
    this.parts.push(data);
    this.length += data.length;
    this.head = [...this.head, ...data.subarray(0, 4)].slice(0, 4);
    if (isZip(this.head)) this.finish({ code: 'zipNested' });
    else if (this.length > LARGEST_TEXT_BYTES) this.finish({ code: 'tooLarge' });
    else if (isLast) this.finish(joined(this.parts, this.length));
  }
}

/** The files of one zip while they come. */
class Unpacking {
  readonly ready: Unpacked[] = [];
  fault: SourceFault | null = null;
  private entries = 0;
  private bytes = 0;
  private readonly stream = new Unzip((file) => this.begin(file));

  constructor(private readonly intake: Intake) {
    this.stream.register(UnzipInflate);
  }

  push(slice: Uint8Array, isLast: boolean): void {
    try {
      this.stream.push(slice, isLast);
    } catch {
      this.fault ??= { code: 'zipBroken' };
    }
  }

  private begin(file: UnzipFile): void {
    this.entries++;
    if (this.entries > MOST_ENTRIES) this.fault ??= { code: 'zipTooMany' };
    if (this.fault !== null) return;
    const entry = new Entry(file.name, this.ready);
    entry.isDone = IS_NOISE.test(file.name);
    file.ondata = (error, data, isLast) => {
      this.bytes += data?.length ?? 0;
      this.intake.charge(data?.length ?? 0);
      if (this.bytes > LARGEST_UNPACKED_BYTES) this.fault ??= { code: 'zipTooLarge' };
      if (this.fault !== null) return;
      if (error === null) entry.take(data, isLast);
      else entry.finish({ code: 'zipEntryBroken' });
    };
    try {
      file.start();
    } catch {
      entry.finish({ code: 'zipEntryBroken' });
    }
  }
}

/** Hands over the files of a zip one by one, then says why it stopped before the end, or null. */
export async function readZip(
  file: Blob,
  intake: Intake,
  take: (found: Unpacked) => Promise<void>,
): Promise<SourceFault | null> {
  const unpacking = new Unpacking(intake);
  const drain = async () => {
    for (const found of unpacking.ready.splice(0)) await take(found);
  };
  for (let at = 0; at < file.size && unpacking.fault === null; at += SLICE_BYTES * 64) {
    if (intake.isOver || at > LARGEST_UNPACKED_BYTES) return { code: 'zipTooLarge' };
    const part = file.slice(at, at + SLICE_BYTES * 64);
    const bytes = new Uint8Array(await part.arrayBuffer());
    for (let from = 0; from < bytes.length && unpacking.fault === null; from += SLICE_BYTES) {
      const isLast = at + from + SLICE_BYTES >= file.size;
      unpacking.push(bytes.subarray(from, from + SLICE_BYTES), isLast);
      await drain();
      await intake.rest();
    }
  }
  await drain();
  return unpacking.fault;
}
