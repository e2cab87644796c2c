// origins tells of every figure whose word it is, for every scenario that comes with the game and for a patch.

import { describe, expect, it } from 'vitest';
import type { OriginRow } from '../../src/cli/originRows';
import { sourcedIn } from '../../src/selectors';
import { contentOf, scenarioIds, scenarioText } from '../support/content';
import { patchText } from '../files/patches';
import { ownFolder, say, write } from './commands';

const FOLDER = ownFolder();

function rowsOf(...words: readonly string[]): readonly OriginRow[] {
  const { code, out } = say('origins', '--json', ...words);
  expect(code).toBe(0);
  return JSON.parse(out) as OriginRow[];
}

/** The name or the number that a line must hold, if the value of the row stands there. */
function standsIn(text: string, line: number, { value }: OriginRow): boolean {
  const written = text.split('\n')[line - 1] ?? '';
  return value === null || written.includes(JSON.stringify(value)) || written.includes('figure');
}

describe('origins', () => {
  it.each(scenarioIds())('should tell of every figure of %s', (id) => {
    const rows = rowsOf(id);
    const places = new Set(rows.map(({ path }) => path.join('.')));
    const sourced = sourcedIn(contentOf(id).scenario);
    expect(sourced.filter(({ path }) => !places.has(path.join('.')))).toEqual([]);
    expect(places.size).toBe(rows.length);
    const text = scenarioText(`${id}.json`);
    for (const row of rows) {
      expect(['file', 'base', 'atlas', 'ruleset']).toContain(row.origin.kind);
      if (row.origin.kind === 'file') expect(standsIn(text, row.origin.line, row)).toBe(true);
    }
  });

  it('should tell what a patch says, what its base says, and what neither says', () => {
    const text = patchText({
      countries: [
        { use: 'FRA', remove: true },
        { use: 'KOR', figures: { budgetUsdBn: { value: 3.5, basis: 'tuned' } } },
        { use: 'JPN', style: 'fortress' },
      ],
      rulePatches: [{ parameter: 'power.queue', value: 2, text: { en: 'A.', ko: '가.' } }],
    });
    const file = write(FOLDER, 'my-patch.json', text);
    const rows = rowsOf(file);
    const originAt = (path: string) => rows.find((row) => row.path.join('.') === path)?.origin;
    const lineOf = (words: string) =>
      text.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(originAt('countries.KOR.figures.budgetUsdBn')).toEqual({
      kind: 'file',
      line: lineOf('"value": 3.5'),
    });
    expect(originAt('countries.JPN.style')).toEqual({ kind: 'file', line: lineOf('fortress') });
    expect(originAt('rulePatches.power.queue.value')).toEqual({
      kind: 'file',
      line: lineOf('"value": 2,'),
    });
    const base = scenarioText('korea-260000-gpus.json').split('\n');
    const turns = originAt('variants.short.turns');
    expect(turns).toMatchObject({ kind: 'base', id: 'korea-260000-gpus' });
    expect(turns?.kind === 'base' && base[turns.line - 1]).toContain('"turns": 8');
    expect(originAt('countries.IND.figures.lockIn')).toMatchObject({
      kind: 'atlas',
      file: 'figures',
    });
    expect(originAt('countries.KOR.figures.lockIn')).toEqual({
      kind: 'atlas',
      file: 'figures',
      way: 'hand',
    });
    expect(originAt('countries.USA.figures.capability')).toMatchObject({ file: 'countries' });
    expect(originAt('history.hormuz-2026')).toMatchObject({ kind: 'atlas', file: 'history' });
    expect(originAt('world.chipsH100e')).toEqual({ kind: 'ruleset', id: 'rules-6' });
    expect(originAt('countries.FRA.style')).toBeUndefined();
  });

  it('should print a table, of one country where it is named', () => {
    const { code, out } = say('origins', 'korea-260000-gpus', '--country', 'KOR');
    expect(code).toBe(0);
    expect(out).toMatch(/^figure +value +unit +origin +grade$/m);
    expect(out).toMatch(
      /^countries\.KOR\.figures\.budgetUsdBn +3\.4 .* this file, line \d+ +retrieved$/m,
    );
    expect(out).toMatch(/lockIn .* atlas\/figures\.json, set by hand +judged$/m);
    expect(out).not.toContain('countries.JPN');
  });

  it.each([
    [[], 2, 'Name one scenario.'],
    [['korea-260000-gpus', '--country', 'XXX'], 2, 'no country "XXX"'],
    [['no-such.json'], 2, 'no-such.json cannot be read'],
  ])('should refuse the words %j', (words, code, sentence) => {
    const said = say('origins', ...words);
    expect(said.code).toBe(code);
    expect(said.told).toContain(sentence);
  });

  it('should say what is wrong with a scenario that has errors', () => {
    const file = write(FOLDER, 'my-patch.json', patchText({ defeat: 'no' }));
    const said = say('origins', file);
    expect(said.code).toBe(1);
    expect(said.told).toMatch(/my-patch\.json:5:\d+: error: /);
  });
});

describe('check of a patch', () => {
  it('should know it as a scenario, by its base beside it or in the game', () => {
    const base = scenarioText('small-state.json').replace('"small-state"', '"their-state"');
    write(FOLDER, 'their-state.json', base);
    const file = write(FOLDER, 'my-patch.json', patchText({}, 'their-state'));
    expect(say('check', file).out).toContain(`${file}: good`);
    const { code, out } = say('check', write(FOLDER, 'my-patch.json', patchText({}, 'smal-state')));
    expect(code).toBe(1);
    expect(out).toContain('Did you mean "small-state"?');
  });

  it('should print its sourcing by country where that is asked for', () => {
    const { out } = say('check', '--sources', 'scenarios/small-state.json');
    expect(out).toMatch(/^ +figures +retrieved +calculated +recalled +judged +high +medium +low$/m);
    expect(out).toMatch(/^ {2}SGP +\d+( +\d+ %){7}$/m);
    expect(out).toMatch(/^ {2}Least sure: .*\(judged, confidence low\)/m);
  });
});
