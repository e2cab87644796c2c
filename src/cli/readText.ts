// Reads the texts of files, and says why one could not be used.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import { PROJECT_ROOT } from './tools.mjs';

/** The folder of the scenarios that come with the game. */
export const SCENARIOS = join(PROJECT_ROOT, 'scenarios');
/** The largest file that is read, in bytes: far more than any document may have. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Why a document could not be used: a sentence, or findings in it. */
export interface DocumentFault {
  readonly file: string;
  readonly sentence: string;
  readonly issues: readonly Issue[];
}

function cannotRead(file: string, error: unknown): DocumentFault {
  const reason = error instanceof Error ? error.message : String(error);
  return { file, sentence: `${file} cannot be read: ${reason}`, issues: [] };
}

export function findingsFault(file: string, issues: readonly Issue[]): DocumentFault {
  return { file, sentence: `${file} has errors.`, issues };
}

export function readText(file: string): Result<string, DocumentFault> {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return err(cannotRead(file, `it has ${size} bytes`));
    return ok(readFileSync(file, 'utf8'));
  } catch (error) {
    return err(cannotRead(file, error));
  }
}
