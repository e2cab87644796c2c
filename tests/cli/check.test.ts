// check tells good files from bad ones and says where the fault is.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder, SCENARIO, say, write } from './commands';

const TEXT = readFileSync(SCENARIO, 'utf8');
const RULESET = 'scenarios/rulesets/rules-3.json';

const FOLDER = ownFolder();

/** The scenario with one text replaced, under its own name. */
function scenarioWith(from: string, to: string): string {
  if (!TEXT.includes(from)) throw new Error(`the scenario has no ${from}`);
  return write(FOLDER, 'korea-260000-gpus.json', TEXT.replace(from, to));
}

describe('check', () => {
  it('should find the files that come with the game good', () => {
    const { code, out } = say('check', SCENARIO, RULESET);
    expect([code, out]).toEqual([0, `${SCENARIO}: good\n${RULESET}: good`]);
  });

  it('should leave out the JSON Schema beside the scenarios and say so, by its name or its form', () => {
    const schema = 'scenarios/scenario.schema.json';
    const renamed = write(FOLDER, 'form.json', readFileSync(schema, 'utf8'));
    const { code, out } = say('check', SCENARIO, schema, renamed);
    const leftOut = 'a JSON Schema for editors, left out';
    const lines = [`${SCENARIO}: good`, `${schema}: ${leftOut}`, `${renamed}: ${leftOut}`];
    expect([code, out.split('\n')]).toEqual([0, lines]);
    const report: unknown = JSON.parse(say('check', '--json', schema).out);
    expect(report).toEqual([{ file: schema, kind: 'schema', issues: [], good: true }]);
  });

  it('should find the files of the atlas good, and tell them apart from scenarios', () => {
    const files = ['countries', 'figures', 'history'].map((name) => `scenarios/atlas/${name}.json`);
    const { code, out } = say('check', '--json', ...files);
    const kinds = (JSON.parse(out) as { kind: string }[]).map(({ kind }) => kind);
    expect([code, kinds]).toEqual([0, ['countries', 'figures', 'history']]);
  });

  it('should say where an atlas is wrong, and take the one beside a scenario', () => {
    const countries = readFileSync('scenarios/atlas/countries.json', 'utf8');
    mkdirSync(join(FOLDER, 'atlas'));
    const file = write(FOLDER, 'atlas/countries.json', countries.replace('"dataLaw"', '"dataLwa"'));
    write(FOLDER, 'atlas/figures.json', readFileSync('scenarios/atlas/figures.json', 'utf8'));
    const place = new RegExp(`^${file}:\\d+:\\d+: error: .*"dataLwa".*"dataLaw"`, 'm');
    expect(say('check', file)).toMatchObject({ code: 1, out: expect.stringMatching(place) });
    const { code, told } = say('check', scenarioWith('"defeat"', '"defeat"'));
    expect(code).toBe(2);
    expect(told).toContain(file);
    rmSync(join(FOLDER, 'atlas'), { recursive: true });
  });

  it('should say where a field is unknown, what is allowed and what was meant', () => {
    const file = scenarioWith('"defeat"', '"defaet"');
    const line = TEXT.slice(0, TEXT.indexOf('"defeat"')).split('\n').length;
    const { code, out } = say('check', file);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${file}:${line}:\\d+: error: .*"defaet".*"defeat"`, 'm'));
    expect(out).toMatch(/: \d+ errors?, \d+ warnings?$/);
  });

  it('should print the same findings as JSON', () => {
    const file = scenarioWith('"defeat"', '"defaet"');
    const { code, out } = say('check', '--json', file, SCENARIO);
    expect(code).toBe(1);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject([
      { file, kind: 'scenario', good: false },
      { file: SCENARIO, kind: 'scenario', good: true, issues: [] },
    ]);
    expect(report).toHaveProperty('0.issues.0.path');
    expect(report).toHaveProperty('0.issues.0.line');
  });

  const hostile: [string, string, RegExp][] = [
    ['cut.json', TEXT.slice(0, 3000), /cut\.json:\d+:\d+: error/],
    ['deep.json', '['.repeat(200_000), /nested/],
    ['large.json', JSON.stringify('x'.repeat(3 * 1024 * 1024)), /2 MB/],
    ['proto.json', '{"__proto__": {"format": 1}}', /__proto__/],
    ['empty.json', '', /error/],
    ['list.json', '[]', /error/],
    ['odd.replay.json', '{"format": 1}', /error/],
    ['odd.save.json', '{"format": 1, "pending": 3}', /error/],
  ];
  it.each(hostile)('should refuse %s with the place and nothing thrown', (name, text, words) => {
    const { code, out } = say('check', write(FOLDER, name, text));
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });
});
