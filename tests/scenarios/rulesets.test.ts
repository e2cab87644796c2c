// The rulesets that come with the game are read without loss, and broken ones are refused.

import { describe, expect, it } from 'vitest';
import { parseRuleset } from '../../src/files';
import rules from '../../scenarios/rulesets/rules-2.json';
import { edited, RULES } from '../files/texts';

function issuesOf(text: string) {
  const result = parseRuleset(text);
  return result.ok ? [] : result.error;
}

describe('the ruleset', () => {
  const result = parseRuleset(RULES);
  const ruleset = result.ok ? result.value : undefined;

  it('should keep every parameter with its note', () => {
    for (const [group, named] of Object.entries(rules.parameters)) {
      for (const [name, { value, ...note }] of Object.entries(named)) {
        const parameters = ruleset?.parameters as unknown as Record<
          string,
          Record<string, unknown>
        >;
        expect(parameters[group]?.[name]).toEqual(value);
        expect(ruleset?.notes[`${group}.${name}`]).toEqual(note);
      }
    }
  });

  it('should keep its number, name and events', () => {
    const { format, id, rules: number, events } = rules;
    expect(ruleset).toMatchObject({ format, id, rules: number, events });
  });
});

describe('a broken ruleset', () => {
  it.each([
    [
      'a parameter without a value',
      ['"revenueGrowth": {"value": 0.022, ', '"revenueGrowth": {'],
      ['parameters', 'money', 'revenueGrowth', 'value'],
      'missingField',
    ],
    [
      'a value in words',
      ['{"value": 0.022', '{"value": "much"'],
      ['parameters', 'money', 'revenueGrowth', 'value'],
      'wrongType',
    ],
    [
      'a curve that runs back',
      ['"x": [0, 8, 20]', '"x": [0, 20, 8]'],
      ['parameters', 'world', 'computeGrowth', 'value'],
      'wrongOrder',
    ],
    [
      'a provenance that is none',
      ['"provenance": "tuned"', '"provenance": "guess"'],
      ['parameters', 'money', 'revenueGrowth', 'provenance'],
      'notAllowed',
    ],
  ] as const)('should be refused for %s', (_, [from, to], path, code) => {
    expect(issuesOf(edited(RULES, from, to))).toMatchObject([{ path, code }]);
  });

  it('should be refused for an effect outside the closed list, with the nearest one', () => {
    const text = RULES.replaceAll('"startClamp"', '"startClam"');
    expect(issuesOf(text)[0]).toMatchObject({ code: 'notAllowed', suggestion: 'startClamp' });
  });

  it('should be refused for a country effect in a world event', () => {
    const text = RULES.replaceAll('"endClamp"', '"addSupport"');
    expect(issuesOf(text)[0]?.code).toBe('notAllowed');
  });

  it('should be refused for two events of one name', () => {
    const codes = issuesOf(RULES.replaceAll('"thaw"', '"clamp"')).map(({ code }) => code);
    expect(codes).toEqual(['repeatedId']);
  });
});
