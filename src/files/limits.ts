// What no file may exceed, so that a hostile one is refused before it costs anything.

/** Longest text that is read, in UTF-16 units: a little above the size of any honest file. */
export const LONGEST_TEXT = 2 * 1024 * 1024;
/** Deepest nesting of lists and objects. */
export const DEEPEST_NESTING = 64;
/** Most values (numbers, texts, lists, objects …) in one file: about four times what the largest honest one has. */
export const MOST_VALUES = 50_000;
/** Most fields of one object: names that nobody has met before are what costs an engine most. */
export const MOST_FIELDS = 10_000;
/** Most effects that one answer may have, at once or later: with no loops anywhere, the bound on an event's work. */
export const MOST_EFFECTS = 12;
/** Findings that are reported before the rest is only counted. */
export const MOST_ISSUES = 100;
/** Longest prose in one language, in UTF-16 units. */
export const LONGEST_PROSE = 4000;
/** Names that would reach into the objects of the language itself. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
