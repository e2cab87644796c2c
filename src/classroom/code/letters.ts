// A code as text: its prefix, its length, the mark of the kinds and words it counts by, a checksum, and a letter for each digit.

import { assert } from '../../lib/assert';
import { hashText } from '../../lib/hash';
import { ORDER_SHAPES } from '../../types/order';
import { PILLARS, PLAYER_SIGHTS, RIVAL_LEVELS } from '../../types/names';
import { BASE } from './coder';

/** The version of the code's form. */
export const VERSION = 1;
/** What every code begins with. */
export const BEGINNING = `OB${VERSION}.`;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH_LETTERS = 3;
const EDITION_LETTERS = 2;
/** The checksum has thirty-five bits. */
const CHECK_LETTERS = 6;
/** Letters before those of the game. */
const HEADING = LENGTH_LETTERS + EDITION_LETTERS + CHECK_LETTERS;
/** Most letters of a game: many times what the longest game needs. */
const LONGEST_BODY = 20_000;
/** Most letters after the prefix. */
export const LONGEST_LETTERS = HEADING + LONGEST_BODY;

/** How many hexadecimal digits of a hash are exact in a number. */
const EXACT_DIGITS = 13;

function lettersOf(value: number, count: number): string {
  let rest = value;
  let letters = '';
  for (let letter = 0; letter < count; letter++) {
    letters = LETTERS.charAt(rest % BASE) + letters;
    rest = Math.floor(rest / BASE);
  }
  return letters;
}

function valueOf(letters: string): number {
  let value = 0;
  for (const letter of letters) value = value * BASE + LETTERS.indexOf(letter);
  return value;
}

function mark(text: string, count: number): string {
  return lettersOf(Number.parseInt(hashText(text).slice(0, EXACT_DIGITS), 16), count);
}

/** Stands for the kinds and words that the numbers in a code count by; a version of the game with other ones writes another mark. */
const EDITION = mark(
  JSON.stringify([ORDER_SHAPES, PILLARS, PLAYER_SIGHTS, RIVAL_LEVELS]),
  EDITION_LETTERS,
);

function check(length: string, edition: string, body: string): string {
  return mark(BEGINNING + length + edition + body, CHECK_LETTERS);
}

/** The text of a code from its digits, 0 to 61. */
export function textOfDigits(digits: readonly number[]): string {
  assert(digits.length <= LONGEST_BODY, 'a game is longer than a code may be');
  const body = digits.map((digit) => LETTERS.charAt(digit)).join('');
  const length = lettersOf(body.length, LENGTH_LETTERS);
  return BEGINNING + length + EDITION + check(length, EDITION, body) + body;
}

/** How many letters follow the prefix, by the first of them; `HEADING` while they do not say yet. */
export function lettersIn(begun: string): number {
  if (begun.length < HEADING) return HEADING;
  return HEADING + Math.min(LONGEST_BODY, valueOf(begun.slice(0, LENGTH_LETTERS)));
}

/** What the letters after a prefix hold. */
export type ReadLetters =
  | { readonly is: 'whole'; readonly code: string; readonly digits: readonly number[] }
  | { readonly is: 'cut' | 'changed' | 'otherVersion' };

/** Reads exactly as many letters as there should be and ignores the rest. */
export function readLetters(letters: string): ReadLetters {
  const count = lettersIn(letters);
  if (letters.length < count) return { is: 'cut' };
  const length = letters.slice(0, LENGTH_LETTERS);
  const edition = letters.slice(LENGTH_LETTERS, LENGTH_LETTERS + EDITION_LETTERS);
  const body = letters.slice(HEADING, count);
  if (letters.slice(LENGTH_LETTERS + EDITION_LETTERS, HEADING) !== check(length, edition, body))
    return { is: 'changed' };
  if (edition !== EDITION) return { is: 'otherVersion' };
  const digits = Array.from(body, (letter) => LETTERS.indexOf(letter));
  return { is: 'whole', code: BEGINNING + letters.slice(0, count), digits };
}
