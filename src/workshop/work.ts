// What an author has open: the files, where they came from, and what was read in them.

import type { OpenedScenario } from '../files/index';
import type { Issue } from '../types/issue';
import type { OwnScenarioWay } from '../types/ownScenario';
import type { AuthorsFiles, AuthorsText } from './files';

export type Reading =
  | { readonly kind: 'good'; readonly opened: OpenedScenario }
  /** `file`: the one in which the findings are. */
  | { readonly kind: 'unsound'; readonly file: AuthorsText; readonly issues: readonly Issue[] }
  /** What it has to be checked against could not be had. */
  | { readonly kind: 'unread'; readonly sentences: readonly string[] };

/** How it came: in one of the ways of scenarios to a device, as a copy of another one, or served beside the page. */
export type WorkWay = OwnScenarioWay | 'copy' | 'served';

export interface Work {
  readonly files: AuthorsFiles;
  readonly way: WorkWay;
  /** In milliseconds since 1970 by the clock of the device. */
  readonly cameAt: number;
  readonly reading: Reading;
}

/** All findings, errors first; empty where the file could not be read. */
export function issuesOf({ reading }: Work): readonly Issue[] {
  if (reading.kind === 'good') return reading.opened.warnings;
  return reading.kind === 'unsound' ? reading.issues : [];
}

/** The file in which the findings are. */
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
