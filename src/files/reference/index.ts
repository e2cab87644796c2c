// The reference for authors as lines of Markdown, made from the tables by which files are read.

import { COUNTRY_EFFECTS, WORLD_EFFECTS } from '../../types/effect';
import { toldScenario } from '../jsonSchema';
import type { Schema } from '../jsonSchema/tree';
import { FIELD_EXAMPLES } from './examples';
import { FieldRows } from './fieldRows';
import {
  EFFECTS_OF_A_COUNTRY,
  EFFECTS_OF_THE_WORLD,
  LIST_TITLES,
  NATION_FIGURES_TITLE,
} from './kindWords';
import {
  effectTable,
  fieldTable,
  listSections,
  nationFigureTable,
  quantityTable,
  seriesTable,
  superpowerFigureTable,
} from './tables';
import { writtenField } from './writtenJson';

const HEAD = [
  '# The reference of scenarios',
  '',
  'Everything that may stand in a scenario file: its fields, what conditions ask about, what effects do, and every word of the closed lists. [The guide](README.md) tells how a scenario is written; this page is for looking things up.',
  '',
  'It is made by `npm run cli -- schema reference --write` from what reads the files, never by hand, and a test says when it is stale. Every example is put into a scenario and checked by a test.',
  '',
];

const HOW_TO_READ = [
  'A dot leads into an object and `[]` into each entry of a list: `variants[].turns` are the turns of each length. `[use]`, `[nation]`, `[superpower]`, `[world]` and `[country]` stand for the entries of that form. `KOR` stands for any country of the scenario. Both ends of a range belong to it. A field that is needed may be left out only where the file extends another.',
  '',
];

/** One field of a file: what it is, an example, and what is in it. */
function fieldSection(name: string, field: Schema, isNeeded: boolean, told: FieldRows): string[] {
  const [head, ...rows] = told.of({ properties: { [name]: field } }, '');
  const kind = head!.kind === 'object' ? 'An object' : capital(head!.kind);
  return [
    `### The field \`${name}\``,
    '',
    `${kind}; ${isNeeded ? 'needed' : 'optional'}. ${field.description ?? ''}`,
    '',
    '```json',
    writtenField(name, FIELD_EXAMPLES[name as keyof typeof FIELD_EXAMPLES]),
    '```',
    '',
    ...(rows.length === 0 ? [] : [...fieldTable(rows), '']),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fieldSections({ properties = {}, required = [] }: Schema): string[] {
  const told = new FieldRows();
  return Object.entries(properties).flatMap(([name, field]) =>
    fieldSection(name, field, required.includes(name), told),
  );
}

/** Objects that occur in many places, each under a heading of its own. */
function partSection(heading: string, says: string, part: Schema): string[] {
  return [`## ${heading}`, '', says, '', ...fieldTable(new FieldRows().of(part, '')), ''];
}

/** A part of the schema by the names of its fields; entries of a list are those of its first form. */
function partAt(schema: Schema, names: readonly string[]): Schema {
  return names.reduce((part, name) => {
    const inside = part.items ?? part;
    const form = inside.properties === undefined ? (inside.anyOf?.[0] ?? inside) : inside;
    return form.properties![name]!;
  }, schema);
}

/** A figure as it looks anywhere in a file. */
function withoutRange(figure: Schema): Schema {
  const { value, unit, ...others } = figure.properties!;
  const { const: _unit, ...anyUnit } = unit!;
  const { minimum: _least, maximum: _most, ...anyValue } = value!;
  return { ...figure, properties: { value: anyValue, unit: anyUnit, ...others } };
}

function parts(schema: Schema): string[] {
  const conditions = partAt(schema, ['specialVictories', 'conditions']);
  return [
    ...partSection(
      'A text',
      'What players read, in every language of the game. One language is enough for a draft, and for a file whose `languages` say so.',
      partAt(schema, ['texts', 'title']),
    ),
    ...partSection(
      'A source',
      'Where something is known from.',
      partAt(schema, ['sources']).items!,
    ),
    ...partSection(
      'A figure',
      'A number about the world, with its unit and where it is known from. Unit and range of `value` are those of the field that it stands in.',
      withoutRange(partAt(schema, ['countries', 'figures', 'gdpUsdTn'])),
    ),
    ...partSection(
      'A condition',
      'A quantity and its bounds: one from below, one from above, or both.',
      conditions.items!,
    ),
  ];
}

/** The whole page, line by line. */
export function referenceLines(): string[] {
  const schema = toldScenario();
  return [
    ...HEAD,
    '## The fields of a file',
    '',
    ...HOW_TO_READ,
    ...fieldSections(schema),
    ...parts(schema),
    `## ${NATION_FIGURES_TITLE}`,
    '',
    'Money and flows are per half-year. H100e: as many chips of the type H100 as would do the same work.',
    '',
    ...nationFigureTable(),
    '',
    '## The figures of a superpower',
    '',
    ...superpowerFigureTable(),
    '',
    `## ${LIST_TITLES.quantities}`,
    '',
    'What conditions and the terms of a chance may ask about.',
    '',
    ...quantityTable(),
    '',
    `## ${EFFECTS_OF_A_COUNTRY}`,
    '',
    'Of the answers to events, of what comes later, of dated events, openings, own projects, champions and lots.',
    '',
    ...effectTable(COUNTRY_EFFECTS),
    '',
    `## ${EFFECTS_OF_THE_WORLD}`,
    '',
    'Of own events whose `scope` is `world`, and of the `worldEffects` of dated events.',
    '',
    ...effectTable(WORLD_EFFECTS),
    '',
    `## ${LIST_TITLES.series}`,
    '',
    'A stock is measured at the start of its half-year, what is yearly over the year that begins with it.',
    '',
    ...seriesTable(),
    '',
    '## Closed lists',
    '',
    ...listSections(),
  ];
}
