// What a text would be with a finding mended by the word that was meant.

import type { Issue } from '../types/issue';
import { linesOf, wordAt } from './excerpt';

export interface Mended {
  readonly text: string;
  /** The line as it would stand. */
  readonly line: string;
}

/** The text with the suggested word at the place of the finding; null where none is known or the place holds no word. */
export function mendedText(
  text: string,
  { line, column, suggestion }: Pick<Issue, 'line' | 'column' | 'suggestion'>,
): Mended | null {
  if (suggestion === undefined || line === 0) return null;
  const lines = linesOf(text);
  const before = lines[line - 1] ?? '';
  const word = wordAt(before, column - 1);
  if (!word.startsWith('"')) return null;
  const rest = before.slice(column - 1 + word.length);
  const mended = before.slice(0, column - 1) + JSON.stringify(suggestion) + rest;
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    text: lines.map((each, at) => (at === line - 1 ? mended : each)).join(ends),
    line: mended.trim(),
  };
}
