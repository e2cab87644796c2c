// A class in one file: every hand-in as its code, with where it came from and the reasons; results are played again.

import { err, ok, type Result } from '../../lib/result';
import { LONGEST_REASON } from '../../types/assignment';
import { ORDER_KINDS } from '../../types/order';
import type { Reason } from '../../types/handIn';
import type { HandInReader } from './handInReader';
import { type Found, shownName, type Source } from './source';

export const CLASS_FILE_NAME = 'own-bearings-class.json';
const FORMAT = 1;
const MOST_REASONS = 200;

interface KeptHandIn {
  readonly source: Source;
  readonly code: string;
  readonly reasons: readonly Reason[];
}

interface ClassFile {
  readonly format: typeof FORMAT;
  readonly kind: 'class';
  readonly handIns: readonly KeptHandIn[];
}

/** The text of the file; what could not be taken is not in it. */
export function makeClassFile(found: readonly Found[], { codeOf }: HandInReader): string {
  const handIns = found.flatMap(({ source, content }): KeptHandIn[] => {
    if (!content.ok) return [];
    const { reasons } = content.value;
    return [{ source, code: codeOf(content.value), reasons }];
  });
  const file: ClassFile = { format: FORMAT, kind: 'class', handIns };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTurn(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function sourceOf(value: unknown): Source {
  const { file, inside, row } = isObject(value) ? value : ({} as Fields);
  return {
    file: typeof file === 'string' ? shownName(file) : '',
    ...(typeof inside === 'string' ? { inside: shownName(inside) } : {}),
    ...(isTurn(row) ? { row } : {}),
  };
}

function reasonsOf(value: unknown): Reason[] {
  const rows = Array.isArray(value) ? (value as unknown[]).slice(0, MOST_REASONS) : [];
  return rows.flatMap((row): Reason[] => {
    if (!isObject(row)) return [];
    const { turn, kind, text } = row;
    const known = ORDER_KINDS.find((each) => each === kind);
    if (!isTurn(turn) || known === undefined || typeof text !== 'string') return [];
    return [{ turn, kind: known, text: text.slice(0, LONGEST_REASON) }];
  });
}

/** One hand-in of a class file. */
export function readKept(value: unknown, { readCodes }: HandInReader): Found {
  const kept = isObject(value) ? value : {};
  const source = sourceOf(kept['source']);
  const code = typeof kept['code'] === 'string' ? kept['code'] : '';
  const [read] = readCodes(code);
  if (read === undefined) return { source, content: err({ code: 'noCode' }) };
  if (!read.ok) return { source, content: read };
  return { source, content: ok({ ...read.value, reasons: reasonsOf(kept['reasons']) }) };
}

/** Whether a value says that it is the file of a class. */
function isClassFile(value: unknown): value is Fields {
  return isObject(value) && value['kind'] === 'class';
}

/** The hand-ins of a class file as they lie in it; null for a text that is none. */
export function readClassFile(
  text: string,
): Result<readonly unknown[], { readonly code: 'brokenClass' }> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isClassFile(value)) return null;
  const { format, handIns } = value;
  if (format !== FORMAT || !Array.isArray(handIns)) return err({ code: 'brokenClass' });
  return ok(handIns as unknown[]);
}
