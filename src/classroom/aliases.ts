// The names by which a teacher knows those who play; nothing else is asked of them.

import { hashText } from '../lib/hash';
import { LONGEST_ALIAS, MOST_ALIASES } from '../types/handIn';
import { markIn } from './assignmentMark';
import { keptAliases } from './code';
import { JOINER } from './joiners';

/** What is wrong with the names, or null. */
export type AliasFault = 'missing' | 'tooLong' | 'twice' | 'hidden';

const HIDDEN = new RegExp(`(?!${JOINER})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]`, 'u');
const HEX = 16;
const SEED_DIGITS = 8;

/** A name as it is kept: without blanks around it, and in one form of Unicode. */
function cleanAlias(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The key by which two spellings of a name are the same: capitals do not count. */
export function aliasKey(alias: string): string {
  return cleanAlias(alias).toLowerCase();
}

/** The names in a list of fields, without the empty ones. */
export function namesIn(typed: readonly string[]): string[] {
  return typed
    .map(cleanAlias)
    .filter((name) => name !== '')
    .slice(0, MOST_ALIASES);
}

export function aliasFault(typed: readonly string[]): AliasFault | null {
  const names = namesIn(typed);
  if (names.length === 0) return 'missing';
  if (names.some((name) => name.length > LONGEST_ALIAS)) return 'tooLong';
  if (names.some((name) => HIDDEN.test(name))) return 'hidden';
  return new Set(names.map(aliasKey)).size < names.length ? 'twice' : null;
}

/** What is wrong while names are still being typed: what more letters would not mend. */
export function typingFault(typed: readonly string[]): AliasFault | null {
  const fault = aliasFault(typed);
  return fault === 'tooLong' || fault === 'hidden' ? fault : null;
}

/** Whether the same people play, in any order. */
export function areSamePeople(some: readonly string[], others: readonly string[]): boolean {
  const keys = (names: readonly string[]) => names.map(aliasKey).sort().join('\n');
  return some.length > 0 && keys(some) === keys(others);
}

/** The upper bits of a seed tell the assignment, the lower ones the names. */
const NAME_BITS = 20;
const NAMES = 2 ** NAME_BITS;
const ASSIGNMENTS = 2 ** (32 - NAME_BITS);

function numberOf(text: string, below: number): number {
  return Number.parseInt(hashText(text).slice(0, SEED_DIGITS), HEX) % below;
}

function assignmentPart(mark: string): number {
  return numberOf(mark, ASSIGNMENTS);
}

/** The seed for these people in this assignment, given by its address or its mark: a whole number from 0 to 2³² − 1 that is always the same for them, and tells of which assignment it is. */
export function seedOfAliases(aliases: readonly string[], assignment: string): number {
  const mark = markIn(assignment) ?? assignment;
  const people = keptAliases(aliases).map(aliasKey).sort().join('\n');
  return assignmentPart(mark) * NAMES + numberOf(`${people}\n\n${mark}`, NAMES);
}

/** Whether a seed is that of some name in this assignment, whichever it is. One in four thousand other seeds looks like one. */
export function isSeedOfName(seed: number, mark: string): boolean {
  return Math.floor(seed / NAMES) === assignmentPart(mark);
}
