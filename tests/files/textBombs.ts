// Texts of 2 MB that are made to cost more than their length, whatever kind of file they are read as.

import { DEEPEST_NESTING, LONGEST_TEXT, MOST_FIELDS } from '../../src/files/limits';

/** A text and what is hostile about it. */
export interface Bomb {
  readonly name: string;
  readonly text: string;
}

const SIZE = LONGEST_TEXT - 1000;
const MOST_ENTRIES = 99_000;

/** As many copies as fit into 2 MB and into one file. */
export function filled(entry: string, most = MOST_ENTRIES): string {
  const count = Math.min(most, Math.floor(SIZE / (entry.length + 1)));
  return Array.from({ length: count }, () => entry).join(',');
}

/** Fields of all different names. */
export function named(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `"k${from + at}":0`).join(',');
}

function objectsOf(fields: number): string {
  const count = Math.floor(90_000 / (fields + 1));
  return Array.from({ length: count }, (_, at) => `{${named(fields, at * fields)}}`).join(',');
}

function nested(depth: number): string {
  const inner = `${'['.repeat(depth)}1${']'.repeat(depth)}`;
  return `[${filled(inner, Math.floor(MOST_ENTRIES / (depth + 1)))}]`;
}

const BLANK = ' '.repeat(14);
const LONG_NAME = 'x'.repeat(SIZE / 2);
const POISON = '"__proto__":{"constructor":0}';

/** Whole texts: what the good text looks like does not matter to them. */
export const TEXT_BOMBS: readonly Bomb[] = [
  { name: 'one line of blanks', text: `[${' '.repeat(SIZE)}]` },
  { name: 'two million lines', text: `[${'\n'.repeat(SIZE)}]` },
  { name: 'equal keys and blanks on one line', text: `{${filled(`"a":1${BLANK}`)}}` },
  {
    name: 'objects of equal keys and blanks on one line',
    text: `[${filled(`{${filled(`"a":1${BLANK}`, 9)}}`, 9000)}]`,
  },
  { name: 'equal keys on many lines', text: `[${filled('{"a":1,\n\n\n\n\n"a":1}', 33_000)}]` },
  { name: '90,000 unknown keys', text: `{${named(90_000)}}` },
  ...[MOST_FIELDS, 100, 10, 2].map((fields) => ({
    name: `unknown keys, ${fields} to an object`,
    text: `[${objectsOf(fields)}]`,
  })),
  { name: 'forbidden keys', text: `[${filled(`{${POISON}}`, 33_000)}]` },
  {
    name: 'a name of 1 MB around equal keys',
    text: `{"${LONG_NAME}":[${filled('{"a":1,"a":1}', 30_000)}]}`,
  },
  { name: 'names of 1 MB', text: `{"${LONG_NAME}":1,"${LONG_NAME.slice(1)}":2}` },
  { name: 'lists as deep as may be', text: nested(DEEPEST_NESTING - 1) },
  { name: 'lists in a list', text: `[${filled('[]')}]` },
  { name: 'objects in a list', text: `[${filled('{}')}]` },
  { name: 'lists without end', text: '['.repeat(SIZE) },
  { name: 'a text of 2 MB', text: `["${'x'.repeat(SIZE)}"]` },
  { name: 'a text of 2 MB in Korean', text: `["${'가'.repeat(SIZE)}"]` },
  { name: 'a text of pairs and accents', text: `["${'😀e\u0301'.repeat(SIZE / 4)}"]` },
  { name: 'a text of line ends', text: `["${'\\n'.repeat(SIZE / 2)}"]` },
  { name: 'a text of code points', text: `["${'\\u0041'.repeat(Math.floor(SIZE / 6))}"]` },
  { name: 'a text of quotes and backslashes', text: `["${'\\\\\\"'.repeat(SIZE / 4)}"]` },
  { name: 'a text that never ends', text: `["${'\\\\'.repeat(SIZE / 2)}` },
  { name: 'short texts of code points', text: `[${filled('"\\u0041\\n"')}]` },
  { name: 'a number of two million digits', text: `[${'9'.repeat(SIZE)}]` },
  { name: 'a fraction of two million digits', text: `[0.${'3'.repeat(SIZE)}]` },
  { name: 'an exponent of two million digits', text: `[1e${'9'.repeat(SIZE)}]` },
  { name: 'numbers of twenty digits', text: `[${filled('1.2345678901234567e-300', 80_000)}]` },
  { name: 'half a number at the end', text: `[${filled('1', 90_000)},1e` },
  { name: 'a million values', text: `[${'1,'.repeat(SIZE / 2)}1]` },
];

/** The good text with blanks, names or values put into it. */
export function textBombsIn(text: string): Bomb[] {
  const at = text.indexOf('{') + 1;
  const room = SIZE - text.length;
  const beginning = (more: string) => `${text.slice(0, at)}${more}${text.slice(at)}`;
  return [
    { name: 'itself behind 2 MB of blanks', text: beginning(' '.repeat(room)) },
    { name: 'itself behind two million lines', text: beginning('\n'.repeat(room)) },
    { name: 'itself before 2 MB of blanks', text: text + ' '.repeat(room) },
    { name: 'itself with a text of 2 MB', text: beginning(`"x":"${'x'.repeat(room - 10)}",`) },
    { name: 'itself with 900 unknown keys', text: beginning(`${named(900)},`) },
    {
      name: 'itself with a list of unknown objects',
      text: beginning(
        `"x":[${objectsOf(10)
          .slice(0, Math.floor(room / 2))
          .replace(/,\{[^{]*$/, '')}],`,
      ),
    },
  ];
}
