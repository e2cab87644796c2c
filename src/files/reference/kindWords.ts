// What a part of a scenario may be, in words: its kind, its range, and where the reference says more.

import type { Schema } from '../jsonSchema/tree';
import { wordMeanings } from '../words/meanings';

export type ListName = keyof typeof wordMeanings;

export const EFFECTS_OF_A_COUNTRY = 'Effects of a country’s card';
export const EFFECTS_OF_THE_WORLD = 'Effects of a world card';
export const NATION_FIGURES_TITLE = 'The figures of a nation';

/** The headings of the closed lists, as the reference has them. */
export const LIST_TITLES: { readonly [L in ListName]: string } = {
  stances: 'Stances',
  laws: 'Laws on data',
  programmes: 'Model programmes',
  styles: 'Styles',
  chapters: 'Chapters',
  pillars: 'Budget lines',
  sources: 'Sources of power',
  sectors: 'Sectors of champions',
  sites: 'Kinds of sites',
  confidences: 'Confidence',
  bases: 'Basis',
  pictures: 'Pictures of events',
  measures: 'Measures of learning',
  goals: 'Goals of a superpower',
  powers: 'Designs of chips',
  roles: 'Roles of countries',
  moments: 'Moments of a special victory',
  series: 'Measured series',
  sets: 'Sets of figures',
  provenances: 'Provenance',
  scopes: 'Scopes of events',
  languages: 'Languages',
  indices: 'Indices',
  medals: 'Medals',
  projects: 'Projects',
  quantities: 'Quantities',
  effects: EFFECTS_OF_A_COUNTRY,
  screenParts: 'Parts of the main screen',
  lessonControls: 'Controls of a lesson',
  lessonActs: 'Actions of a lesson',
  lessonViews: 'Views of a lesson',
  orderKinds: 'Kinds of orders',
};

/** At most this many words of a list are given beside its name. */
const FEW_WORDS = 4;

/** A link to a heading of the same page. */
function linkTo(heading: string, words = heading): string {
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
  return `[${words}](#${anchor})`;
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function coded(words: readonly unknown[]): string {
  return words.map((word) => `\`${String(word)}\``).join(', ');
}

/** The closed list that has all these words. */
function listOfWords(words: readonly unknown[]): ListName | undefined {
  const names = Object.keys(wordMeanings) as ListName[];
  return names.find((name) =>
    words.every((word) => Object.hasOwn(wordMeanings[name], String(word))),
  );
}

function enumWords(words: readonly unknown[]): string {
  const list = listOfWords(words);
  if (list === undefined) return coded(words);
  const link = linkTo(LIST_TITLES[list], lowered(LIST_TITLES[list]));
  return words.length <= FEW_WORDS ? `${coded(words)} (${link})` : `a word of ${link}`;
}

/** Bounds in words; empty where there are none. */
function rangeWords({ minimum, maximum }: Schema): string {
  if (minimum === undefined || maximum === undefined) return '';
  return `${minimum} to ${maximum}`;
}

function numberWords(schema: Schema): string {
  const kind = schema.type === 'integer' ? 'whole number' : 'number';
  const range = rangeWords(schema);
  return range === '' ? kind : `${kind}, ${range}`;
}

function has(schema: Schema, ...names: readonly string[]): boolean {
  return names.every((name) => schema.properties?.[name] !== undefined);
}

/** Objects that stand in many places, each with a heading of its own. */
function namedObject(schema: Schema): string | undefined {
  const { properties } = schema;
  if (has(schema, 'en', 'ko')) return linkTo('A text', 'text');
  if (has(schema, 'quantity', 'atLeast')) return linkTo('A condition', 'condition');
  if (has(schema, 'title', 'publisher', 'date')) return linkTo('A source', 'source');
  if (has(schema, 'gdpUsdTn')) return linkTo(NATION_FIGURES_TITLE, 'figures of a nation');
  if (!has(schema, 'value', 'unit', 'year', 'source') || has(schema, 'name')) return undefined;
  const unit = properties!['unit']!.const;
  const range = rangeWords(properties!['value']!);
  const figure = linkTo('A figure', 'figure');
  return typeof unit === 'string' ? `${figure} in ${unit}, ${range}` : `${figure}, ${range}`;
}

const PATTERNS: readonly (readonly [holds: string, words: string])[] = [
  ['^[a-z]', 'id'],
  ['^[A-Z]{3}', 'three letters of a country'],
  ['^20', 'month or day'],
  ['^[12]', 'year, month or day'],
  ['^https', 'address'],
  ['^[0-9a-f]{8}', 'eight digits'],
];

function stringWords({ pattern, maxLength }: Schema): string {
  const known = PATTERNS.find(([holds]) => pattern?.startsWith(holds));
  const longest = maxLength === undefined ? '' : `, at most ${maxLength} letters`;
  return known?.[1] ?? `words${longest}`;
}

function effectsIn(schema: Schema): string | undefined {
  const kind = schema.items?.oneOf?.[0]?.properties?.['kind']?.const;
  if (typeof kind !== 'string' || !Object.hasOwn(wordMeanings.effects, kind)) return undefined;
  const isWorlds = kind === 'startClamp';
  return isWorlds
    ? linkTo(EFFECTS_OF_THE_WORLD, 'effects of the world')
    : linkTo(EFFECTS_OF_A_COUNTRY, 'effects of a country');
}

function listWords(schema: Schema): string {
  const { minItems, maxItems, items, prefixItems } = schema;
  if (prefixItems !== undefined) return `two of ${simpleWords(prefixItems[0]!)}`;
  const size = `${minItems ?? 0} to ${maxItems ?? 'any number of'}`;
  const effects = effectsIn(schema);
  if (effects !== undefined) return `list of ${size} ${effects}`;
  const inside = items === undefined ? '' : simpleWords(items);
  return inside === 'object' || inside === '' ? `list of ${size}` : `list of ${size}: ${inside}`;
}

/** What a value may be; `object` for one whose fields are told below it. */
export function simpleWords(schema: Schema): string {
  if (schema.const !== undefined) return coded([schema.const]);
  if (schema.enum !== undefined) return enumWords(schema.enum);
  const named = namedObject(schema);
  if (named !== undefined) return named;
  if (schema.type === 'array') return listWords(schema);
  if (schema.type === 'string') return stringWords(schema);
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema);
  if (schema.type === 'boolean') return '`true` or `false`';
  return 'object';
}

/** Whether a link to a heading of its own says everything about it. */
export function isNamed(schema: Schema): boolean {
  const { items } = schema;
  return (
    namedObject(schema) !== undefined ||
    effectsIn(schema) !== undefined ||
    (items !== undefined && isNamed(items))
  );
}
