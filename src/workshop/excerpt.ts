// The line that a finding is about, in parts: before its place, the word at it, and after.

export interface Excerpt {
  readonly before: string;
  /** The value or name at the place; at least one letter where the line has one. */
  readonly at: string;
  readonly after: string;
}

/** Letters that are shown before the place, at it and after it. */
const BEFORE = 40;
const AT = 60;
const AFTER = 60;
const CUT = '…';

/** A text in quotes as far as it goes, a number or word, or one mark. */
const WORD = /^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/u;
/** Controls, directions and fillers, which would change how the line is read. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

function shown(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(HIDDEN, (letter) => `[U+${letter.codePointAt(0)!.toString(16).toUpperCase()}]`);
}

/** The word at an offset of a line. */
export function wordAt(line: string, offset: number): string {
  return WORD.exec(line.slice(offset))?.[0] ?? '';
}

/** The lines of a text, as editors count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n/);
}

/** The place in a line, with both from 1; undefined where the text has no such line. */
export function excerptOf(
  lines: readonly string[],
  line: number,
  column: number,
): Excerpt | undefined {
  const text = lines[line - 1];
  if (text === undefined) return undefined;
  const offset = Math.min(column - 1, text.length);
  const head = text.slice(0, offset).trimStart();
  const word = wordAt(text, offset);
  const tail = text.slice(offset + word.length);
  return {
    before: (head.length > BEFORE ? CUT : '') + shown(head.slice(-BEFORE)),
    at: shown(word.slice(0, AT)) + (word.length > AT ? CUT : ''),
    after: shown(tail.slice(0, AFTER)) + (tail.length > AFTER ? CUT : ''),
  };
}
