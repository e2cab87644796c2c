// A class in one file: every hand-in as it was handed in, with where it came from. Games are played again when the file is opened.

import { err, ok, type Result } from '../../lib/result';
import { handInText } from '../handInText';
import { codesIn } from './handInReader';
import { type Found, shownName, type Source } from './source';

export const CLASS_FILE_NAME = 'own-bearings-class.json';
const FORMAT = 1;

interface KeptHandIn {
  readonly source: Source;
  /** The code, with the reasons below it. */
  readonly text: string;
}

interface ClassFile {
  readonly format: typeof FORMAT;
  readonly kind: 'class';
  readonly handIns: readonly KeptHandIn[];
}

/** The text of the file. What could not be taken in is not in it. */
export function makeClassFile(found: readonly Found[]): string {
  const handIns = found.flatMap(({ source, content }): KeptHandIn[] =>
    content.ok ? [{ source, text: handInText(content.value) }] : [],
  );
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
  const [content = err({ code: 'noCode' } as const)] = codesIn(text);
  return { source, content };
}

/** The hand-ins in a class file; null for a text that is not one. */
export function readClassFile(
  text: string,
): Result<readonly unknown[], { readonly code: 'brokenClass' }> | null {
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
