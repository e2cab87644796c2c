// A 64-bit fingerprint of numbers and texts, equal in every engine: it spots differences, it does not keep secrets.

import { assert } from './assert';

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const LOW = LITTLE_ENDIAN ? 0 : 1;
const HIGH = 1 - LOW;

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Takes in values in a fixed order and gives 16 hexadecimal digits. */
export class Hasher {
  private a = 0x243f6a88;
  private b = 0x85a308d3;

  /** Adds the bits of a number; −0 counts as 0 and NaN is refused as a bug. */
  number(value: number): void {
    assert(value === value, 'a number to be hashed is NaN');
    word[0] = value + 0;
    this.mix(halves[LOW]!, halves[HIGH]!);
  }

  numbers(values: readonly number[]): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  text(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.mix(value.charCodeAt(i), i);
  }

  texts(values: readonly string[]): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.text(values[i]!);
  }

  digest(): string {
    this.mix(0x9e3779b9, 0x7f4a7c15);
    this.mix(this.b, this.a);
    return hex(this.a) + hex(this.b);
  }

  private mix(low: number, high: number): void {
    let a = Math.imul(this.a ^ low, 0x9e3779b1);
    let b = Math.imul(this.b ^ high, 0x85ebca77);
    a = (a ^ (a >>> 15)) + b;
    b = (b ^ (b >>> 13)) + Math.imul(a, 0xc2b2ae3d);
    this.a = a | 0;
    this.b = (b ^ (b >>> 16)) | 0;
  }
}

/** The fingerprint of one text. */
export function hashText(text: string): string {
  const hasher = new Hasher();
  hasher.text(text);
  return hasher.digest();
}
