// What the page of an author does with texts: tells them apart, shows the place of a finding, mends a word, takes a copy.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/files/index';
import type { Edit, Issue } from '../../src/types/issue';
import { copyOf, patchOf } from '../../src/workshop/copy';
import { markedLine } from '../../src/workshop/markedLine';
import { canBeMended, mendedText } from '../../src/workshop/mend';
import { isForWorkshop, sortFiles } from '../../src/workshop/sortFiles';

const read = (place: string) => readFileSync(`scenarios/${place}`, 'utf8');
const SCENARIO = { name: 'my.json', text: read('small-state.json') };
const RULES = { name: 'rules.json', text: read('rulesets/rules-6.json') };
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
        value: { scenario: SCENARIO, rules: RULES, base: null },
      });
    expect(sortFiles([SCENARIO], null)).toMatchObject({ value: { rules: null } });
  });

  it('should be a patch and the scenario that it extends, in any order', () => {
    const patch = { ...patchOf('small-state'), name: 'patch.json' };
    for (const files of [
      [SCENARIO, patch],
      [patch, SCENARIO],
    ])
      expect(sortFiles(files, null)).toEqual({
        ok: true,
        value: { scenario: patch, rules: null, base: SCENARIO },
      });
  });

  it('should bring rules to the scenario that is open', () => {
    expect(sortFiles([RULES], { scenario: SCENARIO, rules: null, base: null })).toMatchObject({
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
  const at = (text: string, line: number, column: number) =>
    markedLine(excerptsOf(text)(line, column)!);

  it('should stand with the word at its place', () => {
    const text = '{\n  "start": { "half": 3 },\n  "title": "a \\"b\\" c"\n}';
    expect(at(text, 2, 22)).toEqual({ before: '"start": { "half": ', word: '3', after: ' },' });
    expect(at(text, 2, 3)).toMatchObject({ before: '', word: '"start"' });
    expect(at(text, 3, 12)).toMatchObject({ word: '"a \\"b\\" c"', after: '' });
    expect(at(text, 4, 2)).toEqual({ before: '}', word: '', after: '' });
  });

  it('should be cut where it is endless', () => {
    const long = `{ "title": "${'a'.repeat(100_000)}", "b": ${'1'.repeat(100_000)} }`;
    for (const column of [1, 12, 50_000, 100_050, 200_000])
      expect(Object.values(at(long, 1, column)).join('').length, String(column)).toBeLessThan(170);
  });
});

describe('a mended text', () => {
  const text = '{\r\n  "varants": [],\r\n  "stance": "aling"\r\n}\r\n';
  const issue = (edits: readonly Edit[]): Issue => ({
    severity: 'error',
    path: [],
    line: 1,
    column: 1,
    code: 'x',
    message: 'x',
    fix: { words: 'Mend it.', edits },
  });
  const renamed = issue([{ kind: 'rename', path: ['varants'], name: 'variants' }]);
  const set = issue([{ kind: 'set', path: ['stance'], value: 'align' }]);

  it('should have what was meant, be else as it was, and tell the line', () => {
    expect(mendedText(text, [renamed])).toEqual({
      text: text.replace('varants', 'variants'),
      lines: ['"variants": [],'],
    });
    expect(mendedText(text, [renamed, set])).toEqual({
      text: text.replace('varants', 'variants').replace('aling', 'align'),
      lines: ['"variants": [],', '"stance": "align"'],
    });
  });

  it('should tell no line where one only goes, and no endless one', () => {
    const removed = mendedText(text, [issue([{ kind: 'remove', path: ['varants'] }])]);
    expect(JSON.parse(removed!.text)).toEqual({ stance: 'aling' });
    const long = issue([{ kind: 'set', path: ['stance'], value: 'a'.repeat(100_000) }]);
    expect(mendedText(text, [long])!.lines.join('').length).toBeLessThan(170);
  });

  it('should be none where nothing is known, or the text says so already', () => {
    const { fix: _, ...unknown } = renamed;
    expect(canBeMended(unknown)).toBe(false);
    expect(mendedText(text, [unknown])).toBeNull();
    expect(
      mendedText(text, [issue([{ kind: 'set', path: ['stance'], value: 'aling' }])]),
    ).toBeNull();
  });
});

describe('a copy of a scenario', () => {
  it('should have an id of its own and no author, and be else the same', () => {
    const copy = copyOf('small-state', SCENARIO.text);
    expect(copy.name).toBe('my-small-state.json');
    const { author: _, ...shipped } = JSON.parse(SCENARIO.text) as Record<string, unknown>;
    expect(JSON.parse(copy.text)).toEqual({ ...shipped, id: 'my-small-state' });
  });
});
