// Says what is wrong with files that verbs of the lab write; nobody writes them by hand, but anybody may look into one.

import type { Issue } from '../../types/issue';
import { readDocument } from '../readDocument';
import type * as z from '../zod';
import { levelsFile, measuredFile, policiesFile } from './schema';
import { trustFile } from './trustSchema';

/** What was measured of scenarios, what the levels of rivals are worth, policies by country, and how far the model can be trusted. */
export const RECORD_KINDS = ['measured', 'levels', 'policies', 'trust'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const SCHEMAS: { readonly [K in RecordKind]: z.core.$ZodType } = {
  measured: measuredFile,
  levels: levelsFile,
  policies: policiesFile,
  trust: trustFile,
};

/** Everything that is wrong with the text of such a file. */
export function recordIssues(kind: RecordKind, text: string): Issue[] {
  const read = readDocument(text, { schema: SCHEMAS[kind], check: () => [] });
  return read.ok ? [] : read.error;
}
