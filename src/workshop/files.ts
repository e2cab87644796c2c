// The texts that an author works on: a scenario, and what it needs beside it.

/** A file by its name and what stands in it. */
export interface AuthorsText {
  readonly name: string;
  readonly text: string;
}

export interface AuthorsFiles {
  readonly scenario: AuthorsText;
  /** Rules of its own that the scenario asks for. */
  readonly rules: AuthorsText | null;
  /** A scenario that it extends and that does not come with the game. */
  readonly base: AuthorsText | null;
}

/** Why files cannot be worked on. */
export type RefusedFiles = 'game' | 'atlas' | 'rulesAlone' | 'several' | 'tooLarge' | 'unreadable';

/** The largest file that is read, in bytes. */
export const LARGEST_TEXT_BYTES = 2 * 1024 * 1024;

/** The text in a field at the top of a file, which may be unsound. */
export function wordIn(
  { text }: Pick<AuthorsText, 'text'>,
  field: 'id' | 'extends',
): string | undefined {
  return new RegExp(`"${field}"\\s*:\\s*"([^"]*)"`).exec(text)?.[1];
}
