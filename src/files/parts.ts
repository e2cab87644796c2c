// The parts that all file formats are built from: closed objects, ids, prose, numbers in a range.

import { SIMPLE_LANGUAGES, TEXT_LANGUAGES } from '../types/text';
import { boundedArray, boundedRecord } from './bounded';
import { hiddenInLine, hiddenInProse } from './hidden';
import { LONGEST_PROSE } from './limits';
import * as z from './zod';

/** The error of a closed object carries the names that it allows, separated by blanks. */
function allowedNames(shape: z.core.$ZodLooseShape): string {
  return Object.keys(shape).join(' ');
}

/** An object with exactly these fields; its error for any other field is the list of allowed names. */
export function closedObject<S extends z.core.$ZodLooseShape>(shape: S) {
  const names = allowedNames(shape);
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? names : undefined),
  });
}

/** A field that may be left out. */
export const optional = z.exactOptional;

/** The same fields, each of which may be left out. */
export function eachOptional<S extends Readonly<Record<string, z.ZodMiniType>>>(
  shape: S,
): { [F in keyof S]: z.ZodMiniExactOptional<S[F]> } {
  const fields = Object.entries(shape).map(([name, schema]) => [name, optional(schema)]);
  return Object.fromEntries(fields) as { [F in keyof S]: z.ZodMiniExactOptional<S[F]> };
}

/** Objects that have the field follow one schema, all others another one; the error of the union is the field's name. */
export function eitherBy<A extends z.core.SomeType, B extends z.core.SomeType>(
  field: string,
  having: A,
  others: B,
) {
  return z.union([having, others], { error: () => field });
}

/** Objects follow one schema; texts, which name such an object, follow another. */
export function wholeOrNamed<A extends z.core.SomeType, B extends z.core.SomeType>(
  whole: A,
  named: B,
) {
  return eitherBy('', whole, named);
}

/** The same schema with a sentence that editors show beside the field. */
export function said<T extends z.ZodMiniType>(schema: T, words: string): T {
  return schema.check(z.describe(words));
}

export const countryId = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'three capital letters (ISO 3166), for example KOR'));

/** A check of a text. `faultOf` gives the rest of the sentence about what is wrong with it, or undefined. */
export function soundText(faultOf: (text: string) => string | undefined, code = 'wrongForm') {
  return z.refine<string>((text) => faultOf(text) === undefined, {
    abort: true,
    params: { code },
    error: ({ input }) => faultOf(input as string),
  });
}

/** Names that every JavaScript object has: a table that is looked up by such an id would find them. */
function reservedFault(text: string): string | undefined {
  return Object.hasOwn(Object.prototype, text)
    ? `must not be "${text}", a word that programs use themselves; take another one`
    : undefined;
}

export const id = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-zA-Z0-9-]{0,63}$/,
      'a small letter first, then letters, digits and hyphens, for example first-budget',
    ),
    soundText(reservedFault, 'reservedWord'),
  );

/** A check that no character is hidden in a text. */
export function nothingHidden(hiddenIn: (text: string) => string | undefined) {
  return soundText((text) => {
    const hidden = hiddenIn(text);
    return hidden === undefined ? undefined : `must not contain ${hidden}; remove it`;
  }, 'hiddenCharacter');
}

/** Prose in one language, of any number of lines. */
export const prose = z
  .string()
  .check(
    nothingHidden(hiddenInProse),
    z.regex(/\S/, 'at least one word'),
    z.maxLength(LONGEST_PROSE),
  );

/** One text in every language of the game, and in simple words where there are some. */
export const text = closedObject({
  ...eachName(TEXT_LANGUAGES, prose),
  ...eachOptional(eachName(SIMPLE_LANGUAGES, prose)),
});

/** A short word or phrase, such as a unit or a publisher. */
export const phrase = z
  .string()
  .check(nothingHidden(hiddenInLine), z.regex(/\S/, 'at least one word'), z.maxLength(300));

/** A number from one bound to the other; `because` goes on from "must be at least …, because". */
export function numberWithin(minimum: number, maximum: number, because: string) {
  return z.number().check(z.gte(minimum, because), z.lte(maximum, because));
}

export function wholeWithin(minimum: number, maximum: number, because: string) {
  return z.number().check(z.int(), z.gte(minimum, because), z.lte(maximum, because));
}

export const share = numberWithin(0, 1, 'it is a part of a whole');

/** A list with a bound on its length, so that no file can ask for endless work. */
export const listOf = boundedArray;

/** An object with a bound on its fields, whose names follow one schema and whose values another. */
export const recordOf = boundedRecord;

/** One value of a closed list of words. */
export const oneOf = z.enum;

function eachName<K extends string, T>(names: readonly K[], schema: T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<K, T>;
}

/** Each name of a closed list as a field with the same schema. */
export function each<K extends string, T extends z.core.SomeType>(names: readonly K[], schema: T) {
  return closedObject(eachName(names, schema));
}

/** The same, where any of them may be left out. */
export function some<K extends string, T extends z.ZodMiniType>(names: readonly K[], schema: T) {
  return closedObject(eachOptional(eachName(names, schema)));
}
