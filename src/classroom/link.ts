// Finds the link to an assignment in pasted text, or in a file of its own.

import { err, ok, type Result } from '../lib/result';
import { type Assignment, LONGEST_CARRIED } from '../types/assignment';
import type { CarriedScenario } from '../types/carried';
import { addressOf, isAssignmentAddress, readAddress, setsGame } from './address';

/** The longest link that all chats accept, in characters. */
export const LONGEST_PLAIN_LINK = 2000;

export type LinkFault = 'none' | 'cut' | 'otherVersion' | 'badField';

const LINK = /#play\?[^\s"'<>“”‘’«»]+/;

/** The first assignment in a text. */
export function linkIn(text: string): Result<Assignment, LinkFault> {
  const found = LINK.exec(text.replaceAll('&amp;', '&'))?.[0];
  if (found === undefined) return err('none');
  const read = readAddress(found);
  if (!read.ok) return err(read.error.kind);
  return setsGame(read.value) ? ok(read.value) : err('none');
}

const KIND = 'own-bearings-assignment';

/** The text of a file that holds an assignment. It is opened where games are opened. A scenario that is too long for the address is in the file. */
export function assignmentFile(assignment: Assignment, carried?: CarriedScenario): string {
  const isApart = carried !== undefined && assignment.file === '';
  const file = { kind: KIND, format: 1, address: addressOf(assignment) };
  return `${JSON.stringify(isApart ? { ...file, carried } : file, null, 2)}\n`;
}

/** As much as any file may have. */
export const LARGEST_ASSIGNMENT_BYTES = LONGEST_CARRIED;

/** The content of such a file, not checked. */
export interface AssignmentInFile {
  readonly address: string;
  /** The text of the scenario in the file, else null. */
  readonly carried: string | null;
}

/** Null where the text is no such file. */
export function assignmentInFile(text: string): AssignmentInFile | null {
  if (!text.includes(KIND)) return null;
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return null;
    const { kind, address, carried } = file as Readonly<Record<string, unknown>>;
    if (kind !== KIND || typeof address !== 'string' || !isAssignmentAddress(address)) return null;
    return { address, carried: carried === undefined ? null : JSON.stringify(carried) };
  } catch {
    return null;
  }
}
