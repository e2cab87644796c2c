// A 64-bit fingerprint of numbers and texts, equal in every engine: it spots differences, it does not keep secrets.

import { assert } from './assert';

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const LOW = LITTLE_ENDIAN ? 0 : 1;
const HIGH = 1 - LOW;
const TWO_TO_32 = 4294967296;
const CLOSING = 0.6180339887498949;

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Folds a text into 32 bits (FNV-1a) and its length: one number that stands for the text. */
export function foldText(value: string): number {
  let folded = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) {
    folded = Math.imul(folded ^ value.charCodeAt(i), 0x01000193);
  }
  return (folded >>> 0) + value.length * TWO_TO_32;
}

/** Takes in records of numbers in a fixed order and gives 16 hexadecimal digits. */
export class Hasher {
  /** Where a record is written before `take`. */
  readonly record: Float64Array;
  private readonly words: Uint32Array;
  private a = 0x243f6a88;
  private b = 0x85a308d3 | 0;

  /** `capacity` is the length of the longest record. */
  constructor(capacity: number) {
    this.record = new Float64Array(Math.max(2, capacity));
    this.words = new Uint32Array(this.record.buffer);
  }

  /** Adds the bits of the record's first `count` numbers; −0 counts as 0, and NaN or a record too long is a bug. */
  take(count: number): void {
    const { record, words } = this;
    assert(count <= record.length, 'a record is longer than its room');
    let a = this.a;
    let b = this.b;
    for (let i = 0; i < count; i++) {
      const value = record[i]!;
      assert(value === value, 'a number to be hashed is NaN');
      if (value === 0) record[i] = 0;
      const x = Math.imul(a ^ words[2 * i + LOW]!, 0x9e3779b1);
      const y = Math.imul(b ^ words[2 * i + HIGH]!, 0x85ebca77);
      a = x ^ (y >>> 13);
      b = y ^ (a >>> 15);
    }
    this.a = a;
    this.b = b ^ count;
  }

  digest(): string {
    this.record[0] = CLOSING;
    this.record[1] = CLOSING;
    this.take(2);
    return hex(this.a) + hex(this.b);
  }
}

/** The fingerprint of one text. */
export function hashText(text: string): string {
  const hasher = new Hasher(text.length);
  for (let i = 0; i < text.length; i++) hasher.record[i] = text.charCodeAt(i);
  hasher.take(text.length);
  return hasher.digest();
}
