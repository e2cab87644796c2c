// Tells from its content which kind of file a text is, so that it is checked as that.

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
  'tables',
  'measured',
  'levels',
  'policies',
  'trust',
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

/** Kinds that are recognised by the fields at their top. */
type FieldKind = Exclude<DocumentKind, 'schema' | 'policies'>;

/** A field that marks a kind, with the sort of value it must hold where two kinds share its name. */
type Mark = readonly [field: string, sort?: 'list' | 'object'];

/** Fields that every kind has, so that they mark none. */
const SILENT: ReadonlySet<string> = new Set(['$schema', '$comment', 'format', 'id']);

function marksOf(shape: Readonly<Record<string, unknown>>): Mark[] {
  return Object.keys(shape).flatMap((field): Mark[] =>
    SILENT.has(field) ? [] : [field === 'countries' ? [field, 'list'] : [field]],
  );
}

const LISTED: Mark = ['countries', 'list'];
const BY_NAME: Mark = ['countries', 'object'];

/** Where two kinds match equally many marks, the earlier one is taken. */
const MARKS: { readonly [K in FieldKind]: readonly Mark[] } = {
  save: marksOf(saveFile.shape),
  replay: marksOf(replayFile.shape),
  measured: [['rules'], ['scenarios', 'object']],
  levels: [['rules'], ['firstSeed'], ['lastSeed'], ['games'], ['levels']],
  trust: [['fit'], ['crossValidation'], ['sameWorld']],
  ruleset: [['rules'], ['parameters'], ['projects'], ['events']],
  countries: [LISTED, ['relations']],
  figures: [['indicators', 'object'], BY_NAME],
  indicators: [['indicators', 'object'], LISTED],
  history: [['cards']],
  past: [['year'], ['world'], BY_NAME],
  overrides: [['overrides']],
  tables: [['tables']],
  scenario: marksOf(scenarioFile.shape),
};

const FIELD_KINDS = Object.keys(MARKS) as readonly FieldKind[];

/** The sort of a value as marks name it. */
function sortOf(value: unknown): 'list' | 'object' | 'other' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'other';
}

/** A schema of the game that a file names at its top is a surer sign than any field. */
const NAMED_SCHEMA = /\b(scenario|countries|history)\.schema\.json$/;
/** How a JSON Schema names its own form. */
const SCHEMA_FORM = /^https?:\/\/json-schema\.org\//;

function kindNamedIn(data: object): DocumentKind | undefined {
  const form = valueAt(data, ['$schema']);
  if (typeof form !== 'string') return undefined;
  if (SCHEMA_FORM.test(form)) return 'schema';
  return NAMED_SCHEMA.exec(form)?.[1] as DocumentKind | undefined;
}

const COUNTRY = /^[A-Z]{3}$/;

/** A file of policies has countries at its top and no field of its own. */
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

/** The kind with the most marks; undefined where no kind has any. */
function kindByMarks(holds: (mark: Mark) => boolean): DocumentKind | undefined {
  const counts = FIELD_KINDS.map((kind) => countMarks(MARKS[kind], holds));
  const most = Math.max(...counts);
  return most === 0 ? undefined : FIELD_KINDS[counts.indexOf(most)];
}

/** Finds names of fields in a text that cannot be parsed. */
const FIELD_NAME = /"([A-Za-z]{2,30})"\s*:/g;
/** How far into a broken text names are looked for. */
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

/** The kind of a file by its data; undefined where it cannot be told. */
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

/** The kind of a file by its text, which may be broken; undefined where it cannot be told. */
export function documentKindOf(text: string): DocumentKind | undefined {
  const data = parsed(text);
  return data === undefined ? kindOfBroken(text) : kindOfData(data);
}

/** The findings about a file of no known kind: its text is broken, or it is none of the project's kinds. */
export function strangerIssues(text: string): Issue[] {
  const plain = withoutMark(text);
  const data = readJson(plain);
  if (!data.ok) return data.error;
  const message = `Nothing at the top of this file tells which kind of file it is; known are ${DOCUMENT_KINDS.join(', ')}. A scenario begins with "$schema": "./scenario.schema.json".`;
  return placeFindings(plain, [fault([], 'unknownKind', message)]);
}
