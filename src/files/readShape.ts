// Holds data against a schema and gives what is wrong with its shape as findings.

import { err, ok, type Result } from '../lib/result';
import { fault, type Finding } from './issue';
import { MOST_ISSUES } from './limits';
import { type Path, pathKey } from './path';
import { nameAt, wordsFor } from './shapeMessage';
import { shortened } from './shorten';
import { nearestWord } from './suggest';
import * as z from './zod';

type Found = z.core.$ZodIssue;
type Either = Extract<Found, { code: 'invalid_union' }>;

function asPath(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function ownValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

/** The value at a path, or `undefined` where there is none: JSON itself cannot say `undefined`. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) value = ownValue(value, step);
  return value;
}

function whereIn(path: Path): string {
  return path.length === 0 ? 'at the top of the file' : `in ${nameAt(path)}`;
}

function unknownField(path: Path, name: string, allowed: readonly string[]): Finding {
  const message = `There is no field "${shortened(name)}" ${whereIn(path)}; allowed are ${allowed.join(', ')}.`;
  const suggestion = nearestWord(name, allowed);
  return fault([...path, name], 'unknownField', message, { suggestion, atName: true });
}

function* unknownFields(found: Extract<Found, { code: 'unrecognized_keys' }>): Generator<Finding> {
  const allowed = found.message.split(' ');
  for (const name of found.keys) yield unknownField(asPath(found.path), name, allowed);
}

function missingField(path: Path): Finding {
  const name = path[path.length - 1]!;
  const message = `The field "${name}" is missing ${whereIn(path.slice(0, -1))}; add it.`;
  return fault(path, 'missingField', message);
}

/** Whether a value was meant for the first of two schemas: it has the field; where none is named, it is no text. */
function isForFirst(value: unknown, field: string): boolean {
  return field === '' ? typeof value !== 'string' : ownValue(value, field) !== undefined;
}

/** What is wrong in the one of two schemas that the value was meant for. */
function* findingsOfMeant(
  root: unknown,
  path: Path,
  { message, errors }: Either,
): Generator<Finding> {
  const isHaving = isForFirst(valueAt(root, path), message);
  const meant = errors[isHaving ? 0 : 1] ?? [];
  for (const inner of meant) yield* findingsOf(root, { ...inner, path: [...path, ...inner.path] });
}

function findingOf(found: Found, path: Path, value: unknown): Finding {
  if (value === undefined && path.length > 0) return missingField(path);
  const { code, message, suggestion } = wordsFor(found, path, value);
  return fault(path, code, message, { suggestion, atName: found.code === 'invalid_key' });
}

function* findingsOf(root: unknown, found: Found): Generator<Finding> {
  const path = asPath(found.path);
  const value = valueAt(root, path);
  if (found.code === 'unrecognized_keys') yield* unknownFields(found);
  else if (value !== undefined && found.code === 'invalid_union' && found.errors.length > 0)
    yield* findingsOfMeant(root, path, found);
  else yield findingOf(found, path, value);
}

/** Half of these are left at least when echoes are taken out: more than are told. */
const MOST_FOUND = 2 * MOST_ISSUES + 2;

/** The first findings: words are made for no more than can be told. */
function firstFindings(root: unknown, issues: readonly Found[]): Finding[] {
  const findings: Finding[] = [];
  for (const found of issues) {
    for (const finding of findingsOf(root, found)) {
      findings.push(finding);
      if (findings.length === MOST_FOUND) return findings;
    }
  }
  return findings;
}

/** A mistyped name is one mistake and not two: its right name is not missing as well. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const renamed = new Set(
    findings.flatMap(({ code, path, suggestion }) =>
      code === 'unknownField' && suggestion !== undefined
        ? [pathKey([...path.slice(0, -1), suggestion])]
        : [],
    ),
  );
  return findings.filter(
    ({ code, path }) => code !== 'missingField' || !renamed.has(pathKey(path)),
  );
}

/** The data in the shape of the schema, or where it leaves it. */
export function readShape<T>(
  schema: z.core.$ZodType<T>,
  data: unknown,
): Result<T, readonly Finding[]> {
  const result = z.safeParse(schema, data);
  if (result.success) return ok(result.data);
  return err(withoutEchoes(firstFindings(data, result.error.issues)));
}
