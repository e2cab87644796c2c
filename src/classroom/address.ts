// An assignment as the part of an address after `#`, both ways. A link that was cut, or is of another version, is told as such.

import { hashText } from '../lib/hash';
import { err, ok, type Result } from '../lib/result';
import {
  type Assignment,
  FREE_CHOICES,
  LONGEST_ADDRESS,
  LONGEST_CLASS_NAME,
  LONGEST_FILE,
  LONGEST_QUESTION,
  NOTHING_SET,
} from '../types/assignment';
import { MOST_HUMANS, PLAYER_SIGHTS, RIVAL_LEVELS } from '../types/names';
import { ORDER_KINDS } from '../types/order';
import { languageOf } from '../ui/text/language';

export type AddressFault =
  /** A part is missing, or a letter was changed. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'otherVersion'; readonly version: string }
  | { readonly kind: 'badField'; readonly field: string; readonly value: string };

const START = '#play';
const VERSION = '1';
const MARK_DIGITS = 6;
const SEEDS = 4_294_967_296;
const MOST_TURNS = 40;
const IS_ID = /^[a-z][a-zA-Z0-9-]{0,63}$/;
const IS_COUNTRY = /^[A-Z]{3}$/;
const IS_CONTENT = /^[0-9a-f]{8}$/;
const IS_NUMBER = /^-?\d{1,7}(?:\.\d{1,6})?$/;
const MOST_ASSUMPTIONS = 40;
const IS_FILE = /^[A-Za-z0-9_-]+$/;

/** The part of the assignment that a field holds; undefined where it makes no sense. */
type ReadField = (value: string) => Partial<Assignment> | undefined;

function whole(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function among<T extends string>(value: string, names: readonly T[]): T | undefined {
  return names.find((name) => name === value);
}

/** The names in a list, each once; undefined where one is unknown or repeated. */
function listAmong<T extends string>(value: string, names: readonly T[]): T[] | undefined {
  const found = value === '' ? [] : value.split(',').map((each) => among(each, names));
  const isSound = found.every((name, at) => name !== undefined && found.indexOf(name) === at);
  return isSound ? (found as T[]) : undefined;
}

function given<T>(value: T | undefined, part: (value: T) => Partial<Assignment>) {
  return value === undefined ? undefined : part(value);
}

function seats(value: string): Partial<Assignment> | undefined {
  const named = value.split(',');
  const isSound = named.every((id, at) => IS_COUNTRY.test(id) && named.indexOf(id) === at);
  return isSound && named.length <= MOST_HUMANS ? { seats: named } : undefined;
}

/** `full.20`, or just `full`. */
function length(value: string): Partial<Assignment> | undefined {
  const [variant, turns, ...rest] = value.split('.') as [string, string?, ...string[]];
  const count = turns === undefined ? null : whole(turns, 1, MOST_TURNS);
  if (!IS_ID.test(variant) || count === undefined || rest.length > 0) return undefined;
  return { length: { variant, turns: count } };
}

function seed(value: string): Partial<Assignment> | undefined {
  if (value === 'alias') return { seed: 'alias' };
  return given(whole(value, 0, SEEDS - 1), (number) => ({ seed: number }));
}

/** `algorithms~3.5,potential~0.8`. */
function assumptions(value: string): Partial<Assignment> | undefined {
  const each = value.split(',').map((one) => one.split('~'));
  const isSound = each.every(
    ([id = '', number = '', ...rest], at) =>
      IS_ID.test(id) &&
      IS_NUMBER.test(number) &&
      rest.length === 0 &&
      each.findIndex(([other]) => other === id) === at,
  );
  if (!isSound || each.length > MOST_ASSUMPTIONS) return undefined;
  return { assumptions: Object.fromEntries(each.map(([id, number]) => [id, Number(number)])) };
}

/** Prose on one line, without the line breaks that an address may hold. */
function prose(value: string, longest: number): string | undefined {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : undefined;
}

const FIELDS: Readonly<Record<string, ReadField>> = {
  by: (value) => (value === 'player' ? { by: value } : undefined),
  scenario: (value) => (IS_ID.test(value) ? { scenario: value } : undefined),
  seats,
  length,
  level: (value) =>
    given(
      RIVAL_LEVELS.find((level) => String(level) === value),
      (level) => ({ level }),
    ),
  sight: (value) => given(among(value, PLAYER_SIGHTS), (sight) => ({ sight })),
  seed,
  assume: assumptions,
  language: (value) => given(languageOf(value) ?? undefined, (language) => ({ language })),
  words: (value) => (value === 'simple' ? { speaksSimply: true } : undefined),
  free: (value) => given(listAmong(value, FREE_CHOICES), (free) => ({ free })),
  last: (value) => given(whole(value, 1, MOST_TURNS), (lastTurn) => ({ lastTurn })),
  class: (value) => given(prose(value, LONGEST_CLASS_NAME), (className) => ({ className })),
  question: (value) => given(prose(value, LONGEST_QUESTION), (question) => ({ question })),
  reasons: (value) => given(listAmong(value, ORDER_KINDS), (reasons) => ({ reasons })),
  content: (value) => (IS_CONTENT.test(value) ? { content: value } : undefined),
  file: (value) =>
    IS_FILE.test(value) && value.length <= LONGEST_FILE ? { file: value } : undefined,
};

function textOf(assignment: Assignment): Readonly<Record<string, string>> {
  const { length: set, seed: world, level, lastTurn } = assignment;
  return {
    by: assignment.by === 'player' ? assignment.by : '',
    scenario: assignment.scenario ?? '',
    seats: assignment.seats.join(','),
    length: set === null ? '' : [set.variant, set.turns].filter((part) => part !== null).join('.'),
    level: level === null ? '' : String(level),
    sight: assignment.sight ?? '',
    seed: world === null ? '' : String(world),
    assume: Object.entries(assignment.assumptions)
      .map(([id, number]) => `${id}~${number}`)
      .join(','),
    language: assignment.language ?? '',
    words: assignment.speaksSimply ? 'simple' : '',
    free: assignment.free.join(','),
    last: lastTurn === null ? '' : String(lastTurn),
    class: assignment.className,
    question: assignment.question,
    reasons: assignment.reasons.join(','),
    content: assignment.content,
    file: assignment.file,
  };
}

/** Characters that chats and mail programs take for the end of a sentence when a link ends with them. */
const LAST_MARK = /[.,!'()*~_-]$/;

function asCode(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Encoded no more than an address needs, so that it stays readable and the whole of it becomes a link. */
function encoded(value: string): string {
  const readable = encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+');
  return readable.replace(LAST_MARK, asCode);
}

function fieldsOf(assignment: Assignment): string {
  const fields = Object.entries(textOf(assignment)).filter(([, value]) => value !== '');
  return fields.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}

function markOf(fields: string): string {
  return hashText(fields).slice(0, MARK_DIGITS);
}

/** `#play?v=1-4c1f0a&scenario=…`: a checksum of all that follows tells a cut link from a whole one. */
export function addressOf(assignment: Assignment): string {
  const fields = fieldsOf(assignment);
  return `${START}?v=${VERSION}-${markOf(fields)}&${fields}`;
}

/** The address under which games of an assignment know it: without the scenario itself, which the games carry anyhow. The mark of its figures stays. */
export function keptAddressOf(assignment: Assignment): string {
  return addressOf({ ...assignment, file: '' });
}

/** Whether the address is meant to set anything; other addresses have nothing to do with a class. */
export function isAssignmentAddress(hash: string): boolean {
  return hash === START || hash.startsWith(`${START}?`);
}

/** The address without what mail programs and chats add at its end; what a browser has encoded differently reads the same. */
function checkedMark(params: URLSearchParams): AddressFault | null {
  const named = params.get('v');
  if (named === null) return null;
  const [version, mark] = named.split('-');
  if (version !== VERSION) return { kind: 'otherVersion', version: version ?? '' };
  params.delete('v');
  const fields = [...params].map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return mark === markOf(fields) ? null : { kind: 'cut' };
}

/** What an address sets. An address with a version must be complete to the letter. One that was written by hand needs no version, and leaves every choice free that it does not name. */
export function readAddress(hash: string): Result<Assignment, AddressFault> {
  if (hash.length > LONGEST_ADDRESS) return err({ kind: 'cut' });
  const params = new URLSearchParams(hash.slice(START.length + 1));
  const isMarked = params.has('v');
  const fault = checkedMark(params);
  if (fault !== null) return err(fault);
  let assignment: Assignment = isMarked ? { ...NOTHING_SET, free: [] } : NOTHING_SET;
  for (const [field, value] of params) {
    const part = Object.hasOwn(FIELDS, field) ? FIELDS[field]!(value) : undefined;
    if (part === undefined) return err({ kind: 'badField', field, value: value.slice(0, 80) });
    assignment = { ...assignment, ...part };
  }
  return ok(assignment);
}

/** The assignment in the address that a game was kept with; one that sets nothing where nothing can be read. */
export function assignmentIn(kept: string | undefined): Assignment {
  const read = readAddress(kept ?? '');
  return read.ok ? read.value : NOTHING_SET;
}

/** Whether it sets anything for a class, and does more than bring a scenario. */
export function isForClass(assignment: Assignment): boolean {
  const nothing = textOf({ ...NOTHING_SET, scenario: assignment.scenario });
  const set = textOf({ ...assignment, content: '', file: '' });
  return Object.entries(set).some(([name, value]) => value !== nothing[name]);
}

/** Whether it sets a whole game, and not only a seed or a sight. */
export function setsGame(assignment: Assignment): boolean {
  return assignment.scenario !== null;
}
