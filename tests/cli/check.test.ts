// check tells good files from bad ones and says where the fault is.

import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { FOLDER, SCENARIO, say, write } from './commands';

const TEXT = readFileSync(SCENARIO, 'utf8');
const RULESET = 'scenarios/rulesets/rules-2.json';

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** The scenario with one text replaced, under its own name. */
function scenarioWith(from: string, to: string): string {
  if (!TEXT.includes(from)) throw new Error(`the scenario has no ${from}`);
  return write('korea-260000-gpus.json', TEXT.replace(from, to));
}

describe('check', () => {
  it('should find the files that come with the game good', () => {
    const { code, out } = say('check', SCENARIO, RULESET);
    expect([code, out]).toEqual([0, `${SCENARIO}: good\n${RULESET}: good`]);
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
    const { code, out } = say('check', write(name, text));
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });
});
