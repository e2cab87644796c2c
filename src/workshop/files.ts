// The texts that an author works on: a scenario, and what lies beside it.

/** A file by its name and what stands in it. */
export interface AuthorsText {
  readonly name: string;
  readonly text: string;
}

export interface AuthorsFiles {
  readonly scenario: AuthorsText;
  /** Rules of its own that the scenario asks for. */
  readonly rules: AuthorsText | null;
}

/** Why what was given cannot be worked on. */
export type RefusedFiles = 'game' | 'atlas' | 'rulesAlone' | 'several' | 'tooLarge' | 'unreadable';

/** The largest file that is read, in bytes. */
export const LARGEST_TEXT_BYTES = 2 * 1024 * 1024;
