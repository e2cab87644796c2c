// Sends texts through a channel, letter by letter.

import { Choice, evenly } from './choices';
import type { Channel } from './coder';

/** An alphabet: the code point of its first character, and how many characters there are. */
export interface Alphabet {
  readonly first: number;
  readonly count: number;
}

const LOWER: Alphabet = { first: 97, count: 26 };
const UPPER: Alphabet = { first: 65, count: 26 };
const DIGITS: Alphabet = { first: 48, count: 10 };
const HYPHEN: Alphabet = { first: 45, count: 1 };
const BLANK: Alphabet = { first: 32, count: 1 };
const HANGUL: Alphabet = { first: 0xac00, count: 11_172 };
const KANA: Alphabet = { first: 0x3040, count: 192 };
const WESTERN: Alphabet = { first: 33, count: 1247 };
const EVERYTHING: Alphabet = { first: 0, count: 0x110000 };

/** The alphabets of ids; only the first may begin one. */
export const ID_ALPHABETS: readonly Alphabet[] = [LOWER, UPPER, DIGITS, HYPHEN];
/** The alphabets of names; they contain every character. */
export const NAME_ALPHABETS: readonly Alphabet[] = [
  LOWER,
  UPPER,
  HANGUL,
  BLANK,
  DIGITS,
  KANA,
  WESTERN,
  EVERYTHING,
];

function isIn({ first, count }: Alphabet, point: number): boolean {
  return point >= first && point < first + count;
}

/** Texts of at least one character, letter by letter. */
export class Spelling {
  readonly #alphabets: readonly Alphabet[];
  readonly #letters: readonly Choice[];
  /** Odds by the alphabet of the character before; the last row is for the first character. */
  readonly #next: readonly Choice[];

  constructor(alphabets: readonly Alphabet[]) {
    this.#alphabets = alphabets;
    this.#letters = alphabets.map(({ count }) => new Choice(count));
    this.#next = [...alphabets, null].map(() => new Choice(alphabets.length + 1));
  }

  /** Sends a text of at most `longest` characters; `begin` is how many of the alphabets may begin one. */
  through(channel: Channel, longest: number, begin: number, wanted: string): string {
    const points = Array.from(wanted, (character) => character.codePointAt(0) ?? 0);
    const end = this.#alphabets.length;
    let text = '';
    let before = end;
    for (let at = 0; at < longest; at++) {
      const point = points[at];
      const wish = point === undefined ? end : this.#alphabets.findIndex((one) => isIn(one, point));
      const alphabet =
        at === 0 ? evenly(channel, begin, wish) : this.#next[before].through(channel, wish);
      if (alphabet === end) break;
      const { first } = this.#alphabets[alphabet];
      const letter = this.#letters[alphabet].through(channel, (point ?? first) - first);
      text += String.fromCodePoint(first + letter);
      before = alphabet;
    }
    return text;
  }
}
