// The fix for a value of the wrong shape, where the value itself tells what was meant.

import type { Fix } from '../types/issue';
import type { NationFigure } from '../types/scenario';
import { renamedTo, setTo, swapped } from './fix';
import { addressIn, type Bounds, countryIn, dateIn, idIn, numberIn, numberWithin } from './guess';
import { withoutHidden } from './hidden';
import type { Path } from './path';
import { FIGURE_RULES } from './scenario/figureRules';
import type * as z from './zod';

type Found = z.core.$ZodIssue;
type FoundOf<C extends Found['code']> = Extract<Found, { code: C }>;

/** A value of the wrong shape, with its place and the fields beside it. */
export interface Misshapen {
  readonly path: Path;
  readonly value: unknown;
  /** What stands in the same object, by name. */
  readonly beside: (name: string) => unknown;
}

const YES_AND_NO: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['true', true],
  ['yes', true],
  [1, true],
  ['false', false],
  ['no', false],
  [0, false],
]);

function ofAnotherType(
  { expected }: FoundOf<'invalid_type'>,
  { path, value }: Misshapen,
): Fix | undefined {
  if (expected === 'number' && typeof value === 'string') {
    const number = numberIn(value);
    return number === undefined ? undefined : setTo(path, number);
  }
  if (expected === 'string' && typeof value === 'number') return setTo(path, String(value));
  if (expected === 'boolean') {
    const meant = YES_AND_NO.get(typeof value === 'string' ? value.toLowerCase() : value);
    return meant === undefined ? undefined : setTo(path, meant);
  }
  return undefined;
}

/** Latitude and longitude that were swapped: one is too large for a latitude, the other small enough for one. */
function turnedPlace({ path, value, beside }: Misshapen): Fix | undefined {
  const longitude = beside('longitude');
  if (path[path.length - 1] !== 'latitude' || typeof longitude !== 'number') return undefined;
  const isTurned = typeof value === 'number' && Math.abs(value) <= 180 && Math.abs(longitude) <= 90;
  return isTurned ? swapped(path.slice(0, -1), ['longitude', 'latitude']) : undefined;
}

function outOfBounds(bounds: Bounds, at: Misshapen): Fix | undefined {
  const { path, value, beside } = at;
  if (typeof value !== 'number') return undefined;
  const unit = path[path.length - 1] === 'value' ? beside('unit') : '';
  const guess = numberWithin(value, bounds, typeof unit === 'string' ? unit : '');
  return guess === undefined ? turnedPlace(at) : setTo(path, guess);
}

/** Each form of text with the function that guesses what was meant. */
const FORMS: readonly (readonly [told: RegExp, meant: (text: string) => string | undefined])[] = [
  [/^a date/, (text) => dateIn(text)?.date],
  [/^a web address/, addressIn],
  [/^three capital letters/, countryIn],
  [/^a small letter first/, idIn],
];

function meantBy(text: string, message: string): string | undefined {
  const form = FORMS.find(([told]) => told.test(message));
  const meant = form?.[1](text);
  return meant === text ? undefined : meant;
}

function ofAnotherName({ issues }: FoundOf<'invalid_key'>, { path }: Misshapen): Fix | undefined {
  const meant = meantBy(String(path[path.length - 1]), issues[0]?.message ?? '');
  return meant === undefined ? undefined : renamedTo(path, meant);
}

function ofAnotherForm({ message }: Found, { path, value }: Misshapen): Fix | undefined {
  if (typeof value !== 'string') return undefined;
  const meant = meantBy(value, message);
  if (meant === undefined) return undefined;
  const fix = setTo(path, meant);
  return dateIn(value)?.isSure === false
    ? { words: `${fix.words} The day seems to come first; write it so yourself.`, edits: [] }
    : fix;
}

function withHidden({ path, value }: Misshapen): Fix | undefined {
  if (typeof value !== 'string') return undefined;
  const words = 'Remove the characters that nobody sees.';
  return { words, edits: [{ kind: 'set', path, value: withoutHidden(value) }] };
}

const TIMES_THOUSAND: readonly (readonly [less: string, more: string])[] = [
  ['MW', 'GW'],
  ['USD bn', 'USD tn'],
];

/** How many of one unit the other is; undefined for units that cannot be converted. */
function unitFactor(given: string, wanted: string): number | undefined {
  for (const [less, more] of TIMES_THOUSAND) {
    if (given.replace(more, less) === wanted && given !== wanted) return 1000;
    if (given.replace(less, more) === wanted && given !== wanted) return 1 / 1000;
  }
  return undefined;
}

/** A wrong unit beside a value. The range tells whether the value was given in the wrong unit or in the right one. */
function ofAnotherUnit(wanted: string, { path, value, beside }: Misshapen): Fix | undefined {
  const rule = FIGURE_RULES[path[path.length - 2] as NationFigure];
  const number = beside('value');
  const unit = setTo(path, wanted);
  const factor = typeof value === 'string' ? unitFactor(value, wanted) : undefined;
  if (factor === undefined || rule === undefined || typeof number !== 'number') return unit;
  const fits = (one: number) => one >= rule.minimum && one <= rule.maximum;
  const converted = Number((number * factor).toPrecision(12));
  if (fits(number) && fits(converted)) return { words: unit.words, edits: [] };
  if (fits(number)) return unit;
  const words = `Did you mean ${converted} in "${wanted}"?`;
  const place = [...path.slice(0, -1), 'value'];
  return { words, edits: [...unit.edits, { kind: 'set', path: place, value: converted }] };
}

function ofAnotherWord(values: readonly unknown[], at: Misshapen): Fix | undefined {
  const { path, value } = at;
  const same = values.find((one) => String(one) === value);
  if (same !== undefined) return setTo(path, same);
  const [only] = values;
  const isUnit = values.length === 1 && path[path.length - 1] === 'unit';
  return isUnit && typeof only === 'string' ? ofAnotherUnit(only, at) : undefined;
}

/** The fix for the value; undefined where it does not tell what was meant. */
export function fixOfShape(found: Found, at: Misshapen): Fix | undefined {
  switch (found.code) {
    case 'invalid_type':
      return ofAnotherType(found, at);
    case 'too_big':
      return outOfBounds({ most: Number(found.maximum) }, at);
    case 'too_small':
      return outOfBounds({ least: Number(found.minimum) }, at);
    case 'invalid_format':
      return ofAnotherForm(found, at);
    case 'invalid_key':
      return ofAnotherName(found, at);
    case 'invalid_value':
      return ofAnotherWord(found.values, at);
    case 'custom':
      return found.params?.['code'] === 'hiddenCharacter' ? withHidden(at) : undefined;
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return undefined;
  }
}
