// The rulesets that come with the game are read without loss, and broken ones are refused.

import { describe, expect, it } from 'vitest';
import { parseRuleset } from '../../src/files';
import rules from '../../scenarios/rulesets/rules-6.json';
import { CHAPTERS } from '../../src/types/names';
import { edited, RULES } from '../files/texts';

const BACKING = `"supportBase": {"value": ${rules.parameters.money.supportBase.value}`;
const { x: YEARS, y: GROWTH } = rules.parameters.world.computeGrowth.value;
const FLOOR = rules.parameters.autonomy.floor.value;

function issuesOf(text: string) {
  const result = parseRuleset(text);
  return result.ok ? [] : result.error;
}

/** The value with those chapters that it leaves out, which are as calm seas. */
function asRead(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('calm' in value)) return value;
  return { ...Object.fromEntries(CHAPTERS.map((chapter) => [chapter, value.calm])), ...value };
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
        expect(parameters[group]?.[name]).toEqual(asRead(value));
        expect(ruleset?.notes[`${group}.${name}`]).toEqual(note);
      }
    }
  });

  it('should keep its number, name, events and lots', () => {
    const { format, id, rules: number, events, lots } = rules;
    expect(ruleset).toMatchObject({ format, id, rules: number, events, lots });
  });
});

describe('a broken ruleset', () => {
  it.each([
    [
      'a parameter without a value',
      [`${BACKING}, `, '"supportBase": {'],
      ['parameters', 'money', 'supportBase', 'value'],
      'missingField',
    ],
    [
      'a value in words',
      [BACKING, '"supportBase": {"value": "much"'],
      ['parameters', 'money', 'supportBase', 'value'],
      'wrongType',
    ],
    [
      'a curve that runs back',
      [`"x": [${YEARS.join(', ')}]`, `"x": [${[...YEARS].reverse().join(', ')}]`],
      ['parameters', 'world', 'computeGrowth', 'value'],
      'wrongOrder',
    ],
    [
      'a provenance that is none',
      ['"provenance": "tuned"', '"provenance": "guess"'],
      ['parameters', 'money', 'supportBase', 'provenance'],
      'notAllowed',
    ],
    [
      'chapters of no length',
      [
        '"turns": {"value": 4, "unit": "turns", "provenance": "tuned"},\n      "points"',
        '"turns": {"value": 0, "unit": "turns", "provenance": "tuned"},\n      "points"',
      ],
      ['parameters', 'chapters', 'turns', 'value'],
      'outOfRange',
    ],
    [
      'a project that there is twice',
      ['"id": "firmBlock"', '"id": "memoryCampus"'],
      ['projects', 1, 'id'],
      'repeatedId',
    ],
    [
      'a project of one country',
      ['"id": "firmBlock"', '"id": "own"'],
      ['projects', 1, 'id'],
      'notAllowed',
    ],
    [
      'a parameter that there is not',
      [
        '"supportBase": {',
        '"revenueGroth": {"value": 1, "unit": "share", "provenance": "tuned"}, "supportBase": {',
      ],
      ['parameters', 'money', 'revenueGroth'],
      'unknownField',
    ],
    [
      'a number where numbers by name belong',
      [
        '"fiscalMultiplier": {"value": {"restrain": 0.75, "normal": 1, "surge": 1.45}',
        '"fiscalMultiplier": {"value": 1',
      ],
      ['parameters', 'money', 'fiscalMultiplier', 'value'],
      'wrongType',
    ],
    [
      'a stance without a number',
      ['"chinaShare": {"value": {"alignUsa": 0, ', '"chinaShare": {"value": {'],
      ['parameters', 'stance', 'chinaShare', 'value', 'alignUsa'],
      'missingField',
    ],
    [
      'a curve with a point below its range',
      [`"y": [${GROWTH.join(', ')}]`, `"y": [${[GROWTH[0], -0.1, ...GROWTH.slice(2)].join(', ')}]`],
      ['parameters', 'world', 'computeGrowth', 'value', 'y', 1],
      'outOfRange',
    ],
    [
      'offers that do not come one after the other',
      ['[2, 5, 8, 13, 16]', '[2, 8, 5, 13, 16]'],
      ['parameters', 'projects', 'offerTurns', 'value', 2],
      'wrongOrder',
    ],
    [
      'a floor above its ceiling',
      [`"floor": {"value": ${FLOOR}, `, '"floor": {"value": 0.8, '],
      ['parameters', 'autonomy', 'floor', 'value'],
      'impossible',
    ],
    [
      'a project that takes more than all where its mate stands',
      ['{"kind": "multiplyGridQueue", "factor": 1.35}', '{"kind": "cutPower", "share": 0.9}'],
      ['projects', 2, 'effects', 0, 'share'],
      'impossible',
    ],
    [
      'a kind of lot that there is twice',
      ['"id": "secondHandChips"', '"id": "cancelledChips"'],
      ['lots', 1, 'id'],
      'repeatedId',
    ],
    [
      'a lot whose factor comes too near 0 in the largest size',
      ['"multiplyAlgorithmicGap", "factor": 0.92', '"multiplyAlgorithmicGap", "factor": 0.3'],
      ['lots', 14, 'effects', 0, 'factor'],
      'impossible',
    ],
    [
      'a lot whose condition has no bound',
      ['"when": [{"quantity": "usTrust", "atLeast": 0.4}]', '"when": [{"quantity": "usTrust"}]'],
      ['lots', 0, 'when', 0],
      'noBound',
    ],
    [
      'a factor that stands twice in an answer',
      ['{"kind": "addCash", "budgetShare": 0.8},', '{"kind": "multiplyExperts", "factor": 4},'],
      ['events', 19, 'options', 1, 'effects'],
      'wrongForm',
    ],
    [
      'a queue that lets nothing through',
      [
        '{"kind": "multiplyGridQueue", "factor": 1.35}',
        '{"kind": "multiplyGridQueue", "factor": 0}',
      ],
      ['projects', 2, 'effects', 0, 'factor'],
      'outOfRange',
    ],
  ] as const)('should be refused for %s', (_, [from, to], path, code) => {
    expect(issuesOf(edited(RULES, from, to))).toMatchObject([{ path, code }]);
  });

  it('should be refused without a parameter or a group that the rules need', () => {
    const { supportBase: _, ...money } = rules.parameters.money;
    const { chips: _chips, ...parameters } = { ...rules.parameters, money };
    expect(issuesOf(JSON.stringify({ ...rules, parameters }))).toMatchObject([
      { path: ['parameters', 'chips'], code: 'missingField' },
      { path: ['parameters', 'money', 'supportBase'], code: 'missingField' },
    ]);
  });

  it('should be refused without one of the projects that a game draws from', () => {
    const text = JSON.stringify({ ...rules, projects: rules.projects.slice(1) });
    expect(issuesOf(text)).toMatchObject([{ path: ['projects'], code: 'outOfRange' }]);
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

  /** The rules with a card that opens these cards, each with the cards that it opens in turn. */
  function chained(links: Readonly<Record<string, readonly string[]>>): string {
    const cards = Object.entries(links).map(([id, opened]) => ({
      id,
      scope: 'country',
      chance: [{ base: 0 }],
      options: [
        { id: 'plain', effects: [] },
        ...opened.map((event, i) => ({
          id: `open${i}`,
          effects: [],
          later: { turns: 1, effects: [], event },
        })),
        { id: 'last', effects: [] },
      ],
    }));
    return JSON.stringify({ ...rules, events: cards });
  }

  it.each([
    ['opens itself', { one: ['one'] }, [['one', 1]]],
    [
      'opens one that opens it',
      { one: ['two'], two: ['one'] },
      [
        ['one', 1],
        ['two', 1],
      ],
    ],
    [
      'is opened again by a chain of three',
      { start: ['one'], one: ['end', 'two'], two: ['three'], three: ['one'], end: [] },
      [
        ['one', 2],
        ['two', 1],
        ['three', 1],
      ],
    ],
  ] as const)('should be refused for a card that %s', (_, links, places) => {
    const ids = Object.keys(links);
    const expected = places.map(([id, option]) => ({
      path: ['events', ids.indexOf(id), 'options', option, 'later', 'event'],
      code: 'endlessChain',
    }));
    expect(issuesOf(chained(links))).toMatchObject(expected);
  });

  it('should be good with two ways to the same card', () => {
    expect(issuesOf(chained({ one: ['two', 'three'], two: ['three'], three: [] }))).toEqual([]);
  });

  it('should be refused for a second card that there is not, with the nearest one', () => {
    expect(issuesOf(chained({ one: ['secnd'], second: [] }))).toMatchObject([
      { code: 'unknownId', suggestion: 'second' },
    ]);
  });

  it('should be refused for a world event as a second card', () => {
    const text = edited(RULES, '"id": "clamp"', '"id": "second"');
    const file = JSON.parse(text) as typeof rules;
    const cards = JSON.parse(chained({ one: ['second'] })) as typeof rules;
    const events = [...file.events.filter(({ scope }) => scope === 'world'), ...cards.events];
    expect(issuesOf(JSON.stringify({ ...file, events }))).toMatchObject([{ code: 'unknownId' }]);
  });

  it('should be refused for an answer with more effects than the step budget', () => {
    const effects = Array.from({ length: 13 }, () => ({ kind: 'addSupport', points: 1 }));
    const cards = JSON.parse(chained({ one: [] })) as { events: { options: object[] }[] };
    cards.events[0]!.options[0] = { id: 'plain', effects };
    expect(issuesOf(JSON.stringify(cards))[0]).toMatchObject({
      path: ['events', 0, 'options', 0, 'effects'],
    });
  });
});
