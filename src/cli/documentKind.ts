// Tells which kind of document a file is, by its name or by what stands in it.

import { topField } from './documents';

const DOCUMENT_KINDS = [
  'save',
  'replay',
  'ruleset',
  'scenario',
  'countries',
  'figures',
  'history',
  'past',
  'schema',
  'indicators',
  'overrides',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The field that tells a kind of document from the others; a scenario is what is left. */
const TELLING_FIELD: readonly (readonly [DocumentKind, string])[] = [
  ['save', 'pending'],
  ['replay', 'hashes'],
  ['ruleset', 'parameters'],
  ['history', 'cards'],
  ['overrides', 'overrides'],
  ['past', 'year'],
];

/** What a JSON Schema names as its own form; a scenario names the schema beside it. */
const SCHEMA_FORM = 'https://json-schema.org/';

function isSchema(text: string): boolean {
  const form = topField(text, '$schema');
  return typeof form === 'string' && form.startsWith(SCHEMA_FORM);
}

/** What only a scenario has beside its countries. */
const SCENARIO_FIELDS = ['ruleset', 'texts', 'seats', 'variants'] as const;

/** Countries without a game are those of the atlas: a list of them, what is known of them, or their figures by id. */
function atlasKind(text: string): DocumentKind | undefined {
  if (SCENARIO_FIELDS.some((field) => topField(text, field) !== undefined)) return undefined;
  const countries = topField(text, 'countries');
  if (Array.isArray(countries))
    return topField(text, 'indicators') === undefined ? 'countries' : 'indicators';
  return typeof countries === 'object' && countries !== null ? 'figures' : undefined;
}

export function kindOf(file: string, text: string): DocumentKind {
  const named = DOCUMENT_KINDS.find((kind) => file.endsWith(`.${kind}.json`));
  if (named !== undefined) return named;
  if (isSchema(text)) return 'schema';
  const told = TELLING_FIELD.find(([, field]) => topField(text, field) !== undefined);
  return told?.[0] ?? atlasKind(text) ?? 'scenario';
}
