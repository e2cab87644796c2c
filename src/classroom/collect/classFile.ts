// A class in one file: every hand-in as it was handed in, with where it came from. Games are played again when the file is opened.

import { err, ok, type Result } from '../../lib/result';
import type { KnownCodes } from '../code';
import { handInText, readHandIns } from '../handInText';
import { type EarlierReading, foundEarlier, NO_EARLIER } from './earlierReading';
import { contentOf } from './handInReader';
import { MOST_GAMES } from './intake';
import { type Found, MOST_AGAIN, shownName, type Source } from './source';

export const CLASS_FILE_NAME = 'own-bearings-class.json';
const FORMAT = 1;
/** Longer than any code with its reasons, in characters. */
const LONGEST_HAND_IN = 300_000;
/** More values than a hand-in has that came again from as many places as are kept. */
const VALUES_OF_HAND_IN = 64;
/** More values than the file of the largest class has; a text with more is none. Each may have a name of its own, and as many names as fit into a text take the page seconds. */
const MOST_VALUES = MOST_GAMES * VALUES_OF_HAND_IN;
const IS_CLASS = /"kind"\s*:\s*"class"/;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export interface KeptHandIn {
  readonly source: Source;
  /** The code, with the reasons below it. */
  readonly text: string;
  /** From where it came again. */
  readonly again?: readonly Source[];
}

interface ClassFile {
  readonly format: typeof FORMAT;
  readonly kind: 'class';
  readonly handIns: readonly KeptHandIn[];
}

/** A hand-in as it is kept; null for what could not be taken in. */
export function keptHandIn({ source, content, text, again }: Found): KeptHandIn | null {
  if (!content.ok) return null;
  const kept = text ?? handInText(content.value);
  return { source, text: kept, ...(again === undefined ? {} : { again }) };
}

/** The text of the file. What could not be taken in is not in it. */
export function makeClassFile(found: readonly Found[]): string {
  const handIns = found.flatMap((one) => keptHandIn(one) ?? []);
  const file: ClassFile = { format: FORMAT, kind: 'class', handIns };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sourceOf(value: unknown): Source {
  const { file, inside, row } = isObject(value) ? value : ({} as Fields);
  return {
    file: typeof file === 'string' ? shownName(file) : '',
    ...(typeof inside === 'string' ? { inside: shownName(inside) } : {}),
    ...(typeof row === 'number' && Number.isInteger(row) ? { row } : {}),
  };
}

/** One hand-in of a class file; `known` are the codes that were read before. */
export async function readKept(
  value: unknown,
  earlier: EarlierReading = NO_EARLIER,
  known?: KnownCodes,
): Promise<Found> {
  const found = readPlainly(value, known);
  if (found.content.ok || found.content.error.code !== 'codeOtherVersion') return found;
  const read = await earlier.readCode((value as KeptHandIn).text);
  return read === null ? found : { ...found, ...foundEarlier(read) };
}

function readPlainly(value: unknown, known?: KnownCodes): Found {
  const kept = isObject(value) ? value : {};
  const source = sourceOf(kept['source']);
  const text = typeof kept['text'] === 'string' ? kept['text'] : '';
  const [read] = text.length > LONGEST_HAND_IN ? [] : readHandIns(text, known);
  const content = read === undefined ? err({ code: 'noCode' } as const) : contentOf(read);
  const again = Array.isArray(kept['again'])
    ? kept['again'].slice(0, MOST_AGAIN).map(sourceOf)
    : [];
  return { source, content, ...(again.length === 0 ? {} : { again }) };
}

/** Whether a text has too many values, without what stands in quotes: reasons have commas too. */
function hasTooMany(text: string): boolean {
  let values = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && values <= MOST_VALUES; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted && unit === BACKSLASH) at++;
    else if (!isQuoted && (unit === COMMA || unit === BRACKET || unit === BRACE)) values++;
  }
  return values > MOST_VALUES;
}

/** The hand-ins in a class file; null for a text that is not one. */
export function readClassFile(
  text: string,
): Result<readonly unknown[], { readonly code: 'brokenClass' }> | null {
  if (!IS_CLASS.test(text) || hasTooMany(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value['kind'] !== 'class') return null;
  const { format, handIns } = value;
  if (format !== FORMAT || !Array.isArray(handIns)) return err({ code: 'brokenClass' });
  return ok(handIns as unknown[]);
}
