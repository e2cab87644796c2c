// check tells good files from bad ones and says where the fault is.

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/cli/atlas';
import { loadRuleset } from '../../src/cli/documents';
import { ownFolder, SCENARIO, say, write } from './commands';

const TEXT = readFileSync(SCENARIO, 'utf8');
const RULESET = 'scenarios/rulesets/rules-6.json';

const FOLDER = ownFolder();

/** All JSON files below a folder of the project. */
function jsonIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What is kept of earlier rules is as their engine read it, not as files are written today. */
const EARLIER = join('scenarios', 'earlier');

/** What the files of the atlas and of the lab are; all others tell it by their folder or their ending. */
const KINDS: Readonly<Record<string, string>> = {
  'scenarios/atlas/countries.json': 'countries',
  'scenarios/atlas/figures.json': 'figures',
  'scenarios/atlas/figures-2022.json': 'figures',
  'scenarios/atlas/history.json': 'history',
  'scenarios/atlas/indicators.json': 'indicators',
  'scenarios/atlas/indicators-2022.json': 'past',
  'scenarios/atlas/overrides.json': 'overrides',
  'scenarios/atlas/measured.json': 'measured',
  'scenarios/atlas/trust.json': 'trust',
  'scenarios/rulesets/rules-6.json': 'ruleset',
  'scenarios/atlas/retrieved/tables.json': 'tables',
  'src/bots/policies/constant.json': 'policies',
  'src/bots/policies/reacting.json': 'policies',
  'src/bots/foresight/measured.json': 'levels',
};

function kindsOfFiles(): [file: string, kind: string][] {
  const files = ['scenarios', 'src/bots', 'tests/golden']
    .flatMap(jsonIn)
    .filter((file) => !file.startsWith(EARLIER));
  return files.map((file) => {
    if (file.endsWith('.schema.json')) return [file, 'schema'];
    if (file.endsWith('.replay.json')) return [file, 'replay'];
    if (file.endsWith('.save.json')) return [file, 'save'];
    return [file, KINDS[file] ?? 'scenario'];
  });
}

/** The scenario with one text replaced, under its own name. */
function scenarioWith(from: string, to: string): string {
  if (!TEXT.includes(from)) throw new Error(`the scenario has no ${from}`);
  return write(FOLDER, 'korea-260000-gpus.json', TEXT.replace(from, to));
}

describe('check', () => {
  it('should find the files that come with the game good', () => {
    const { code, out } = say('check', SCENARIO, RULESET);
    const [verdict, sources, ...rules] = out.split('\n');
    expect([code, verdict, rules]).toEqual([0, `${SCENARIO}: good`, [`${RULESET}: good`]]);
    expect(sources).toMatch(/^ {2}Sources: .* judged, \d+ of \d+; \d+ are retrieved\.$/);
  });

  it('should leave out the JSON Schema beside the scenarios and say so, by its name or its form', () => {
    const schema = 'scenarios/scenario.schema.json';
    const renamed = write(FOLDER, 'form.json', readFileSync(schema, 'utf8'));
    const { code, out } = say('check', SCENARIO, schema, renamed);
    const leftOut = 'a JSON Schema for editors, left out';
    const lines = [`${schema}: ${leftOut}`, `${renamed}: ${leftOut}`];
    expect([code, out.split('\n').slice(2)]).toEqual([0, lines]);
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
    const place = new RegExp(
      `^${file}:\\d+:\\d+: error: .*"dataLwa"[^]*^ {4}Did you mean "dataLaw"`,
      'm',
    );
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
    const [finding, excerpt, caret, cure] = out.split('\n');
    expect(finding).toMatch(new RegExp(`^${file}:${line}:\\d+: error: .*"defaet"`));
    expect([excerpt, caret, cure]).toEqual([
      '    "defaet": true,',
      '    ^',
      '    Did you mean "defeat"?',
    ]);
    expect(out).toMatch(/: \d+ errors?, \d+ warnings?$/);
  });

  it('should let a draft pass, and hold it to what sharing needs where it is asked to', () => {
    const file = scenarioWith('"licence": "MIT",', '');
    const draft = say('check', file);
    expect([draft.code, draft.out]).toEqual([0, expect.stringContaining('warning: Before others')]);
    const shared = say('check', '--share', file);
    expect([shared.code, shared.out]).toEqual([1, expect.stringContaining('error: Before others')]);
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

  it('should read the atlas and the rules once for all scenarios', () => {
    const [one, other] = [SCENARIO, 'scenarios/small-state.json'].map((file) => {
      const [atlas, ruleset] = [loadAtlas(file), loadRuleset(file, 'rules-6')];
      return atlas.ok && ruleset.ok ? [atlas.value, ruleset.value] : [];
    });
    expect(one).toHaveLength(2);
    expect(one![0]).toBe(other![0]);
    expect(one![1]).toBe(other![1]);
  });

  it('should know every kind of file that the project has, and find all of them good', () => {
    const files = kindsOfFiles().map(([file]) => file);
    const { code, out } = say('check', '--json', ...files);
    const found = JSON.parse(out) as { file: string; kind: string; issues: object[] }[];
    expect(found.flatMap(({ issues }) => issues)).toEqual([]);
    expect([code, found.map(({ file, kind }) => [file, kind])]).toEqual([0, kindsOfFiles()]);
  });

  it('should say that a file of no known kind is none, and not a broken scenario', () => {
    const { code, out } = say('check', 'package.json');
    expect([code, out.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^package\.json:1:1: error: Nothing .* tells which kind of file it is/),
    ]);
    expect(out).toMatch(/: 1 error, 0 warnings$/);
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

describe('check --fix', () => {
  it('should mend the file, print each change and find it good', () => {
    const file = scenarioWith('"defeat"', '"defaet"');
    const { code, out } = say('check', '--fix', file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([0, TEXT]);
    const [change, verdict, sources, ...others] = out.split('\n');
    expect(change).toMatch(/:\d+:\d+: mended: .*"defaet".* Did you mean "defeat"\?$/);
    expect([verdict, others]).toEqual([`${file}: good`, []]);
    expect(sources).toMatch(/^ {2}Sources: /);
  });

  it('should leave a file as it is that it cannot make better', () => {
    const text = TEXT.replace('"defeat"', '"mood": 1, "defeat"');
    const file = write(FOLDER, 'korea-260000-gpus.json', text);
    const { code, out } = say('check', '--fix', file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, text]);
    expect(out).not.toContain('mended');
  });
});
