// Shows the line that a finding is about with a caret under its place, as far as a screen holds it.

import { withNumbers } from './hidden';

/** A line of a text, and the line with the caret that goes below it. */
export interface Excerpt {
  readonly line: string;
  readonly caret: string;
  /** Where the place is in the line that is shown, from 0. */
  readonly at: number;
}

/** How many letters are shown before the place, and in all. */
const BEFORE = 60;
const WIDTH = 100;
const CUT = '…';

const FIRST_HALF = /[\ud800-\udbff]$/;
const SECOND_HALF = /^[\udc00-\udfff]/;
/** Letters that are twice as wide as others in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/** Shows hidden characters by their numbers. Tabs stay, because the line of the caret has them as well. */
function shown(text: string): string {
  return text.split('\t').map(withNumbers).join('\t');
}

/** Blanks as wide as the text. */
function blanksFor(text: string): string {
  return Array.from(text)
    .map((letter) => (letter === '\t' ? letter : WIDE.test(letter) ? '  ' : ' '))
    .join('');
}

/** The text without half of a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(FIRST_HALF, '').replace(SECOND_HALF, '');
}

function excerptOf(line: string, column: number): Excerpt {
  const indent = /^[ \t]*/.exec(line)![0].length;
  const at = Math.min(column - 1, line.length);
  const from = at - BEFORE > indent ? at - BEFORE : Math.min(indent, at);
  const to = from + WIDTH;
  const head = (from > indent ? CUT : '') + shown(whole(line.slice(from, at)));
  const tail = shown(whole(line.slice(at, to))) + (to < line.length ? CUT : '');
  return { line: head + tail, caret: `${blanksFor(head)}^`, at: head.length };
}

/** Gives excerpts of one text, which is split into lines once. */
export function excerptsOf(text: string): (line: number, column: number) => Excerpt | undefined {
  const lines = text.split(/\r\n|\n/);
  return (line, column) => {
    const found = lines[line - 1];
    return found === undefined ? undefined : excerptOf(found, column);
  };
}
