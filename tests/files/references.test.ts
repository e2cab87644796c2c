// Scenarios that take countries from the atlas: what they get, what they may say anew, and how a wrong use is named.

import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioIssues } from '../../src/files';
import type { Atlas } from '../../src/types/atlas';
import type { NationScenario, Scenario } from '../../src/types/scenario';
import { deepFreeze } from '../support/freeze';
import { edited, KOREA_OF_ATLAS as KOREA, KOREA_OPTIONS, printed, WHOLE_KOREA } from './texts';

const CARET = '‸';
const { atlas } = KOREA_OPTIONS;
const [KOR, ...OTHERS] = atlas.countries;

/** The atlas without what Korea has of this kind. */
function atlasWithout(field: 'figures'): Atlas {
  const { [field]: _, ...korea } = KOR!;
  return { ...atlas, countries: [korea, ...OTHERS] };
}

function scenarioOf(text: string, options = KOREA_OPTIONS): Scenario {
  const read = parseScenario(text, options);
  if (!read.ok) throw new Error(printed(read.error));
  return read.value;
}

function nation(scenario: Scenario, at: number): NationScenario {
  return scenario.countries[at] as NationScenario;
}

/** The finding in a text whose caret marks where it must stand. */
function findingAtCaret(marked: string, options = KOREA_OPTIONS) {
  const before = marked.slice(0, marked.indexOf(CARET)).split('\n');
  const place = { line: before.length, column: before[before.length - 1]!.length + 1 };
  const issues = scenarioIssues(marked.replace(CARET, ''), options);
  expect(issues.map(({ line, column }) => ({ line, column }))).toEqual([place]);
  return issues[0]!;
}

function figure(name: 'gdpUsdTn' | 'budgetUsdBn' | 'gridPeakGw', value: number): string {
  return JSON.stringify({ [name]: { ...KOR!.figures![name], value } });
}

/** The Korean scenario with these fields beside `"use": "KOR"`. */
function koreaWith(fields: string): string {
  return edited(KOREA, '"use": "KOR",', `"use": "KOR", ${fields},`);
}

describe('a scenario that takes countries from the atlas', () => {
  it('should have their names, places, figures, styles and own projects', () => {
    const { id, name, sites, figures, style, ownProject } = KOR!;
    expect(nation(scenarioOf(KOREA), 0)).toMatchObject({
      role: 'nation',
      id,
      name,
      sites,
      figures,
      style,
      ownProject,
    });
  });

  it('should start from the figures of the atlas but for those that it says anew', () => {
    const own = nation(scenarioOf(koreaWith(`"figures": ${figure('gdpUsdTn', 9)}`)), 0);
    const { gdpUsdTn, ...rest } = nation(scenarioOf(KOREA), 0).start;
    expect(own.start).toEqual({ ...rest, gdpUsdTn: 9 });
    expect([gdpUsdTn, own.figures.gdpUsdTn.value]).toEqual([1.86, 9]);
  });

  it('should have the style, stance, law, programme and project that it says anew', () => {
    const said = {
      style: 'powerHost',
      stance: 'alone',
      dataLaw: 'open',
      modelProgramme: 'pretrain',
      ownProject: { ...KOR!.ownProject, pillar: 'power' },
    };
    const fields = JSON.stringify(said).slice(1, -1);
    expect(nation(scenarioOf(koreaWith(fields)), 0)).toMatchObject(said);
  });

  it('should have USA and China as superpowers with their courses', () => {
    const powers = scenarioOf(KOREA).countries.filter(({ role }) => role === 'superpower');
    const courses = atlas.countries.flatMap(({ id, courses: own }) =>
      own === undefined ? [] : [{ id, ...own }],
    );
    expect(powers).toMatchObject(courses);
    expect(powers).toHaveLength(2);
  });

  it('should have countries of its own beside them', () => {
    const { countries } = scenarioOf(WHOLE_KOREA);
    expect(countries.map(({ id }) => id)).toEqual(['KOR', 'JPN', 'IND', 'USA', 'CHN']);
    expect(nation(scenarioOf(WHOLE_KOREA), 2).style).toBe('balanced');
  });

  it('should be the same scenario as with all countries written out', () => {
    const scenario = scenarioOf(KOREA);
    const countries = scenario.countries.map((country) => {
      if (country.role === 'superpower') return country;
      const { start: _start, ...written } = country;
      return written;
    });
    const { history } = JSON.parse(KOREA) as { readonly history: readonly string[] };
    expect(scenarioOf(JSON.stringify({ ...scenario, countries, history }))).toEqual(scenario);
  });

  it('should leave the atlas as it is', () => {
    const frozen = deepFreeze(structuredClone(atlas));
    expect(scenarioOf(KOREA, { ...KOREA_OPTIONS, atlas: frozen })).toEqual(scenarioOf(KOREA));
  });
});

describe('the relations of nations', () => {
  const TOLD = '"relations": [{ "pair": ["JPN", "KOR"], "value": 0.01 }],\n  "countries": [';

  it('should be those of the atlas among the nations that there are', () => {
    const { relations, countries } = scenarioOf(KOREA);
    const ids = countries.flatMap(({ id, role }) => (role === 'nation' ? [id] : []));
    const known = atlas.relations.filter(({ pair }) => pair.every((id) => ids.includes(id)));
    const named = (list: Scenario['relations']) =>
      new Set(list.map(({ pair, value }) => `${[...pair].sort().join('-')} ${value}`));
    expect(relations).toHaveLength((ids.length * (ids.length - 1)) / 2);
    expect(named(relations)).toEqual(named(known));
  });

  it('should be replaced pair by pair, in whatever order a pair is named', () => {
    const before = scenarioOf(KOREA).relations;
    const after = scenarioOf(edited(KOREA, '"countries": [', TOLD)).relations;
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).toEqual({ pair: ['KOR', 'JPN'], value: 0.01 });
  });

  it('should be only what is told for a nation of the scenario’s own', () => {
    const text = edited(WHOLE_KOREA, '    { "pair": ["KOR", "JPN"], "value": 0.55 },\n', '');
    expect(scenarioOf(text).relations).toEqual([
      { pair: ['JPN', 'IND'], value: 0.55 },
      { pair: ['KOR', 'IND'], value: 0.48 },
    ]);
  });
});

describe('a wrong use of the atlas', () => {
  it.each([
    ['a country that is not there', '"use": "JPN"', '"use": ‸"JPM"', 'unknownId', 'JPN'],
    ['a country in small letters', '"use": "JPN"', '"use": ‸"jpn"', 'wrongForm', undefined],
    [
      'a mistyped field',
      '"use": "JPN"',
      '"use": "JPN", ‸"stile": "random"',
      'unknownField',
      'style',
    ],
    [
      'a mistyped style',
      '"use": "JPN"',
      '"use": "JPN", "style": ‸"fortres"',
      'notAllowed',
      'fortress',
    ],
    ['a name of its own', '"use": "JPN"', '"use": "JPN", ‸"id": "JPN"', 'unknownField', undefined],
    ['a country that is there', '"use": "JPN"', '"use": ‸"KOR"', 'repeatedId', undefined],
    [
      'a superpower’s figures',
      '"use": "USA"',
      '"use": "USA", ‸"stance": "alone"',
      'notForSuperpower',
      undefined,
    ],
    [
      'a nation as a superpower',
      '"use": "JPN"',
      '"use": "JPN", "role": ‸"superpower"',
      'unknownId',
      undefined,
    ],
    [
      'a site of another place',
      '"use": "KOR"',
      `"use": "KOR", "ownProject": ${JSON.stringify({ ...KOR!.ownProject, site: '@' }).replace('"@"', '‸"ulsen"')}`,
      'unknownId',
      'ulsan',
    ],
  ] as const)('should be named with its place: %s', (_, from, to, code, suggestion) => {
    const finding = findingAtCaret(edited(KOREA, from, to));
    expect([finding.code, finding.suggestion]).toEqual([code, suggestion]);
  });

  it('should stand at a figure that is written, when that one is wrong', () => {
    const text = koreaWith(`"figures": ${figure('budgetUsdBn', 199).replace('199', '‸199')}`);
    const finding = findingAtCaret(text);
    expect(finding.path).toEqual(['countries', 0, 'figures', 'budgetUsdBn', 'value']);
  });

  it('should stand at the name of the country, when a figure of the atlas no longer fits', () => {
    const fields = `"figures": ${figure('gdpUsdTn', 0.01)}`;
    const text = edited(KOREA, '"use": "KOR",', `"use": ‸"KOR", ${fields},`);
    const finding = findingAtCaret(text);
    expect(finding).toMatchObject({ path: ['countries', 0, 'use'], code: 'impossible' });
    expect(finding.message).toContain('In what the atlas says of this country.');
  });

  it('should be a country without figures, unless the scenario brings all of them', () => {
    const options = { ...KOREA_OPTIONS, atlas: atlasWithout('figures') };
    const finding = findingAtCaret(edited(KOREA, '"use": "KOR"', '"use": ‸"KOR"'), options);
    expect(finding).toMatchObject({ path: ['countries', 0, 'use'], code: 'noFigures' });
    const whole = koreaWith(`"figures": ${JSON.stringify(KOR!.figures)}`);
    expect(scenarioOf(whole, options)).toEqual(scenarioOf(KOREA));
  });

  it('should be no matter of warnings that the atlas has already', () => {
    const figures = {
      ...KOR!.figures!,
      gdpUsdTn: { ...KOR!.figures!.gdpUsdTn, basis: 'tuned' as const },
    };
    const options = {
      ...KOREA_OPTIONS,
      atlas: { ...atlas, countries: [{ ...KOR!, figures }, ...OTHERS] },
    };
    expect(scenarioIssues(KOREA, options)).toEqual([]);
  });
});
