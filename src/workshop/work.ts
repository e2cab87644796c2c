// What an author has open: the files, where they came from, and what was read in them.

import type { OpenedScenario } from '../files/index';
import type { Issue } from '../types/issue';
import type { OwnScenarioWay } from '../types/ownScenario';
import type { AuthorsFiles, AuthorsText } from './files';

export type Reading =
  | { readonly kind: 'good'; readonly opened: OpenedScenario }
  /** `file`: the one in which the findings stand. */
  | { readonly kind: 'unsound'; readonly file: AuthorsText; readonly issues: readonly Issue[] }
  /** What it is held against could not be had. */
  | { readonly kind: 'unread'; readonly sentences: readonly string[] };

/** How it came: as a scenario comes to a device, as a copy of another one, or served beside the page. */
export type WorkWay = OwnScenarioWay | 'copy' | 'served';

export interface Work {
  readonly files: AuthorsFiles;
  readonly way: WorkWay;
  /** In milliseconds since 1970 by the clock of the device. */
  readonly cameAt: number;
  readonly reading: Reading;
}

/** Everything that is told of it, errors first; nothing where it could not be read. */
export function issuesOf({ reading }: Work): readonly Issue[] {
  if (reading.kind === 'good') return reading.opened.warnings;
  return reading.kind === 'unsound' ? reading.issues : [];
}

/** The file in which its findings stand. */
export function fileOf({ files, reading }: Work): AuthorsText {
  return reading.kind === 'unsound' ? reading.file : files.scenario;
}

export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}
