// Holds data against a schema and gives what is wrong with its shape as findings.

import { err, ok, type Result } from '../lib/result';
import { added } from './fix';
import { fault, type Finding } from './issue';
import { MOST_ISSUES } from './limits';
import { type Path, pathKey } from './path';
import { fixOfShape } from './shapeFix';
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

/** The most frequent value of fields that may be left out. */
const USUAL: Readonly<Record<string, unknown>> = {
  format: 1,
  defeat: false,
  contracts: [],
  specialVictories: [],
  condition: [],
  lots: [],
  effects: [],
};

function missingField(path: Path, found: Found): Finding {
  const name = path[path.length - 1]!;
  const only = found.code === 'invalid_value' && found.values.length === 1 ? found.values : [];
  const field = [`"${name}"`, ...only.map((value) => JSON.stringify(value))].join(': ');
  const add = only.length === 0 ? 'add it' : `add ${field}`;
  const message = `The field "${name}" is missing ${whereIn(path.slice(0, -1))}; ${add}.`;
  const usual = Object.hasOwn(USUAL, name) ? USUAL[name] : undefined;
  return fault(path, 'missingField', message, {
    fix: usual === undefined ? undefined : added(path, usual),
  });
}

/** Whether a value was meant for the first of two schemas: it has the field that decides, or, where none is named, is not a text. */
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

function findingOf(found: Found, root: unknown, path: Path): Finding {
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) return missingField(path, found);
  const { code, message, suggestion } = wordsFor(found, path, value);
  const beside = (name: string) => valueAt(root, [...path.slice(0, -1), name]);
  const fix = fixOfShape(found, { path, value, beside });
  return fault(path, code, message, { suggestion, fix, atName: found.code === 'invalid_key' });
}

function* findingsOf(root: unknown, found: Found): Generator<Finding> {
  const path = asPath(found.path);
  const value = valueAt(root, path);
  if (found.code === 'unrecognized_keys') yield* unknownFields(found);
  else if (value !== undefined && found.code === 'invalid_union' && found.errors.length > 0)
    yield* findingsOfMeant(root, path, found);
  else yield findingOf(found, root, path);
}

/** Findings that repeat another one are taken out; at least half remain, which is more than can be told. */
const MOST_FOUND = 2 * MOST_ISSUES + 2;

/** The first findings; messages are made for no more than can be told. */
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

function holderKey({ path }: Finding): string {
  return pathKey(path.slice(0, -1));
}

/** The one finding of each object, by its path; undefined where an object has several. */
function onlyOnes(findings: readonly Finding[]): Map<string, Finding | undefined> {
  const only = new Map<string, Finding | undefined>();
  for (const finding of findings) {
    const key = holderKey(finding);
    only.set(key, only.has(key) ? undefined : finding);
  }
  return only;
}

/** Where one unknown and one missing name are in the same object, they are taken for the same field. */
function withPairs(findings: readonly Finding[]): readonly Finding[] {
  const missing = onlyOnes(findings.filter(({ code }) => code === 'missingField'));
  const unknown = onlyOnes(findings.filter(({ code }) => code === 'unknownField'));
  return findings.map((finding) => {
    const key = holderKey(finding);
    const isAlone = finding.suggestion === undefined && unknown.get(key) === finding;
    const name = isAlone ? missing.get(key)?.path.slice(-1)[0] : undefined;
    return typeof name === 'string' ? { ...finding, suggestion: name } : finding;
  });
}

/** A mistyped name is reported once: its right name is not reported as missing as well. */
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

/** The data in the shape of the schema, or the findings where they differ from it. */
export function readShape<T>(
  schema: z.core.$ZodType<T>,
  data: unknown,
): Result<T, readonly Finding[]> {
  const result = z.safeParse(schema, data);
  if (result.success) return ok(result.data);
  return err(withoutEchoes(withPairs(firstFindings(data, result.error.issues))));
}
