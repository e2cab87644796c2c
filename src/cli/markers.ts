// Replaces the lines between two markers of a text, for tables that a verb makes.

import { assert } from '../lib/assert';

function lineOf(name: string, end: 'begin' | 'end'): string {
  return `<!-- ${name}: ${end} -->`;
}

/** The text with these lines between the markers of this name. */
export function between(text: string, name: string, lines: readonly string[]): string {
  const [begin, end] = [lineOf(name, 'begin'), lineOf(name, 'end')];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  assert(from >= 0 && to > from, `the markers ${name} are there`);
  return `${text.slice(0, from + begin.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
