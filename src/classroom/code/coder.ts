// An arithmetic coder of bits with learning odds; its output are digits to the base of 62, one letter each.

/** Letters that a code is written with: the base of its digits. */
export const BASE = 62;

/** Odds are counted in 65536ths. */
const WHOLE = 65536;
/** Bounds of the odds: a bit costs at most 6 bits, and at least a forty-fourth of one. */
const LEAST_CHANCE = WHOLE / 64;
/** After this many bits, older ones begin to count less. */
const LONGEST_MEMORY = 40;

const TOP = BASE * BASE * BASE * BASE * BASE;
/** The interval has 62⁶ places, so that a place times the odds is still an exact whole number. */
const PLACES = TOP * BASE;
const HELD_DIGITS = 6;

function within(chance: number): number {
  return Math.min(WHOLE - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
}

/** The odds that a bit is set, learnt from earlier bits of its kind. */
export class Odds {
  #chance: number;
  #seen = 0;

  /** Begins with odds from 0 to 1. */
  constructor(chance = 0.5) {
    this.#chance = within(Math.floor(chance * WHOLE));
  }

  /** In 65536ths, from 1024 to 64512. */
  get chance(): number {
    return this.#chance;
  }

  learn(isSet: boolean): void {
    const step = ((isSet ? WHOLE : 0) - this.#chance) / (this.#seen + 2);
    this.#chance = within(this.#chance + Math.trunc(step));
    if (this.#seen < LONGEST_MEMORY) this.#seen += 1;
  }
}

/** A channel for bits, out or in, so that one description of what is sent serves both. A writer sends the wanted bit and returns it; a reader returns the bit that was sent, whatever is wanted. */
export interface Channel {
  bit(odds: Odds, wanted: boolean): boolean;
  /** Whether a reader has gone past its last digit; whatever it gives from then on was never written. */
  readonly isOver: boolean;
}

/** The interval that the bits so far leave, both ends included. */
class Interval {
  low = 0;
  high = PLACES - 1;

  split(odds: Odds): number {
    return this.low + Math.floor(((this.high - this.low) * odds.chance) / WHOLE);
  }

  take(middle: number, isSet: boolean): void {
    if (isSet) this.high = middle;
    else this.low = middle + 1;
  }

  /** The first digit of both ends of the interval once it is the same, which is then removed; else −1. */
  shift(): number {
    const digit = Math.floor(this.low / TOP);
    if (digit !== Math.floor(this.high / TOP)) return -1;
    this.low = (this.low % TOP) * BASE;
    this.high = (this.high % TOP) * BASE + BASE - 1;
    return digit;
  }
}

export class Writer implements Channel {
  readonly isOver = false;
  readonly #interval = new Interval();
  readonly #digits: number[] = [];

  bit(odds: Odds, wanted: boolean): boolean {
    this.#interval.take(this.#interval.split(odds), wanted);
    odds.learn(wanted);
    for (let digit = this.#interval.shift(); digit >= 0; digit = this.#interval.shift())
      this.#digits.push(digit);
    return wanted;
  }

  /** All digits, 0 to 61, once every bit is sent. */
  finish(): readonly number[] {
    return [...this.#digits, Math.floor(this.#interval.low / TOP) + 1];
  }
}

export class Reader implements Channel {
  readonly #interval = new Interval();
  readonly #digits: readonly number[];
  #value = 0;
  #next = 0;

  constructor(digits: readonly number[]) {
    this.#digits = digits;
    for (let held = 0; held < HELD_DIGITS; held++) this.#pull();
  }

  get isOver(): boolean {
    return this.#next - HELD_DIGITS >= this.#digits.length;
  }

  #pull(): void {
    this.#value = (this.#value % TOP) * BASE + (this.#digits[this.#next] ?? 0);
    this.#next += 1;
  }

  bit(odds: Odds): boolean {
    const middle = this.#interval.split(odds);
    const isSet = this.#value <= middle;
    this.#interval.take(middle, isSet);
    odds.learn(isSet);
    while (this.#interval.shift() >= 0) this.#pull();
    return isSet;
  }
}
