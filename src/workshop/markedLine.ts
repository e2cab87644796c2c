// The line of a finding in parts: before its place, the word at it, and after.

import type { Excerpt } from '../files/index';

/** A text in quotes as far as it goes, a number or word, or one punctuation mark. */
const WORD = /^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/u;

export interface MarkedLine {
  readonly before: string;
  /** The value or name at the place; empty at the end of the line. */
  readonly word: string;
  readonly after: string;
}

export function markedLine({ line, at }: Excerpt): MarkedLine {
  const word = WORD.exec(line.slice(at))?.[0] ?? '';
  return { before: line.slice(0, at), word, after: line.slice(at + word.length) };
}
