// A class in one file: every hand-in as it was handed in, with where it came from. Games are played again when the file is opened.

import { err, ok, type Result } from '../../lib/result';
import { handInText, readHandIns } from '../handInText';
import { contentOf } from './handInReader';
import { type Found, MOST_AGAIN, shownName, type Source } from './source';

export const CLASS_FILE_NAME = 'own-bearings-class.json';
const FORMAT = 1;
/** Longer than any code with its reasons, in characters. */
const LONGEST_HAND_IN = 300_000;
/** More values than the file of the largest class has; a text with more is none. */
const MOST_VALUES = 200_000;
const IS_CLASS = /"kind"\s*:\s*"class"/;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

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
export function keptHandIn({ source, content, again }: Found): KeptHandIn | null {
  if (!content.ok) return null;
  return { source, text: handInText(content.value), ...(again === undefined ? {} : { again }) };
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

/** One hand-in of a class file. */
export function readKept(value: unknown): Found {
  const kept = isObject(value) ? value : {};
  const source = sourceOf(kept['source']);
  const text = typeof kept['text'] === 'string' ? kept['text'] : '';
  const [read] = text.length > LONGEST_HAND_IN ? [] : readHandIns(text);
  const content = read === undefined ? err({ code: 'noCode' } as const) : contentOf(read);
  const again = Array.isArray(kept['again'])
    ? kept['again'].slice(0, MOST_AGAIN).map(sourceOf)
    : [];
  return { source, content, ...(again.length === 0 ? {} : { again }) };
}

function hasTooMany(text: string): boolean {
  let values = 0;
  for (let at = 0; at < text.length && values <= MOST_VALUES; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === BRACKET || unit === BRACE) values++;
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
