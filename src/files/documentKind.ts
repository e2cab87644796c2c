// Tells by what stands in a file which kind of file it is, so that it is checked as what it is.

import type { Issue } from '../types/issue';
import { fault, placeFindings } from './issue';
import { readJson, withoutMark } from './readJson';
import { valueAt } from './readShape';
import { replayFile } from './replay/schema';
import { saveFile } from './save/schema';
import { scenarioFile } from './scenario/schema';

/** Every kind of JSON file that the project has. */
export const DOCUMENT_KINDS = [
  'save',
  'replay',
  'ruleset',
  'countries',
  'figures',
  'history',
  'past',
  'indicators',
  'overrides',
  'measured',
  'levels',
  'policies',
  'schema',
  'scenario',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds that an atlas consists of. */
export const ATLAS_KINDS: readonly (DocumentKind | undefined)[] = [
  'countries',
  'figures',
  'history',
  'past',
  'indicators',
  'overrides',
];

/** Kinds that are told by the fields at their top. */
type FieldKind = Exclude<DocumentKind, 'schema' | 'policies'>;

/** A field that tells a kind, and which sort of value it must hold where two kinds share its name. */
type Mark = readonly [field: string, sort?: 'list' | 'object'];

/** Fields that every kind has say nothing. */
const SILENT: ReadonlySet<string> = new Set(['$schema', '$comment', 'format', 'id']);

function marksOf(shape: Readonly<Record<string, unknown>>): Mark[] {
  return Object.keys(shape).flatMap((field): Mark[] =>
    SILENT.has(field) ? [] : [field === 'countries' ? [field, 'list'] : [field]],
  );
}

const LISTED: Mark = ['countries', 'list'];
const BY_NAME: Mark = ['countries', 'object'];

/** Where two kinds have as many of their marks, the earlier is meant. */
const MARKS: { readonly [K in FieldKind]: readonly Mark[] } = {
  save: marksOf(saveFile.shape),
  replay: marksOf(replayFile.shape),
  measured: [['rules'], ['scenarios', 'object']],
  levels: [['rules'], ['firstSeed'], ['lastSeed'], ['games'], ['levels']],
  ruleset: [['rules'], ['parameters'], ['projects'], ['events']],
  countries: [LISTED, ['relations']],
  figures: [['indicators', 'object'], BY_NAME],
  indicators: [['indicators', 'object'], LISTED],
  history: [['cards']],
  past: [['year'], ['world'], BY_NAME],
  overrides: [['overrides']],
  scenario: marksOf(scenarioFile.shape),
};

const FIELD_KINDS = Object.keys(MARKS) as readonly FieldKind[];

/** The sort of a value as marks name it. */
function sortOf(value: unknown): 'list' | 'object' | 'other' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'other';
}

/** A schema of the game that stands in a file's first line tells more than any field. */
const NAMED_SCHEMA = /\b(scenario|countries|history)\.schema\.json$/;
/** What a JSON Schema names as its own form. */
const SCHEMA_FORM = /^https?:\/\/json-schema\.org\//;

function kindNamedIn(data: object): DocumentKind | undefined {
  const form = valueAt(data, ['$schema']);
  if (typeof form !== 'string') return undefined;
  if (SCHEMA_FORM.test(form)) return 'schema';
  return NAMED_SCHEMA.exec(form)?.[1] as DocumentKind | undefined;
}

const COUNTRY = /^[A-Z]{3}$/;

/** Policies stand by country, without any field of the file's own. */
function arePolicies(data: object): boolean {
  const [first] = Object.entries(data);
  return (
    first !== undefined &&
    COUNTRY.test(first[0]) &&
    sortOf(valueAt(first[1], ['weights'])) === 'object'
  );
}

function countMarks(marks: readonly Mark[], holds: (mark: Mark) => boolean): number {
  return marks.filter(holds).length;
}

/** The kind with the most of its marks; none where no kind has any. */
function kindByMarks(holds: (mark: Mark) => boolean): DocumentKind | undefined {
  const counts = FIELD_KINDS.map((kind) => countMarks(MARKS[kind], holds));
  const most = Math.max(...counts);
  return most === 0 ? undefined : FIELD_KINDS[counts.indexOf(most)];
}

/** Names of fields in a text that cannot be parsed. */
const FIELD_NAME = /"([A-Za-z]{2,30})"\s*:/g;
/** So far a broken text is looked through. */
const LOOKED_THROUGH = 20_000;

function kindOfBroken(text: string): DocumentKind | undefined {
  const names = new Set(
    [...text.slice(0, LOOKED_THROUGH).matchAll(FIELD_NAME)].map(([, name]) => name),
  );
  return kindByMarks(([field]) => names.has(field));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text)) as unknown;
  } catch {
    return undefined;
  }
}

/** The kind of a file by its data. Undefined where nothing in it tells. */
export function kindOfData(data: unknown): DocumentKind | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const named = kindNamedIn(data);
  if (named !== undefined) return named;
  if (arePolicies(data)) return 'policies';
  return kindByMarks(([field, sort]) => {
    const value = valueAt(data, [field]);
    return value !== undefined && (sort === undefined || sort === sortOf(value));
  });
}

/** The kind of a file by what stands in its text; the text may be broken. Undefined where nothing in it tells. */
export function documentKindOf(text: string): DocumentKind | undefined {
  const data = parsed(text);
  return data === undefined ? kindOfBroken(text) : kindOfData(data);
}

/** What is said of a file of no known kind: that its text is broken, or that nothing in it tells what it is. */
export function strangerIssues(text: string): Issue[] {
  const plain = withoutMark(text);
  const data = readJson(plain);
  if (!data.ok) return data.error;
  const message = `Nothing at the top of this file tells which kind of file it is; known are ${DOCUMENT_KINDS.join(', ')}. A scenario begins with "$schema": "./scenario.schema.json".`;
  return placeFindings(plain, [fault([], 'unknownKind', message)]);
}
