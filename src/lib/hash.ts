// A 64-bit fingerprint of numbers and texts, the same in every engine. It shows differences and keeps no secrets.

import { assert } from './assert';

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const LOW = LITTLE_ENDIAN ? 0 : 1;
const HIGH = 1 - LOW;
/** The parts of a number's high word: its sign, and its exponent, which has all bits set only where the number is not finite. */
const SIGN = 0x80000000 | 0;
const EXPONENT = 0x7ff00000;
const TWO_TO_32 = 4294967296;
const CLOSING = 0.6180339887498949;
const FOLD_START = 0x811c9dc5 | 0;
const FOLD_PRIME = 0x01000193;
/** Added after each text of a list; no character has this code. */
const FOLD_END = 0x10000;

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

function foldInto(folded: number, text: string): number {
  let into = folded;
  for (let i = 0; i < text.length; i++) into = Math.imul(into ^ text.charCodeAt(i), FOLD_PRIME);
  return into;
}

/** Folds a text into 32 bits (FNV-1a) and its length: one number that stands for the text. */
export function foldText(text: string): number {
  return (foldInto(FOLD_START, text) >>> 0) + text.length * TWO_TO_32;
}

/** One number that stands for a list of texts in their order. */
export function foldTexts(texts: readonly string[]): number {
  let folded = FOLD_START;
  let length = texts.length;
  for (let k = 0; k < texts.length; k++) {
    folded = Math.imul(foldInto(folded, texts[k]!) ^ FOLD_END, FOLD_PRIME);
    length += texts[k]!.length;
  }
  return (folded >>> 0) + length * TWO_TO_32;
}

/** Eight hexadecimal digits that stand for a list of texts in their order. */
export function foldMark(texts: readonly string[]): string {
  return hex(foldTexts(texts) % TWO_TO_32);
}

/** The length of the buffer: more numbers than any record has. */
const ROOM = 4096;
const bits = new ArrayBuffer(8 * ROOM);
const numbers = new Float64Array(bits);
const words = new Int32Array(bits);

/** The buffer into which a record is written, from its start, before `take`. All hashers share it: JavaScript engines read a constant without checking its type and length, which saves half of the time. */
export const RECORD: Float64Array = numbers;

/** Takes in records of numbers in a fixed order and gives 16 hexadecimal digits. */
export class Hasher {
  private a = 0x243f6a88 | 0;
  private b = 0x85a308d3 | 0;

  /**
   * Adds the bits of the record's first `count` numbers. −0 counts as 0; NaN, an infinity or a record too long
   * are bugs.
   */
  take(count: number): void {
    assert(count <= ROOM, 'a record is longer than its room');
    let a = this.a;
    let b = this.b;
    for (let i = 0; i < 2 * count; i += 2) {
      const low = words[i + LOW]!;
      let high = words[i + HIGH]!;
      if (high === SIGN && low === 0) high = 0;
      assert((high & EXPONENT) !== EXPONENT, 'a number to be hashed is NaN or infinite');
      const x = Math.imul(a ^ low ^ (b >>> 13), 0x9e3779b1);
      b = Math.imul(b ^ high ^ (a >>> 15), 0x85ebca77);
      a = x;
    }
    this.a = a;
    this.b = b ^ count;
  }

  digest(): string {
    numbers.fill(CLOSING, 0, 2);
    this.take(2);
    return hex(this.a) + hex(this.b);
  }
}

/** The fingerprint of one text. */
export function hashText(text: string): string {
  const hasher = new Hasher();
  for (let from = 0; from < text.length; from += ROOM) {
    const count = Math.min(ROOM, text.length - from);
    for (let i = 0; i < count; i++) numbers[i] = text.charCodeAt(from + i);
    hasher.take(count);
  }
  return hasher.digest();
}
