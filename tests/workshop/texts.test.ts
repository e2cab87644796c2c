// What the page of an author does with texts: tells them apart, shows the place of a finding, mends a word, takes a copy.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../src/workshop/copy';
import { excerptOf, linesOf } from '../../src/workshop/excerpt';
import { mendedText } from '../../src/workshop/mend';
import { isForWorkshop, sortFiles } from '../../src/workshop/sortFiles';

const read = (place: string) => readFileSync(`scenarios/${place}`, 'utf8');
const SCENARIO = { name: 'my.json', text: read('small-state.json') };
const RULES = { name: 'rules.json', text: read('rulesets/rules-3.json') };
const ATLAS = { name: 'countries.json', text: read('atlas/countries.json') };
const SAVE = { name: 'game.json', text: '{ "format": 1, "replay": {}, "pending": [] }' };

describe('files that come together', () => {
  it('should be a scenario and its rules, in any order', () => {
    for (const files of [
      [SCENARIO, RULES],
      [RULES, SCENARIO],
    ])
      expect(sortFiles(files, null)).toEqual({
        ok: true,
        value: { scenario: SCENARIO, rules: RULES },
      });
    expect(sortFiles([SCENARIO], null)).toMatchObject({ value: { rules: null } });
  });

  it('should bring rules to the scenario that is open', () => {
    expect(sortFiles([RULES], SCENARIO)).toMatchObject({
      value: { scenario: SCENARIO, rules: RULES },
    });
  });

  it('should be opened where the text is broken, so that its findings are shown', () => {
    const cut = { ...SCENARIO, text: SCENARIO.text.slice(0, 2000) };
    expect(sortFiles([cut], null)).toMatchObject({ value: { scenario: cut } });
    expect(isForWorkshop(cut.text)).toBe(true);
    expect(isForWorkshop(RULES.text)).toBe(true);
    expect(isForWorkshop(SAVE.text.slice(0, -3))).toBe(false);
  });

  it.each([
    ['game', [SAVE], null],
    ['atlas', [ATLAS], null],
    ['rulesAlone', [RULES], null],
    ['several', [SCENARIO, ATLAS], null],
    ['several', [SCENARIO, RULES, RULES], null],
  ] as const)('should be refused as %s', (fault, files, open) => {
    expect(sortFiles(files, open)).toEqual({ ok: false, error: fault });
  });
});

describe('the line of a finding', () => {
  const lines = linesOf('{\r\n  "start": { "half": 3 },\r\n\t"a": "x\u202ey"\r\n}');

  it('should stand with the word at its place', () => {
    expect(excerptOf(lines, 2, 22)).toEqual({
      before: '"start": { "half": ',
      at: '3',
      after: ' },',
    });
    expect(excerptOf(lines, 2, 3)).toMatchObject({ before: '', at: '"start"' });
  });

  it('should show hidden characters by their numbers', () => {
    expect(excerptOf(lines, 3, 7)?.at).toBe('"x[U+202E]y"');
  });

  it('should be cut where it is endless', () => {
    const long = `{ "title": "${'a'.repeat(100_000)}", "b": ${'1'.repeat(100_000)} }`;
    for (const column of [1, 12, 50_000, 100_050, 200_000]) {
      const excerpt = excerptOf([long], 1, column)!;
      expect(Object.values(excerpt).join('').length, String(column)).toBeLessThan(170);
    }
  });

  it('should not be there where the text has none', () => {
    expect(excerptOf(lines, 0, 0)).toBeUndefined();
    expect(excerptOf(lines, 9, 1)).toBeUndefined();
  });
});

describe('a mended text', () => {
  const text = '{\r\n  "varants": [],\r\n  "stance": "aling" }\r\n';

  it('should have the word that was meant, and be else as it was', () => {
    const mended = mendedText(text, { line: 2, column: 3, suggestion: 'variants' });
    expect(mended?.text).toBe(text.replace('varants', 'variants'));
    expect(mended?.line).toBe('"variants": [],');
    const value = mendedText(text, { line: 3, column: 13, suggestion: 'align' });
    expect(value?.text).toBe(text.replace('aling', 'align'));
  });

  it('should be none where nothing is known, or no word stands there', () => {
    expect(mendedText(text, { line: 2, column: 3 })).toBeNull();
    expect(mendedText(text, { line: 2, column: 14, suggestion: 'x' })).toBeNull();
    expect(mendedText(text, { line: 0, column: 0, suggestion: 'x' })).toBeNull();
  });
});

describe('a copy of a scenario', () => {
  it('should have an id of its own, and be else the same', () => {
    const copy = copyOf('small-state', SCENARIO.text);
    expect(copy.name).toBe('my-small-state.json');
    expect(JSON.parse(copy.text)).toEqual({
      ...(JSON.parse(SCENARIO.text) as object),
      id: 'my-small-state',
    });
  });
});
