// Where a hand-in came from, and why one could not be taken.

import type { Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { HandIn } from '../../types/handIn';
import { JOINER } from '../joiners';

/** Most bytes of one text that are read. */
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
  'tableTooLong',
  'more',
  'pile',
  'classFull',
] as const;

/** Why nothing could be taken from a place; `detail` says more. */
export interface SourceFault {
  readonly code: (typeof SOURCE_FAULTS)[number];
  readonly detail?: string;
}

/** The result for one place. */
export interface Found {
  readonly source: Source;
  readonly content: Result<HandIn, SourceFault>;
  /** The scenario that the game carries, where it carries one. */
  readonly carried?: CarriedScenario;
  /** The hand-in as it is kept, where earlier rules wrote it and only they can write it again. */
  readonly text?: string;
  /** From where the same game of the same people came again, at most `MOST_AGAIN` places. */
  readonly again?: readonly Source[];
}

/** Most places that are told of one game that came again and again. */
export const MOST_AGAIN = 10;

const LONGEST_NAME = 120;
/** Control characters, and those that reverse the direction of writing: they could make a name look like another one. */
const INVISIBLE = new RegExp(`(?!${JOINER})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]`, 'gu');

/** A name that can be shown: without folders, and with its end, which tells most. */
export function shownName(name: string): string {
  const plain = Array.from(name.replace(INVISIBLE, '·'));
  return plain.length <= LONGEST_NAME ? plain.join('') : `…${plain.slice(-LONGEST_NAME).join('')}`;
}
