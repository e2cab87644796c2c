// Where a hand-in came from, and why one could not be taken.

import type { Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { HandIn } from '../../types/handIn';

/** Most bytes of one text that are looked through. */
export const LARGEST_TEXT_BYTES = 5 * 1024 * 1024;

export interface Source {
  /** The name of the file; empty for what was pasted. */
  readonly file: string;
  /** The name inside of a zip. */
  readonly inside?: string;
  /** The row of a table, from 1. */
  readonly row?: number;
}

export const SOURCE_FAULTS = [
  'unreadable',
  'tooLarge',
  'noCode',
  'codeCut',
  'codeChanged',
  'codeOtherVersion',
  'codeOtherCase',
  'brokenSave',
  'brokenClass',
  'zipTooLarge',
  'zipTooMany',
  'zipNested',
  'zipBroken',
  'zipEntryBroken',
] as const;

/** Why nothing could be taken from a place; `detail` says more in words. */
export interface SourceFault {
  readonly code: (typeof SOURCE_FAULTS)[number];
  readonly detail?: string;
}

/** What one place gave. */
export interface Found {
  readonly source: Source;
  readonly content: Result<HandIn, SourceFault>;
  /** The scenario that the game carries, where it carries one. */
  readonly carried?: CarriedScenario;
}

const LONGEST_NAME = 120;
/** Steering marks, and those that turn the direction of writing about, could make a name look like another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name as it may be shown: it leads nowhere, and its end, which tells most, stays. */
export function shownName(name: string): string {
  const plain = Array.from(name.replace(INVISIBLE, '·'));
  return plain.length <= LONGEST_NAME ? plain.join('') : `…${plain.slice(-LONGEST_NAME).join('')}`;
}
