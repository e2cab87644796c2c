// What an author sees in an editor that knows the JSON Schemas: mistakes underlined, words and beginnings offered.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type Diagnostic,
  getLanguageService,
  TextDocument,
} from 'vscode-json-languageservice';
import { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from '../../src/files';
import { COUNTRY_EFFECTS } from '../../src/types/effect';
import { type Mistake, MISTAKES } from '../files/mistakes';
import { NEW_COUNTRY } from '../files/alpineScenario';
import { goodFile, lineAt, pathsIn, valueAt } from '../files/planting';
import { atlasTexts, scenarioIds, scenarioText } from '../support/content';

const KINDS = ['scenario', 'countries', 'history'] as const;
type Kind = (typeof KINDS)[number];

const SCHEMAS = {
  scenario: () => scenarioJsonSchema(scenarioIds()),
  countries: countriesJsonSchema,
  history: historyJsonSchema,
};

const service = getLanguageService({});

beforeAll(() => {
  service.configure({
    validate: true,
    schemas: KINDS.map((kind) => ({
      uri: `https://own-bearings.example/${kind}.schema.json`,
      fileMatch: [`*.${kind}.json`],
      schema: SCHEMAS[kind](),
    })),
  });
});

/** A file opened in the editor; its own line about the schema is left out, which leads to the disk. */
function opened(kind: Kind, text: string) {
  const plain = text
    .replace(/"\$schema": "[^"]*"/, '"$schema": "x"')
    .replace('"$schema": "x",', '');
  const document = TextDocument.create(`file:///my.${kind}.json`, 'json', 1, plain);
  return { document, json: service.parseJSONDocument(document) };
}

async function underlined(kind: Kind, text: string): Promise<Diagnostic[]> {
  const { document, json } = opened(kind, text);
  return service.doValidation(document, json);
}

async function offeredAt(kind: Kind, marked: string): Promise<readonly CompletionItem[]> {
  const offset = marked.indexOf('‸');
  const { document, json } = opened(kind, marked.replace('‸', ''));
  const moved = marked.length - 1 - document.getText().length;
  const list = await service.doComplete(document, document.positionAt(offset - moved), json);
  return list?.items ?? [];
}

const FILES: readonly (readonly [name: string, kind: Kind, text: string])[] = [
  ...scenarioIds().map((id) => [id, 'scenario', scenarioText(`${id}.json`)] as const),
  ['a new country', 'scenario', NEW_COUNTRY],
  ['the countries', 'countries', atlasTexts().countries],
  ['the dated events', 'history', atlasTexts().history],
];

describe('an editor with the JSON Schemas', () => {
  it.each(FILES)('should underline nothing in %s', async (_, kind, text) => {
    expect(await underlined(kind, text)).toEqual([]);
  });

  const good = goodFile('new', NEW_COUNTRY);
  const shapes = MISTAKES.filter(({ of, ofShape }) => of === 'scenario' && ofShape);

  /** Whether one case of the kind is underlined within a line; none where the file has no place for it. */
  async function isSeen(mistake: Mistake): Promise<boolean | undefined> {
    for (const path of pathsIn(good.data, (one, value) => mistake.where(one, value, good))) {
      const planted = mistake.plant(good, path, valueAt(good.data, path));
      if (planted === undefined) continue;
      const found = await underlined('scenario', planted.text);
      const lines = found.map(({ range }) => range.start.line + 1);
      return lines.some((line) => Math.abs(line - planted.line) <= 1);
    }
    return undefined;
  }

  it('should underline at least 30 kinds of mistakes where they are', async () => {
    const seen: string[] = [];
    const missed: string[] = [];
    for (const mistake of shapes) {
      const isFound = await isSeen(mistake);
      if (isFound !== undefined) (isFound ? seen : missed).push(mistake.name);
    }
    console.log(
      `${seen.length} of ${shapes.length} kinds of shape underlined; not: ${missed.join(', ')}`,
    );
    expect(seen.length).toBeGreaterThanOrEqual(30);
  });

  it('should say of a wrong kind of effect what kinds there are, and nothing of another effect', async () => {
    const text = NEW_COUNTRY.replace('"kind": "addUsTrust"', '"kind": "addUsTrst"');
    expect(text).not.toBe(NEW_COUNTRY);
    const [first, ...others] = await underlined('scenario', text);
    expect(others).toEqual([]);
    expect(first?.message).toContain('"addUsTrust"');
    const line = lineAt(text, text.indexOf('"addUsTrst"'));
    expect(first!.range.start.line + 2).toBeGreaterThanOrEqual(line);
  });

  it('should complete the kind of an effect with every word, each explained', async () => {
    const text = NEW_COUNTRY.replace('"kind": "addUsTrust"', '"kind": ‸"addUsTrust"');
    const offered = await offeredAt('scenario', text);
    const labels = offered.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(COUNTRY_EFFECTS.map((kind) => `"${kind}"`)));
    const one = offered.find(({ label }) => label === '"addUsTrust"');
    expect(JSON.stringify(one?.documentation)).toContain('trust of the USA');
  });

  it.each([
    ['a country', '"countries": [', 'a country of the atlas'],
    ['a seat', '"seats": [', 'a seat'],
    ['a site', '"sites": [', 'a site'],
    ['an answer', '"options": [', 'an answer'],
    ['an effect', '"effects": [', 'addUsTrust'],
    ['a condition', '"conditions": [', 'a condition'],
    ['a length', '"variants": [', 'a length'],
    ['a contract', '"contracts": [', 'a contract'],
    ['a special victory', '"specialVictories": [', 'a special victory'],
    ['a rule of its own', '"rulePatches": [', 'a rule of its own'],
    ['a figure', '"gdpUsdTn": ', 'a figure', ', "budgetUsdBn": '],
  ])('should offer the beginning of %s', async (_, place, label, next = '') => {
    const behind = NEW_COUNTRY.indexOf(place) + place.length;
    expect(behind).toBeGreaterThan(place.length);
    const text = `${NEW_COUNTRY.slice(0, behind)} ‸ ${next}${NEW_COUNTRY.slice(behind)}`;
    const offered = await offeredAt('scenario', text);
    expect(offered.map((item) => item.label)).toContain(label);
  });
});
