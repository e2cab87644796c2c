// The JSON Schema for editors knows patches: it asks for nothing that the base has, and raises no false alarm.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { openScenario, scenarioJsonSchema } from '../../src/files';
import { compiledSchema } from '../support/compiledSchema';
import { scenarioIds } from '../support/content';
import { caseCount } from '../support/tier';
import { mutated, mutations } from '../files/mutation';
import { LIBRARY, patchText } from '../files/patches';

const RUNS = caseCount({ quick: 20, full: 200 });
const SCHEMA = scenarioJsonSchema(scenarioIds());
const validate = compiledSchema(SCHEMA);

const GOOD = {
  base: '00000000',
  texts: { title: { en: 'Mine', ko: '내 것' }, recommended: null },
  countries: [
    { use: 'KOR', figures: { lockIn: null }, opening: { options: [{ id: 'swap', lots: [] }] } },
    { use: 'FRA', remove: true },
    { use: 'BRA' },
  ],
  variants: [{ id: 'full', minutes: 50, medals: { KOR: { gold: 18 } } }],
  contracts: [{ id: 'framework', shares: [{ id: 'sk', remove: true }] }],
  relations: [{ pair: ['JPN', 'KOR'], remove: true }],
  history: ['hormuz-2026', { id: 'licence-scare-2026', remove: true }],
  learning: null,
};

function isAccepted(changes: object): boolean {
  return validate(JSON.parse(patchText(changes)));
}

describe('the JSON Schema of scenarios, for a patch', () => {
  it('should accept what changes only parts', () => {
    expect(isAccepted(GOOD), JSON.stringify(validate.errors)).toBe(true);
    expect(isAccepted({})).toBe(true);
  });

  it.each([
    ['a field that no scenario has', { txts: {} }],
    ['a field that no country has', { countries: [{ use: 'KOR', styel: 'fortress' }] }],
    ['a word that is not allowed', { countries: [{ use: 'KOR', style: 'fortres' }] }],
    ['a number outside its range', { variants: [{ id: 'full', turns: 41 }] }],
    [
      'half an effect, whose list is replaced whole',
      {
        countries: [{ use: 'KOR', opening: { options: [{ id: 'swap', effects: [{}] }] } }],
      },
    ],
    ['a removal of what is no entry', { texts: { remove: true } }],
    ['nothing in place of what must be there', { texts: { title: null } }],
  ])('should refuse %s', (_, changes) => {
    expect(isAccepted(changes)).toBe(false);
  });

  it('should accept every patch that the checker does', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(patchText(GOOD), steps);
        const data = JSON.parse(text) as { readonly extends?: unknown };
        if (data.extends === undefined || !openScenario(text, LIBRARY).ok) return;
        expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('should let editors offer the scenarios that come with the game, and what a country may have', async () => {
    const service = getLanguageService({});
    service.configure({ schemas: [{ uri: 'scenario', fileMatch: ['*'], schema: SCHEMA }] });
    const offered = async (text: string) => {
      const at = text.indexOf('‸');
      const document = TextDocument.create('file:///a.json', 'json', 1, text.replace('‸', ''));
      const place = document.positionAt(at);
      const list = await service.doComplete(document, place, service.parseJSONDocument(document));
      return list?.items.map(({ label }) => label) ?? [];
    };
    expect(await offered('{ "extends": ‸ }')).toEqual(
      expect.arrayContaining(scenarioIds().map((id) => JSON.stringify(id))),
    );
    const country = '{ "extends": "small-state", "countries": [{ "use": "SGP", ‸ }] }';
    expect(await offered(country)).toEqual(expect.arrayContaining(['style', 'figures', 'remove']));
  });

  it('should let editors find nothing to complain of in a patch', async () => {
    const service = getLanguageService({});
    const document = TextDocument.create('file:///a.json', 'json', 1, patchText(GOOD));
    const parsed = service.parseJSONDocument(document);
    const found = await service.doValidation(document, parsed, undefined, SCHEMA);
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
