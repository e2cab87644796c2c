// Finds every code in a text that somebody pasted, however it was wrapped, quoted or put among other words.

import type { HandIn } from '../../types/handIn';
import { handInOfDigits } from './code';
import { lettersIn, LONGEST_LETTERS, readLetters, VERSION } from './letters';

/**
 * Why a code is not read: an end is missing, letters differ, another version of the game wrote it, or all its letters
 * were made small or large.
 */
export type CodeFault = 'cut' | 'changed' | 'otherVersion' | 'otherCase';

/** What came of one code in a text. */
export type ReadCode =
  | {
      readonly kind: 'read';
      /** Without its reasons. */
      readonly handIn: HandIn;
      /** The code as it was made, without what the text had put into it. */
      readonly code: string;
    }
  | {
      readonly kind: 'fault';
      readonly reason: CodeFault;
      /** Where it begins, in at most 40 characters. */
      readonly text: string;
    };

/** A code and its place in the text. */
export interface FoundCode {
  readonly read: ReadCode;
  readonly from: number;
  /** Behind its last letter. */
  readonly to: number;
}

/** What mail and word processors put between the letters of a code: blanks, line breaks, quotes, marks of quoting. */
const BETWEEN =
  '[\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff"\'`´‘’‚‛“”„‟«»‹›>|*_=-]';
const PREFIX = new RegExp(
  `(O)${BETWEEN}*(B)${BETWEEN}*(\\d{1,3})${BETWEEN}*\\.(?=${BETWEEN}*([0-9A-Za-z]{0,12}))`,
  'giu',
);
const LETTER = /[0-9A-Za-z]/;
const IS_BETWEEN = new RegExp(BETWEEN, 'u');
/** Letters without a break behind what only looks like a prefix, so that it is taken for one. */
const LEAST_RUN = 12;
/** Letters that show whether the case is lost, and how many of them must be no digits. */
const CASE_SAMPLE = 40;
const LEAST_CASED = 8;
/** Letters without a break that can be nothing but a code whose beginning is missing. */
const STRAY = /(?<![\w/.=%+-])[0-9A-Za-z]{60,}(?:\s+[0-9A-Za-z]{60,})*/g;
const SHOWN = 40;

/** The letters from a place on, at most so many, and the place behind the last of them. */
function gather(text: string, from: number, most: number): { letters: string; to: number } {
  let letters = '';
  let to = from;
  for (let at = from; at < text.length && letters.length < most; at++) {
    const character = text.charAt(at);
    if (LETTER.test(character)) {
      letters += character;
      to = at + 1;
    } else if (!IS_BETWEEN.test(character)) break;
  }
  return { letters, to };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

function hasLostCase(letters: string): boolean {
  const cased = letters.slice(0, CASE_SAMPLE).replace(/\d/g, '');
  if (cased.length < LEAST_CASED) return false;
  return cased === cased.toLowerCase() || cased === cased.toUpperCase();
}

function faultOf(version: number, letters: string, reason: CodeFault): CodeFault {
  if (version !== VERSION) return 'otherVersion';
  return hasLostCase(letters) ? 'otherCase' : reason;
}

/** Reads the code behind a prefix that ends at a place. */
function readAt(text: string, from: number, behind: number, version: number): FoundCode {
  const heading = gather(text, behind, lettersIn(''));
  const { letters, to } = gather(text, behind, lettersIn(heading.letters));
  const read = readLetters(letters);
  if (read.is === 'whole' && version === VERSION) {
    const handIn = handInOfDigits(read.digits);
    if (handIn !== null) return { read: { kind: 'read', handIn, code: read.code }, from, to };
  }
  const all = gather(text, behind, LONGEST_LETTERS);
  const reason = faultOf(version, all.letters, read.is === 'whole' ? 'changed' : read.is);
  const fault = {
    kind: 'fault',
    reason,
    text: shorten(text.slice(from, from + 2 * SHOWN)),
  } as const;
  return { read: fault, from, to: all.to };
}

function isPrefix([, first, second, version, run]: RegExpMatchArray): boolean {
  const isExact = `${first}${second}${version}` === `OB${VERSION}`;
  return isExact || run.length >= LEAST_RUN;
}

/** Beginnings and ends of codes that were found, and the codes in between whose own beginning is missing. */
function straysIn(text: string, from: number, to: number): FoundCode[] {
  return [...text.slice(from, to).matchAll(STRAY)].map((match) => {
    const read = {
      kind: 'fault',
      reason: 'cut',
      text: shorten(match[0].slice(0, 2 * SHOWN)),
    } as const;
    const start = from + match.index;
    return { read, from: start, to: start + match[0].length };
  });
}

/** Every code in a text, with its place, in the order of the text. */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  let covered = 0;
  let readTo = 0;
  for (const match of text.matchAll(PREFIX)) {
    if (match.index < readTo || !isPrefix(match)) continue;
    found.push(...straysIn(text, covered, match.index));
    const code = readAt(text, match.index, match.index + match[0].length, Number(match[3]));
    found.push(code);
    covered = Math.max(covered, code.to);
    if (code.read.kind === 'read') readTo = code.to;
  }
  return [...found, ...straysIn(text, covered, text.length)];
}

/** Reads every code in a text, again and again where it stands repeatedly; it takes any text and never throws. */
export function readCodes(text: string): readonly ReadCode[] {
  return findCodes(text).map(({ read }) => read);
}
