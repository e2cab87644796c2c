// The steps in which every file is read: text, plain data, format, shape, sense. Each is only taken when the one before it succeeded.

import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import { fault, type Finding, hasFault, placeFindings } from './issue';
import { readJson, withoutMark } from './readJson';
import { readShape, valueAt } from './readShape';
import type * as z from './zod';

/** A document that may be used, and what its author should know about it. */
export interface ReadDocument<T> {
  readonly value: T;
  readonly warnings: Issue[];
}

/** How one kind of document is read. */
export interface DocumentKind<T> {
  readonly schema: z.core.$ZodType<T>;
  /** What makes no sense in a document of the right shape. */
  readonly check: (value: T) => readonly Finding[];
}

const FORMAT = 1;

function formatFindings(data: unknown): Finding[] {
  const format = valueAt(data, ['format']);
  if (typeof format !== 'number' || format === FORMAT) return [];
  const message = `This file has format ${format}, but this version reads format ${FORMAT}; open it with the version that made it.`;
  return [fault(['format'], 'unknownFormat', message)];
}

function judge<T>(
  data: unknown,
  kind: DocumentKind<T>,
): Result<{ value: T; findings: readonly Finding[] }, readonly Finding[]> {
  const format = formatFindings(data);
  if (format.length > 0) return err(format);
  const shape = readShape(kind.schema, data);
  if (!shape.ok) return shape;
  const findings = kind.check(shape.value);
  return hasFault(findings) ? err(findings) : ok({ value: shape.value, findings });
}

/** A text with its plain data: what the reading of every document begins with. */
export interface Source {
  readonly text: string;
  readonly data: unknown;
  /** Set where the data were merged from this text and another one. */
  readonly worked?: Worked;
}

/** What else is to be said of merged data, and where a finding in them stands in the text. */
export interface Worked {
  readonly findings: readonly Finding[];
  readonly placed: (finding: Finding) => Finding;
}

/** The plain data of a text, or why they cannot be had. */
export function readSource(text: string): Result<Source, Issue[]> {
  const plain = withoutMark(text);
  const data = readJson(plain);
  return data.ok ? ok({ text: plain, data: data.value }) : data;
}

/** The document in a source with its warnings, or everything that is wrong with it. */
export function documentFrom<T>(
  { text, data, worked }: Source,
  kind: DocumentKind<T>,
): Result<ReadDocument<T>, Issue[]> {
  const placed = (findings: readonly Finding[]) =>
    placeFindings(
      text,
      worked === undefined ? findings : [...worked.findings, ...findings.map(worked.placed)],
    );
  const verdict = judge(data, kind);
  if (!verdict.ok) return err(placed(verdict.error));
  const { value, findings } = verdict.value;
  return ok({ value, warnings: placed(findings) });
}

/** The document in a text with its warnings, or everything that is wrong with it. */
export function readDocument<T>(
  text: string,
  kind: DocumentKind<T>,
): Result<ReadDocument<T>, Issue[]> {
  const source = readSource(text);
  return source.ok ? documentFrom(source.value, kind) : source;
}
