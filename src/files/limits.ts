// What no file may exceed, so that a hostile one is refused before it costs anything.

/** Longest text that is read, in UTF-16 units: a little above the size of any honest file. */
export const LONGEST_TEXT = 2 * 1024 * 1024;
/** Deepest nesting of lists and objects. */
export const DEEPEST_NESTING = 64;
/** Most values (numbers, texts, lists, objects …) in one file: about four times what the largest honest one has. */
export const MOST_VALUES = 50_000;
/** Most fields of one object: names that are met for the first time cost a JavaScript engine most. */
export const MOST_FIELDS = 10_000;
/** Most effects of one answer, at once or later. There are no loops, so this bounds the work of an event. */
export const MOST_EFFECTS = 12;
/** How many findings are reported; the rest is only counted. */
export const MOST_ISSUES = 100;
/** Longest prose in one language, in UTF-16 units. */
export const LONGEST_PROSE = 4000;
/** Names that would reach JavaScript's own objects. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
