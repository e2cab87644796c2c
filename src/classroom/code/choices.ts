// What can be sent through a channel bit by bit: a yes or no, a choice among several, a number.

import { type Channel, Odds } from './coder';

/** A yes or no. */
export class Flag {
  readonly #odds = new Odds();

  through(channel: Channel, wanted: boolean): boolean {
    return channel.bit(this.#odds, wanted);
  }
}

/** A choice among several, counted from 0, that learns which ones are frequent. */
export class Choice {
  /** The odds of each bit, by the first choice of the upper half that the bit decides about. */
  readonly #nodes = new Map<number, Odds>();
  readonly #count: number;

  /** The number of choices is at least one; where there is only one, nothing is sent. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Sends `wanted`, a whole number from 0 up to, not including, the count. */
  through(channel: Channel, wanted: number): number {
    let from = 0;
    let to = this.#count;
    while (to - from > 1) {
      const middle = from + Math.ceil((to - from) / 2);
      const odds = this.#nodes.get(middle) ?? new Odds((middle - from) / (to - from));
      this.#nodes.set(middle, odds);
      if (channel.bit(odds, wanted < middle)) to = middle;
      else from = middle;
    }
    return from;
  }
}

/** A choice among equally likely ones; `count` may be as large as 2⁵³. */
export function evenly(channel: Channel, count: number, wanted: number): number {
  let from = 0;
  let to = count;
  while (to - from > 1) {
    const middle = from + Math.ceil((to - from) / 2);
    if (channel.bit(new Odds((middle - from) / (to - from)), wanted < middle)) to = middle;
    else from = middle;
  }
  return from;
}

/** The number of binary digits of a whole number, none for 0. */
function lengthOf(value: number): number {
  let length = 0;
  for (let rest = value; rest >= 1; rest /= 2) length += 1;
  return length;
}

/** A whole number from 0 up to, not including, 2 to the power of `bits`; small ones are short. */
export function sized(channel: Channel, bits: number, wanted: number): number {
  const length = evenly(channel, bits + 1, lengthOf(wanted));
  if (length < 2) return length;
  let half = 1;
  for (let bit = 1; bit < length; bit++) half *= 2;
  return half + evenly(channel, half, wanted - half);
}
