// What a verb of the command line is, and what it may say and return.

import type { Arguments, Flags } from './arguments';

/** Where a verb's words go: results to `print`, everything else to `tell`. */
export interface Output {
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
  /** Shows how far the work is, in place of what was shown last; missing where there is no terminal. */
  readonly showProgress?: (line: string) => void;
}

/** Exit codes: done and good, done and bad, a wrong call, cancelled. */
export const EXIT = { good: 0, bad: 1, usage: 2, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Verb {
  readonly summary: string;
  /** What follows the verb, for example `FILE…`. */
  readonly usage: string;
  readonly flags: Flags;
  /** Lines of explanation under the usage. */
  readonly help: readonly string[];
  readonly run: (given: Arguments, output: Output) => ExitCode | Promise<ExitCode>;
}

/** Says what is wrong with the call. */
export function refuseUsage(output: Output, sentence: string): ExitCode {
  output.tell(sentence);
  return EXIT.usage;
}
