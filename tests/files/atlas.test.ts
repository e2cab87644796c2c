// The files of the atlas: how they become one, and how what is wrong in them is named.

import { describe, expect, it } from 'vitest';
import { atlasIssues, parseAtlas } from '../../src/files';
import type { AtlasFile } from '../../src/types/atlas';
import { atlas, atlasTexts } from '../support/content';
import { NATION_FIGURES } from '../../src/types/scenario';
import { edited } from './texts';

const TEXTS = atlasTexts();

function issuesOf(file: AtlasFile, from: string, to: string) {
  const texts = { ...TEXTS, [file]: edited(TEXTS[file], from, to) };
  const read = parseAtlas(texts);
  return read.ok ? [] : read.error[file];
}

const KOREAN_BUDGET = atlas().countries.find(({ id }) => id === 'KOR')!.figures!.budgetUsdBn.value;

describe('the atlas', () => {
  it('should give every country the figures of its id', () => {
    const { countries: figures } = JSON.parse(TEXTS.figures) as {
      countries: Record<string, Record<string, { value: number }>>;
    };
    for (const { id, figures: own } of atlas().countries)
      for (const name of NATION_FIGURES) expect(own![name].value).toBe(figures[id]![name]!.value);
  });

  it('should put the indicators in place of their names', () => {
    const usa = atlas().countries.find(({ id }) => id === 'USA');
    expect(usa?.figures?.gdpUsdTn.inputs).toMatchObject([
      { name: 'gdpUsdBn', value: 30615.7, unit: 'USD bn', year: 2025, basis: 'retrieved' },
    ]);
    expect(usa!.figures!.dataCentreMw.inputs).toContainEqual(
      expect.objectContaining({ name: 'facilityKwPerH100e', unit: 'kW' }),
    );
  });

  it.each([
    [
      'a mistyped field',
      '"style": "chipBuilder"',
      '"stile": "chipBuilder"',
      ['countries', 0, 'stile'],
      'unknownField',
    ],
    ['one country twice', '"id": "USA"', '"id": "KOR"', ['countries', 1, 'id'], 'repeatedId'],
    [
      'one site twice',
      '"id": "icheon"',
      '"id": "yongin"',
      ['countries', 0, 'sites', 2, 'id'],
      'repeatedId',
    ],
    [
      'a project in no place',
      '"site": "yongin"',
      '"site": "yongyn"',
      ['countries', 0, 'ownProject', 'site'],
      'unknownId',
    ],
    [
      'a pair with a stranger',
      '["KOR", "USA"]',
      '["KOR", "USB"]',
      ['relations', 0, 'pair', 1],
      'unknownId',
    ],
    [
      'a course that runs back',
      '"x": [0, 20]',
      '"x": [20, 0]',
      ['countries', 1, 'courses', 'policy', 'capability', 'x', 1],
      'wrongOrder',
    ],
  ] as const)('should be refused for %s', (_, from, to, path, code) => {
    expect(issuesOf('countries', from, to)[0]).toMatchObject({ path, code });
  });

  it('should be refused while a pair of countries is missing, with its name', () => {
    const [first] = issuesOf('countries', '    { "pair": ["KOR", "JPN"], "value": 0.55 },\n', '');
    expect(first).toMatchObject({ path: ['relations'], code: 'missingPair' });
    expect(first?.message).toContain('JPN-KOR');
  });

  it.each([
    [
      'of a country that is not there',
      '"countries": {\n    "KOR": {',
      '"countries": {\n    "KOT": {',
      ['countries', 'KOT'],
      'unknownId',
    ],
    [
      'from an indicator that is not there',
      '"inputs": ["gdpUsdBn"]',
      '"inputs": ["gdpEurBn"]',
      ['countries', 'KOR', 'gdpUsdTn'],
      'noValue',
    ],
    [
      'in another unit',
      '"USD tn"',
      '"USD bn"',
      ['countries', 'KOR', 'gdpUsdTn', 'unit'],
      'notAllowed',
    ],
    [
      'that are impossible together',
      `"budgetUsdBn": { "value": ${KOREAN_BUDGET}`,
      '"budgetUsdBn": { "value": 199',
      ['countries', 'KOR', 'budgetUsdBn', 'value'],
      'impossible',
    ],
  ] as const)('should be refused for figures %s', (_, from, to, path, code) => {
    expect(issuesOf('figures', from, to)).toMatchObject([{ path, code }]);
  });

  it('should hold the form of figures alone where the countries cannot be read', () => {
    const { countries, figures } = atlasIssues({ ...TEXTS, countries: '{' });
    expect([countries.length, figures.filter(({ severity }) => severity === 'error')]).toEqual([
      1,
      [],
    ]);
  });

  it.each([
    [
      'of a country that the atlas has not',
      '"countries": ["KOR", "TWN", "JPN"]',
      '"countries": ["KOR", "TWM", "JPN"]',
      ['cards', 0, 'countries', 1],
      'unknownId',
    ],
    [
      'twice',
      '"id": "chip-controls-2022"',
      '"id": "chips-act-2022"',
      ['cards', 1, 'id'],
      'repeatedId',
    ],
    [
      'on no day',
      '"date": "2022-10-07"',
      '"date": "2022-11-31"',
      ['cards', 1, 'date'],
      'noSuchDay',
    ],
    [
      'with a mistyped effect',
      '"kind": "addSupplyLeverage"',
      '"kind": "addSuplyLeverage"',
      ['cards', 0, 'effects', 0, 'kind'],
      'notAllowed',
    ],
  ] as const)('should be refused for a dated event %s', (_, from, to, path, code) => {
    expect(issuesOf('history', from, to)).toMatchObject([{ path, code }]);
  });
});
