// The names of the files that are kept of rules, beside those of their scenarios.

/** Engine and bots. */
export const PIECE_FILE = 'engine.js';
export const RULESET_FILE = 'ruleset.json';
/** The sizes and fingerprints of all others. */
export const LIST_FILE = 'kept.json';
