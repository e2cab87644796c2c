// The names of the files that are kept of rules, beside those of their scenarios.

/** Engine and bots. */
export const PIECE_FILE = 'engine.js';
/** What reads scenarios of authors, codes and saves. */
export const READER_FILE = 'reader.js';
/** What came with the game and scenarios of authors are read with. */
export const LIBRARY_FILE = 'library.json';
export const RULESET_FILE = 'ruleset.json';
/** The sizes and fingerprints of all others. */
export const LIST_FILE = 'kept.json';

/** Most that a file may weigh after gzip, in bytes. */
export const MOST_BYTES: Readonly<Record<string, number>> = {
  [PIECE_FILE]: 70_000,
  [READER_FILE]: 95_000,
  [LIBRARY_FILE]: 200_000,
};
