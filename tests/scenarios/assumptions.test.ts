// The table of what a player may assume: broken rows are told with their place, and in no scenario does an end of a row leave the ranges of the rules.

import { describe, expect, it } from 'vitest';
import { createGame, rulesOf, usualOf } from '../../src/engine/index';
import { parseRuleset, parseScenario } from '../../src/files';
import { RANGES } from '../../src/files/ruleset/ranges/index';
import { judgeValue } from '../../src/files/ruleset/ranges/judge';
import en from '../../src/ui/text/en/assumptions.json';
import { contentOf, rules, scenarioIds } from '../support/content';
import { edited, KOREA, KOREA_OPTIONS, RULES } from '../files/texts';

const { assumptions } = rules();

function issuesOf(text: string) {
  const result = parseRuleset(text);
  return result.ok ? [] : result.error;
}

describe('the table of assumptions', () => {
  it('should have about a dozen rows, each with words and with a source that can be looked up', () => {
    const words: Readonly<Record<string, string>> = en;
    expect(assumptions.length).toBeGreaterThanOrEqual(12);
    for (const { id, source } of assumptions) {
      expect(source.url, id).toMatch(/^https:\/\//);
      for (const part of ['', '.note', '.why'])
        expect(words[`assumption.${id}${part}`], `${id}${part}`).toBeTypeOf('string');
    }
  });

  it.each([
    ['an unknown parameter', ['"chips.priceTrend"', '"chips.prize"'], 2, 'parameter'],
    [
      'a way that does not fit',
      ['"world.openLagNorm", "way": "set"', '"world.openLagNorm", "way": "yearlyGrowth"'],
      5,
      'way',
    ],
    ['no room around the usual number', ['"least": 0.78', '"least": 0.9'], 2, 'least'],
    ['an end beyond the range of the parameter', ['"most": 0.96', '"most": 1.9'], 2, 'most'],
    ['an id that stands there twice', ['"id": "chipPower"', '"id": "chipPrice"'], 3, 'id'],
    ['a source without https', ['https://www.nber.org', 'http://www.nber.org'], 10, 'source'],
  ] as const)('should be refused with %s', (_what, change, row, field) => {
    const [issue] = issuesOf(edited(RULES, change[0], change[1]));
    expect(issue?.path.slice(0, 3)).toEqual(['assumptions', row, field]);
  });

  it.each([
    ['power.lagTurns.firm', 7, 'With "powerTime" assumed at 1: "power.lagTurns.firm" must be'],
    ['focus.leadTurns', 2, 'With "hallTime" assumed at 1: "focus.leadTurns" 2'],
  ])('should not be broken by a scenario that sets %s to %d', (parameter, value, words) => {
    const text = { en: 'Slow works', ko: '느린 공사' };
    const own = JSON.stringify({ rulePatches: [{ parameter, value, text }] }).slice(1, -1);
    const read = parseScenario(edited(KOREA, '{', `{${own},`), KOREA_OPTIONS);
    const issues = read.ok ? [] : read.error;
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['rulePatches.0.value', expect.stringContaining(words)],
    ]);
  });

  it.each(scenarioIds())('should keep to the ranges of the rules in %s', (id) => {
    const { ruleset, scenario } = contentOf(id);
    const [{ id: variant } = { id: '' }] = scenario.variants;
    for (const row of assumptions) {
      const usual = usualOf(rulesOf(ruleset, scenario), row);
      expect(usual > row.least && usual < row.most, `${row.id}: usual ${usual}`).toBe(true);
      for (const number of [row.least, row.most]) {
        const game = createGame(ruleset, scenario, {
          seed: 1,
          variant,
          assumptions: { [row.id]: number },
        });
        const [group, name] = row.parameter.split('.') as [string, string];
        const groups = game.ruleset.parameters as unknown as Record<string, object>;
        const value = (groups[group] as Record<string, unknown>)[name];
        const range = RANGES.get(group)!.get(name)!;
        expect(judgeValue({ value, path: [], name: row.parameter }, range)).toEqual([]);
      }
    }
  });
});
