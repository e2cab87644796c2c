// Finds every code in a pasted text, however it was wrapped, quoted or put among other words.

import type { HandIn } from '../../types/handIn';
import { handInOfDigits } from './code';
import { BETWEEN, gather, shorten } from './gather';
import { lettersIn, LONGEST_LETTERS, readLetters, VERSION } from './letters';

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

const PREFIX = new RegExp(
  `(O)${BETWEEN}*(B)${BETWEEN}*(\\d{1,3})${BETWEEN}*\\.(?=${BETWEEN}*([0-9A-Za-z]{0,20}))`,
  'giu',
);
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

/** Reads the code after a prefix that ends at this offset. */
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
  return { read: faultAt(text.slice(from), reason), from, to: all.to };
}

/** A prefix of this version may be broken up by the text; one of another version or in another case must be whole. */
function isPrefix([whole, first, second, version, run]: RegExpMatchArray): boolean {
  const name = `${first}${second}${version}`;
  return name === `OB${VERSION}` || (whole === `${name}.` && run.length >= LEAST_RUN);
}

/** Codes between two offsets whose beginning is missing. */
function straysIn(text: string, from: number, to: number): FoundCode[] {
  const runs = [...text.slice(from, to).matchAll(STRAY)];
  return runs
    .filter(([run]) => /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run))
    .map(({ 0: run, index }) => ({
      read: faultAt(run, 'cut'),
      from: from + index,
      to: from + index + run.length,
    }));
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

/** Reads every code in a text, also repeated ones. It takes any text and never throws. */
export function readCodes(text: string): readonly ReadCode[] {
  return findCodes(text).map(({ read }) => read);
}
