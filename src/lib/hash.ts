// A 64-bit fingerprint of numbers and texts, equal in every engine: it spots differences, it does not keep secrets.

import { assert } from './assert';

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const LOW = LITTLE_ENDIAN ? 0 : 1;
const HIGH = 1 - LOW;
const TWO_TO_32 = 4294967296;
const CLOSING = 0.6180339887498949;
const FOLD_START = 0x811c9dc5 | 0;
const FOLD_PRIME = 0x01000193;
/** Set behind each text of a list; no character has this code. */
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

/** Takes in records of numbers in a fixed order and gives 16 hexadecimal digits. */
export class Hasher {
  /** Where a record is written before `take`. */
  readonly record: Float64Array;
  private readonly words: Int32Array;
  private a = 0x243f6a88 | 0;
  private b = 0x85a308d3 | 0;

  /** `capacity` is the length of the longest record. */
  constructor(capacity: number) {
    const room = new ArrayBuffer(8 * Math.max(2, capacity));
    this.record = new Float64Array(room);
    this.words = new Int32Array(room);
  }

  /**
   * Adds the bits of the record's first `count` numbers. −0 counts as 0; NaN, infinities of both signs or a
   * record too long are bugs.
   */
  take(count: number): void {
    const { record, words } = this;
    assert(count <= record.length, 'a record is longer than its room');
    let sum = 0;
    let a = this.a;
    let b = this.b;
    for (let i = 0; i < count; i++) {
      const value = record[i]!;
      sum += value;
      record[i] = value + 0;
      const x = Math.imul(a ^ words[2 * i + LOW]!, 0x9e3779b1);
      const y = Math.imul(b ^ words[2 * i + HIGH]!, 0x85ebca77);
      a = x ^ (y >>> 13);
      b = y ^ (x >>> 15);
    }
    assert(sum === sum, 'a number to be hashed is NaN');
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
