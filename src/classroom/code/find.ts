// Finds every code in a pasted text, however it was wrapped, quoted or put among other words, and piece by piece.

import type { HandIn } from '../../types/handIn';
import { handInOfDigits } from './code';
import { BETWEEN, gather, shorten } from './gather';
import { BEGINNING, lettersIn, LONGEST_LETTERS, readLetters, VERSION } from './letters';

/** Why a code is not read: its end is missing, letters differ, another version of the game wrote it, or all letters were made small or large. */
export type CodeFault = 'cut' | 'changed' | 'otherVersion' | 'otherCase';

/** The result for one code in a text. */
export type ReadCode =
  | {
      readonly kind: 'read';
      /** Without its reasons. */
      readonly handIn: HandIn;
      /** The code as it was made, without what the text has put into it. */
      readonly code: string;
    }
  | {
      readonly kind: 'fault';
      readonly reason: CodeFault;
      /** The beginning of the place, in at most 40 characters. */
      readonly text: string;
    };

/** A code and its place in the text. */
export interface FoundCode {
  readonly read: ReadCode;
  readonly from: number;
  /** The offset behind its last letter. */
  readonly to: number;
}

/** Most characters that may stand between two letters of a prefix. */
const MOST_BETWEEN = 200;
const GAP = `${BETWEEN}{0,${MOST_BETWEEN}}`;
const PREFIX = new RegExp(
  `([Oo])${GAP}([Bb])${GAP}(\\d{1,3})${GAP}\\.(?=${GAP}([0-9A-Za-z]{0,20}))`,
  'g',
);
/** Characters that are searched at a time; a prefix may reach into those behind. */
const PIECE = 32 * 1024;
const OVERLAP = 1024;
/** This many letters without a break after something like a prefix make it a prefix. */
const LEAST_RUN = 20;
/** How many letters show whether the case was lost, and how many of these must not be digits. */
const CASE_SAMPLE = 40;
const LEAST_CASED = 16;
/** This many letters without a break, of all kinds, can only be a code whose beginning is missing. */
const STRAY = /(?<![\w/=%+-])[0-9A-Za-z]{60,}(?:\s+[0-9A-Za-z]{60,})*/g;

function hasLostCase(letters: string): boolean {
  const cased = letters.slice(0, CASE_SAMPLE).replace(/\d/g, '');
  if (cased.length < LEAST_CASED) return false;
  return cased === cased.toLowerCase() || cased === cased.toUpperCase();
}

function faultAt(text: string, reason: CodeFault): ReadCode {
  return { kind: 'fault', reason, text: shorten(text) };
}

function faultOf(version: number, letters: string, reason: CodeFault): CodeFault {
  if (version !== VERSION) return 'otherVersion';
  return hasLostCase(letters) ? 'otherCase' : reason;
}

/** What letters hold, or why they are no code. */
function readWhole(letters: string): ReadCode | CodeFault {
  const read = readLetters(letters);
  if (read.is !== 'whole') return read.is;
  const handIn = handInOfDigits(read.digits);
  return handIn === null ? 'changed' : { kind: 'read', handIn, code: read.code };
}

/** A prefix of this version may be broken up by the text; one of another version or in another case must be whole. */
function isPrefix([whole, first, second, version, run]: RegExpMatchArray): boolean {
  const name = `${first}${second}${version}`;
  return name === `OB${VERSION}` || (whole === `${name}.` && run.length >= LEAST_RUN);
}

/** What was read, by its letters, so that it is not read twice. */
export type KnownCodes = Map<string, ReadCode>;

/** Whether a run of letters may go on over a character; blanks of other kinds than these end one. */
function isOfRun(unit: number): boolean {
  const letter = unit | 0x20;
  const isLetter = letter >= 0x61 && letter <= 0x7a;
  return isLetter || (unit >= 0x30 && unit <= 0x39) || unit === 0x20 || (unit >= 9 && unit <= 13);
}

/** Goes through one text. */
class Search {
  /** Up to here strays have been looked for. */
  private covered = 0;
  private strayTo = -1;
  private readTo = 0;

  constructor(
    private readonly text: string,
    private readonly known: KnownCodes,
  ) {}

  /** The codes whose prefix begins between two offsets. */
  *between(from: number, to: number): Generator<FoundCode, void> {
    const piece = this.text.slice(from, to + OVERLAP);
    for (const match of piece.matchAll(PREFIX)) {
      const at = from + match.index;
      if (at >= to) break;
      if (at < this.readTo || !isPrefix(match)) continue;
      yield* this.straysTo(at);
      const code = this.readAt(at, at + match[0].length, Number(match[3]));
      this.covered = Math.max(this.covered, code.to);
      if (code.read.kind === 'read') this.readTo = code.to;
      yield code;
    }
    yield* this.straysTo(to >= this.text.length ? to : this.restTo(to));
  }

  /** Where a run of letters that goes on behind this offset begins, unless it is very long. */
  private restTo(to: number): number {
    const least = Math.max(this.covered, to - PIECE);
    let at = to;
    while (at > least && isOfRun(this.text.charCodeAt(at - 1))) at--;
    return at > least ? at : to;
  }

  /** Codes up to an offset whose beginning is missing. */
  private *straysTo(to: number): Generator<FoundCode, void> {
    const from = this.covered;
    if (to <= from) return;
    this.covered = to;
    for (const { 0: run, index } of this.text.slice(from, to).matchAll(STRAY)) {
      const isNext = from + index === this.strayTo;
      const isCode = /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);
      const found = { from: from + index, to: from + index + run.length };
      if (isCode) this.strayTo = found.to;
      if (isCode && !isNext) yield { read: faultAt(run, 'cut'), ...found };
    }
  }

  /** Reads the code after a prefix that ends at this offset. */
  private readAt(from: number, behind: number, version: number): FoundCode {
    const { text } = this;
    const heading = gather(text, behind, lettersIn(''));
    const { letters, to } = gather(text, behind, lettersIn(heading.letters));
    const read = version === VERSION ? this.readOnce(letters) : 'otherVersion';
    if (typeof read !== 'string') return { read, from, to };
    const all = gather(text, behind, LONGEST_LETTERS);
    const reason = faultOf(version, all.letters, read);
    return { read: faultAt(text.slice(from, from + OVERLAP), reason), from, to: all.to };
  }

  private readOnce(letters: string): ReadCode | CodeFault {
    const read = this.known.get(letters) ?? readWhole(letters);
    if (typeof read !== 'string') this.known.set(letters, read);
    return read;
  }
}

/** The codes in a text, with their places, in the order of the text. Between any two that it gives, little is done: null stands for a piece of the text in which no code is left. */
export function* searchCodes(
  text: string,
  known: KnownCodes = new Map(),
): Generator<FoundCode | null, void> {
  const search = new Search(text, known);
  for (let from = 0; from < text.length; from += PIECE) {
    yield* search.between(from, Math.min(text.length, from + PIECE));
    yield null;
  }
}

/** How many beginnings of codes stand behind an offset, without reading any. */
export function countBeginnings(text: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf(BEGINNING, from); at >= 0; at = text.indexOf(BEGINNING, at + 1))
    count++;
  return count;
}

/** Reads every code in a text, also repeated ones. It takes any text and never throws. */
export function readCodes(text: string): readonly ReadCode[] {
  return [...searchCodes(text)].flatMap((found) => (found === null ? [] : [found.read]));
}
