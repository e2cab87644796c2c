// Puts what the schema library found into words a designer can act on.

import type { Path } from './path';
import { shortened } from './shorten';
import { nearestWord } from './suggest';
import type * as z from './zod';

/** What is said about one finding. */
export interface Wording {
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

type Found = z.core.$ZodIssue;
type Code = Found['code'];
type FoundOf<C extends Code> = Extract<Found, { code: C }>;
type Word<C extends Code> = (found: FoundOf<C>, at: { name: string; value: unknown }) => Wording;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}

/** A value as it stands in the file, shortened. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindOf(value);
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return 'too large to be counted';
  const shown = typeof value === 'string' ? shortened(value) : value;
  return JSON.stringify(shown) ?? 'nothing';
}

/** The last steps of a path as a designer would say them. */
function labelOf(path: Path): string {
  let label = '';
  for (let at = path.length - 1; at >= 0; at--) {
    const step = path[at]!;
    label = typeof step === 'number' ? `[${step}]${label}` : `${shortened(step)}${label}`;
    if (typeof step === 'string' && /[.[]/.test(label)) return label;
    if (typeof step === 'string') label = `.${label}`;
  }
  return label.replace(/^\./, '');
}

/** The end of a path in quotes, or the file itself. */
export function nameAt(path: Path): string {
  return path.length === 0 ? 'The file' : `"${labelOf(path)}"`;
}

function wanted(expected: string): string {
  return KINDS[expected] ?? expected;
}

/** What a bound limits: the entries of a list, the characters of a text, or a number itself. */
const MEASURES: Readonly<Record<string, readonly [must: string, one: string, many: string]>> = {
  array: ['have', ' entry', ' entries'],
  string: ['have', ' character', ' characters'],
  record: ['have', ' field', ' fields'],
};
const NUMBER_ITSELF = ['be', '', ''] as const;

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length;
  return typeof value === 'string' ? value.length : undefined;
}

type Bound = readonly [side: 'at least' | 'at most', limit: number | bigint];

/** The words of the schema library where a bound gives no reason of its own. */
const NO_REASON = 'Invalid input';

function outOfRange(
  { name, value }: { name: string; value: unknown },
  { origin, message: because }: { origin: string; message: string },
  [side, limit]: Bound,
): Wording {
  const [must, one, many] = MEASURES[origin] ?? NUMBER_ITSELF;
  const length = lengthOf(value);
  const here = length === undefined ? `here it is ${quote(value)}` : `it has ${length}`;
  const range = `${name} must ${must} ${side} ${limit}${Number(limit) === 1 ? one : many}`;
  const message =
    because === NO_REASON ? `${range}, but ${here}.` : `${range}, because ${because}; ${here}.`;
  return { code: 'outOfRange', message };
}

function choice(name: string, values: readonly unknown[], value: unknown): Wording {
  const words = values.map(String);
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  const suggestion = words.length === 1 ? words[0] : near;
  const allowed = values.map((one) => JSON.stringify(one)).join(', ');
  const must = values.length === 1 ? `must be ${allowed}` : `must be one of ${allowed}`;
  const message = `${name} ${must}, but here it is ${quote(value)}.`;
  return { code: 'notAllowed', message, suggestion };
}

const WORDS: { readonly [C in Code]: Word<C> } = {
  invalid_type: ({ expected }, { name, value }) => ({
    code: 'wrongType',
    message: `${name} must be ${wanted(expected)}, but here it is ${typeof value === 'number' ? quote(value) : kindOf(value)}.`,
  }),
  too_small: (found, at) => outOfRange(at, found, ['at least', found.minimum]),
  too_big: (found, at) => outOfRange(at, found, ['at most', found.maximum]),
  invalid_format: ({ message }, { name, value }) => ({
    code: 'wrongForm',
    message: `${name} must be ${message}, but here it is ${quote(value)}.`,
  }),
  not_multiple_of: ({ divisor }, { name, value }) => ({
    code: 'outOfRange',
    message: `${name} must be a multiple of ${divisor}, but here it is ${quote(value)}.`,
  }),
  unrecognized_keys: ({ keys }, { name }) => ({
    code: 'unknownField',
    message: `${name} has fields that are not allowed here: ${keys.join(', ')}; remove them.`,
  }),
  invalid_union: (found, { name, value }) =>
    choice(name, 'options' in found ? (found.options ?? []) : [], value),
  invalid_key: ({ issues }, { name }) => ({
    code: 'wrongForm',
    message: `The name ${name} must be ${issues[0]?.message ?? 'of another form'}; rename the field.`,
  }),
  invalid_element: (_, { name }) => ({
    code: 'wrongType',
    message: `${name} has an entry that does not fit; compare it with its neighbours.`,
  }),
  invalid_value: ({ values }, { name, value }) => choice(name, values, value),
  custom: ({ message, params }, { name }) => ({
    code: String(params?.['code']),
    message: `${name} ${message}.`,
  }),
};

/** The words for one finding of the schema library about the value at its path. */
export function wordsFor(found: Found, path: Path, value: unknown): Wording {
  const word = WORDS[found.code] as Word<Code>;
  const at = found.code === 'invalid_key' ? path.slice(-1) : path;
  return word(found as never, { name: nameAt(at), value });
}
