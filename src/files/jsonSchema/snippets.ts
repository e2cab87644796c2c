// Beginnings of what authors add, for editors to put in: a country, a figure, a site, an effect …

import { EFFECT_SHAPES, type EffectKind } from '../../types/effect';
import { type Definitions, resolved, type Schema } from './tree';

/** What an editor offers. `${1:word}` is a place to fill in; a text that begins with ^ is written without quotes. */
interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

const TEXT = { en: '$2', ko: '$3' };
const SOURCE = { title: '${7:title}', publisher: '${8:publisher}', date: '${9:2026-01}' };
const CONDITION = { quantity: '${4:usTrust}', atLeast: '^${5:0.3}' };

function figureBody(unit: string) {
  return {
    value: '^${1:0}',
    unit,
    year: '^${2:2026}',
    confidence: '${3|high,medium,low|}',
    basis: '${4|retrieved,recalled,estimated,tuned|}',
    source: SOURCE,
  };
}

/** By the name of the list that the entries belong to. */
const ENTRIES: Readonly<Record<string, readonly Snippet[]>> = {
  countries: [
    {
      label: 'a country of the atlas',
      description: 'Takes a country from the atlas; what stands beside it is other here.',
      body: { use: '${1:KOR}' },
    },
    {
      label: 'a country of the atlas with another figure',
      description: 'Takes a country from the atlas with a budget of its own.',
      body: { use: '${1:KOR}', figures: { budgetUsdBn: figureBody('USD bn per half-year') } },
    },
  ],
  seats: [
    { label: 'a seat', description: 'A nation that can be played.', body: { country: '${1:KOR}' } },
  ],
  sites: [
    {
      label: 'a site',
      description: 'A real place that the chart shows.',
      body: {
        id: '${1:place}',
        kind: '${4|fab,dataCentre,powerPlant,lab|}',
        name: TEXT,
        longitude: '^${5:127.0}',
        latitude: '^${6:37.0}',
      },
    },
  ],
  options: [
    {
      label: 'an answer',
      description: 'One of the two to four answers.',
      body: { id: '${1:answer}', name: TEXT, text: { en: '$4', ko: '$5' }, effects: [] },
    },
  ],
  conditions: [{ label: 'a condition', description: 'A quantity and its bound.', body: CONDITION }],
  condition: [{ label: 'a condition', description: 'A quantity and its bound.', body: CONDITION }],
  variants: [
    {
      label: 'a length',
      description: 'A length of the game with medals for each seat.',
      body: {
        id: '${1:full}',
        name: TEXT,
        turns: '^${4:12}',
        minutes: '^${5:30}',
        medals: { '${6:KOR}': { bronze: 0, silver: '^${7:8}', gold: '^${8:16}' } },
      },
    },
  ],
  contracts: [
    {
      label: 'a contract',
      description: 'Chips that may be ordered beyond the quota.',
      body: {
        id: '${1:framework}',
        name: TEXT,
        buyer: '${4:KOR}',
        seller: '${5:USA}',
        gpus: '^${6:100000}',
        h100ePerGpu: '^${10:2.5}',
        priceUsdBnPerGpu: '^${11:0.00004}',
        firstHalfYear: '^${12:0}',
        lastHalfYear: '^${13:9}',
        condition: [],
        shares: [
          {
            id: '${14:government}',
            name: { en: '$15', ko: '$16' },
            gpus: '^${6:100000}',
            government: true,
          },
        ],
        figure: { ...figureBody('GPUs'), value: '^${6:100000}' },
      },
    },
  ],
  specialVictories: [
    {
      label: 'a special victory',
      description: 'A way to win that does not depend on the score.',
      body: {
        country: '${1:KOR}',
        name: TEXT,
        text: { en: '$6', ko: '$7' },
        when: '${8|anyTurn,end|}',
        conditions: [CONDITION],
      },
    },
  ],
  rulePatches: [
    {
      label: 'a rule of its own',
      description: 'A number of the ruleset that is another one here.',
      body: { parameter: '${1:power.queue}', value: '^${4:1}', text: TEXT },
    },
  ],
  events: [
    {
      label: 'an event of its own',
      description: 'A card of the author: drawn by chance, with two answers.',
      body: {
        id: '${1:my-event}',
        picture: '${4|city,grid,lab,port|}',
        name: TEXT,
        text: { en: '$5', ko: '$6' },
        scope: 'country',
        chance: [{ base: '^${7:0.1}' }],
        options: [
          {
            id: '${8:yes}',
            name: { en: '$9', ko: '$10' },
            text: { en: '$11', ko: '$12' },
            effects: [],
          },
          {
            id: '${13:no}',
            name: { en: '$14', ko: '$15' },
            text: { en: '$16', ko: '$17' },
            effects: [],
          },
        ],
      },
    },
  ],
  history: [
    {
      label: 'a dated event',
      description: 'What happened, with its source, and what it does.',
      body: {
        id: '${1:event-2026}',
        date: '${4:2026-04}',
        picture: '${5|city,grid,lab,port|}',
        name: TEXT,
        text: { en: '$10', ko: '$11' },
        source: SOURCE,
        basis: '${12|retrieved,recalled|}',
        confidence: '${13|high,medium,low|}',
        countries: ['${14:KOR}'],
        effects: [{ kind: 'addUsTrust', amount: '^${15:0.05}' }],
      },
    },
  ],
};

/** Lists of other names that hold the same entries. */
const SAME: Readonly<Record<string, string>> = { cards: 'history', when: 'conditions' };

/** The kinds of effect that a list takes; undefined where it is no list of effects. */
function kindsIn(items: Schema): readonly string[] {
  const kinds = items.properties?.['kind']?.enum ?? [];
  return kinds.filter((kind): kind is string => Object.hasOwn(EFFECT_SHAPES, String(kind)));
}

function thenOf(items: Schema, kind: string): Schema | undefined {
  const forms = items['allOf'] as readonly { if: Schema; then: Schema }[];
  return forms.find((form) => form.if.properties?.['kind']?.const === kind)?.then;
}

/** A beginning of each kind of effect, with the fields that it has. */
function effectSnippets(items: Schema, definitions: Definitions): Snippet[] {
  return kindsIn(items).map((kind) => {
    const form = resolved(thenOf(items, kind) ?? {}, definitions);
    const fields = Object.keys(form.properties ?? {}).filter((name) => name !== 'kind');
    const numbers = fields.map((name, at) => {
      const words = resolved(form.properties![name]!, definitions).enum;
      return [name, words === undefined ? `^\${${at + 1}:0}` : `\${${at + 1}|${words.join(',')}|}`];
    });
    const description = EFFECT_SHAPES[kind as EffectKind].meaning;
    return { label: kind, description, body: { kind, ...Object.fromEntries(numbers) } };
  });
}

/** Entries of lists of country codes or of numbers need no beginning. */
function isOfObjects(items: Schema): boolean {
  return items.type === 'object' || items['if'] !== undefined;
}

/** A field that holds a list, with what an editor may put into the list. */
function withEntries(name: string, field: Schema, definitions: Definitions): Schema {
  const list = resolved(field, definitions);
  if (list.type !== 'array' || list.items === undefined) return field;
  const snippets = ENTRIES[SAME[name] ?? name];
  if (snippets === undefined || !isOfObjects(resolved(list.items, definitions))) return field;
  const { $ref: _pointer, ...own } = field;
  return { ...list, ...own, items: { ...list.items, defaultSnippets: snippets } };
}

/** The unit of a figure. */
function unitOf({ properties }: Schema, definitions: Definitions): string | undefined {
  const isFigure = ['value', 'unit', 'year', 'source'].every((name) => properties?.[name]);
  const unit = isFigure ? resolved(properties!['unit']!, definitions).const : undefined;
  return typeof unit === 'string' ? unit : undefined;
}

/** A part of a schema with the beginnings that belong to it. */
export function withSnippets(schema: Schema, definitions: Definitions): Schema {
  const { properties } = schema;
  if (properties === undefined) return schema;
  const effects = effectSnippets(schema, definitions);
  if (effects.length > 0) return { ...schema, defaultSnippets: effects };
  const fields = Object.entries(properties).map(([name, field]) => [
    name,
    typeof field === 'object' ? withEntries(name, field, definitions) : field,
  ]);
  const filled = { ...schema, properties: Object.fromEntries(fields) as Definitions };
  const unit = unitOf(schema, definitions);
  if (unit === undefined) return filled;
  const description = schema.description ?? 'A number with its source.';
  const snippet: Snippet = { label: 'a figure', description, body: figureBody(unit) };
  return { ...filled, defaultSnippets: [snippet] };
}
