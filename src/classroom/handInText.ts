// The text that a pupil copies: the code and, below it, a line for each reason; and how both are found in any text.

import { LONGEST_REASON } from '../types/assignment';
import type { HandIn, HandInGame, Reason } from '../types/handIn';
import { ORDER_KINDS } from '../types/order';
import { codeOf, type FoundCode, type KnownCodes, type ReadCode, searchCodes } from './code';

/** A line with a reason, after marks of quoting: the turn from 1, the kind, and the words in quotes. */
const REASON_LINE = /^[\s>|]*(\d{1,2})\s+([A-Za-z]+)\s*[:：]\s*(.*)$/u;
const OPENING = /^["“”„«»]/u;
const CLOSING = /["“”„«»]\s*$/u;
const QUOTING = /^[\s>|]+/u;
/** Mail programs break a line into at most this many. */
const MOST_LINES = 12;
/** Most characters below a code in which its reasons are looked for. */
const LONGEST_REASONS = 200_000;
/** The beginning of a code, with which no reason may begin. */
const PREFIX_LIKE = /(o\s*b\s*\d+\s*)\./giu;

/** A reason as it is handed in: on one line, at most 200 characters. */
function keptReason(text: string): string {
  const line = text.replace(PREFIX_LIKE, '$1').replace(/\s+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_REASON).join('').trim();
}

function lineOf({ turn, kind, text }: Reason): string {
  return `${turn + 1} ${kind}: “${keptReason(text)}”`;
}

/** The text to be handed in, without empty reasons; turns are counted from 1. */
export function handInText(handIn: HandIn): string {
  const said = handIn.reasons.filter(({ text }) => keptReason(text) !== '');
  return [codeOf(handIn), ...said.map(lineOf)].join('\n');
}

/** The words of a reason, which go on in the next lines as long as a quote is open. */
function wordsFrom(first: string, next: readonly string[]): string {
  if (!OPENING.test(first)) return keptReason(first);
  let words = first;
  for (const line of next) {
    if (CLOSING.test(words.slice(1)) || REASON_LINE.test(line)) break;
    words += ` ${line.replace(QUOTING, '')}`;
  }
  if (!CLOSING.test(words.slice(1))) words = first;
  return keptReason(words.replace(OPENING, '').replace(CLOSING, ''));
}

/** The reasons below a code, one for each kind and turn of its game; other lines are skipped. */
function reasonsIn(text: string, { turns }: HandInGame): Reason[] {
  const lines = text.split(/\r\n|[\n\r\u2028]/u);
  const reasons: Reason[] = [];
  lines.forEach((line, at) => {
    const [, number, name, first] = REASON_LINE.exec(line) ?? [];
    const turn = Number(number) - 1;
    const kind = ORDER_KINDS.find((one) => one === name);
    if (kind === undefined || turn < 0 || turn >= turns.length) return;
    if (reasons.some((known) => known.turn === turn && known.kind === kind)) return;
    const words = wordsFrom(first, lines.slice(at + 1, at + MOST_LINES));
    if (words !== '') reasons.push({ turn, kind, text: words });
  });
  return reasons;
}

/** A code with the reasons below it, and where the next one begins or the text ends. */
export interface FoundHandIn extends FoundCode {
  readonly end: number;
}

function withReasons(text: string, found: FoundCode, end: number): FoundHandIn {
  const { read, to } = found;
  if (read.kind === 'fault') return { ...found, end };
  const below = text.slice(to, Math.min(end, to + LONGEST_REASONS));
  const reasons = reasonsIn(below, read.handIn.game);
  return { ...found, end, read: { ...read, handIn: { ...read.handIn, reasons } } };
}

/** Every code in a text, as by `searchCodes`, with the reasons below it. */
export function* searchHandIns(
  text: string,
  known?: KnownCodes,
): Generator<FoundHandIn | null, void> {
  let before: FoundCode | null = null;
  for (const found of searchCodes(text, known)) {
    if (found !== null && before !== null) yield withReasons(text, before, found.from);
    if (found === null) yield null;
    else before = found;
  }
  if (before !== null) yield withReasons(text, before, text.length);
}

/** Every code in a text, as by `readCodes`, with the reasons below it. */
export function readHandIns(text: string, known?: KnownCodes): readonly ReadCode[] {
  return [...searchHandIns(text, known)].flatMap((found) => (found === null ? [] : [found.read]));
}
