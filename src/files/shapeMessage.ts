// Puts what the schema library found into words a designer can act on.

import type { Path } from './locate';
import { nearestWord } from './suggest';
import type { z } from './zod';

/** What is said about one finding. */
export interface Wording {
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

type Found = z.core.$ZodIssue;
type Code = Found['code'];
type FoundOf<C extends Code> = Extract<Found, { code: C }>;
type Word<C extends Code> = (found: FoundOf<C>, at: { label: string; value: unknown }) => Wording;

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

const LONGEST_QUOTE = 60;

/** A value as it stands in the file, shortened. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindOf(value);
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** The last steps of a path as a designer would say them. */
export function labelOf(path: Path): string {
  let label = '';
  for (let at = path.length - 1; at >= 0; at--) {
    const step = path[at]!;
    label = typeof step === 'number' ? `[${step}]${label}` : `${step}${label}`;
    if (typeof step === 'string' && /[.[]/.test(label)) return label;
    if (typeof step === 'string') label = `.${label}`;
  }
  return label.replace(/^\./, '') || 'The file';
}

function wanted(expected: string): string {
  return KINDS[expected] ?? expected;
}

const AMOUNTS: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };

function bound(found: FoundOf<'too_small'> | FoundOf<'too_big'>, words: string): string {
  return `${words} ${'minimum' in found ? found.minimum : found.maximum}${AMOUNTS[found.origin] ?? ''}`;
}

function outOfRange(label: string, range: string, value: unknown): Wording {
  const here = Array.isArray(value) ? `it has ${value.length}` : `here it is ${quote(value)}`;
  return { code: 'outOfRange', message: `"${label}" must have or be ${range}, but ${here}.` };
}

function choice(label: string, values: readonly unknown[], value: unknown): Wording {
  const words = values.map(String);
  const suggestion = typeof value === 'string' ? nearestWord(value, words) : undefined;
  const allowed = values.map((one) => JSON.stringify(one)).join(', ');
  const must = values.length === 1 ? `must be ${allowed}` : `must be one of ${allowed}`;
  const message = `"${label}" ${must}, but here it is ${quote(value)}.`;
  return { code: 'notAllowed', message, suggestion };
}

const WORDS: { readonly [C in Code]: Word<C> } = {
  invalid_type: ({ expected }, { label, value }) => ({
    code: 'wrongType',
    message: `"${label}" must be ${wanted(expected)}, but here it is ${typeof value === 'number' ? quote(value) : kindOf(value)}.`,
  }),
  too_small: (found, { label, value }) => outOfRange(label, bound(found, 'at least'), value),
  too_big: (found, { label, value }) => outOfRange(label, bound(found, 'at most'), value),
  invalid_format: ({ message }, { label, value }) => ({
    code: 'wrongForm',
    message: `"${label}" must be ${message}, but here it is ${quote(value)}.`,
  }),
  not_multiple_of: ({ divisor }, { label, value }) => ({
    code: 'outOfRange',
    message: `"${label}" must be a multiple of ${divisor}, but here it is ${quote(value)}.`,
  }),
  unrecognized_keys: ({ keys }, { label }) => ({
    code: 'unknownField',
    message: `${label} has fields that are not allowed here: ${keys.join(', ')}; remove them.`,
  }),
  invalid_union: (found, { label, value }) =>
    choice(label, 'options' in found ? (found.options ?? []) : [], value),
  invalid_key: ({ issues }, { label }) => ({
    code: 'wrongForm',
    message: `The name "${label}" must be ${issues[0]?.message ?? 'of another form'}.`,
  }),
  invalid_element: (_, { label }) => ({
    code: 'wrongType',
    message: `"${label}" has an entry that does not fit; compare it with its neighbours.`,
  }),
  invalid_value: ({ values }, { label, value }) => choice(label, values, value),
  custom: ({ message }) => ({ code: 'wrongForm', message }),
};

/** The words for one finding of the schema library about the value at its path. */
export function wordsFor(found: Found, path: Path, value: unknown): Wording {
  const word = WORDS[found.code] as Word<Code>;
  return word(found as never, { label: labelOf(path), value });
}
