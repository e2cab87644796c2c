// A link to an assignment in whatever text it was pasted with, or in a file of its own.

import { err, ok, type Result } from '../lib/result';
import type { Assignment } from '../types/assignment';
import { addressOf, isAssignmentAddress, readAddress, setsGame } from './address';

export type LinkFault = 'none' | 'cut' | 'otherVersion' | 'badField';

const LINK = /#play\?[^\s"'<>“”‘’«»]+/;

/** The first assignment that a text names. */
export function linkIn(text: string): Result<Assignment, LinkFault> {
  const found = LINK.exec(text.replaceAll('&amp;', '&'))?.[0];
  if (found === undefined) return err('none');
  const read = readAddress(found);
  if (!read.ok) return err(read.error.kind);
  return setsGame(read.value) ? ok(read.value) : err('none');
}

const KIND = 'own-bearings-assignment';

/** The text of a file that holds an assignment: it opens where games are opened. */
export function assignmentFile(assignment: Assignment): string {
  const file = { kind: KIND, format: 1, address: addressOf(assignment) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const LARGEST_ASSIGNMENT_BYTES = 10_000;

/** The address in such a file, whatever it is worth; null where the text is no such file. */
export function addressInFile(text: string): string | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return null;
    const { kind, address } = file as Readonly<Record<string, unknown>>;
    return kind === KIND && typeof address === 'string' && isAssignmentAddress(address)
      ? address
      : null;
  } catch {
    return null;
  }
}
