// The command line says how it is used, and what was probably meant.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERB_NAMES } from '../../src/cli/run';
import { SCENARIO, say } from './commands';

/** Where the project tells people what to type. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'scenarios', 'src'].flatMap((path) =>
  path.endsWith('.md')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${path}/${name}`),
);

/** The verbs that a page calls, with the flags it gives them. */
function callsOn(page: string) {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/npm run cli -- ([a-z]\w*)([^`\n#]*)/g)].map(([, verb, rest]) => ({
    page,
    verb: verb!,
    flags: [...rest!.matchAll(/ --(\w+)/g)].map(([, flag]) => flag!),
  }));
}

describe('the command line', () => {
  it('should list its verbs when asked, and when none is given', () => {
    const asked = say('--help');
    expect(asked.code).toBe(0);
    expect(VERB_NAMES).toContain('simulate');
    for (const verb of VERB_NAMES) expect(asked.out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(say()).toEqual({ code: 2, out: '', told: asked.out });
    expect(say('help')).toEqual(asked);
  });

  it.each(VERB_NAMES)('should explain the verb %s with its flags and exit codes', (verb) => {
    const { code, out, told } = say(verb, '--help');
    expect([code, told]).toEqual([0, '']);
    expect(out).toContain(`npm run cli -- ${verb}`);
    expect(out).toContain('Exit code');
  });

  it('should have every verb and flag that a page of the project names', () => {
    const calls = PAGES.flatMap(callsOn);
    expect(calls.length).toBeGreaterThan(20);
    for (const { page, verb, flags } of calls) {
      const { code, out } = say(verb, '--help');
      expect([page, verb, code]).toEqual([page, verb, 0]);
      for (const flag of flags) expect(`${page}: ${verb}\n${out}`).toContain(`--${flag}`);
    }
  });

  it('should guess which verb was meant', () => {
    const { code, told } = say('verfy', 'x.json');
    expect(code).toBe(2);
    expect(told).toContain('There is no verb "verfy". Did you mean "verify"?');
  });

  it('should guess which flag was meant', () => {
    const { code, told } = say('check', '--jsn', SCENARIO);
    expect(code).toBe(2);
    expect(told).toContain('Did you mean "--json"?');
    expect(say('play', SCENARIO, '-b', 'balanced').told).toContain('There is no flag "--b"');
  });

  it.each([
    [['check'], 'at least one file'],
    [['verify'], 'at least one replay'],
    [['play'], 'Name one scenario'],
    [['play', 'a', 'b'], 'Name one scenario'],
    [['schema', 'x'], 'Name one of scenario, countries, history, reference, cards and state'],
    [['play', SCENARIO, '--seed'], '"--seed" needs a value'],
    [['play', SCENARIO, '--seed', '1', '--seed=2'], '"--seed" is given twice'],
    [['check', '--json=yes', SCENARIO], '"--json" takes no value'],
    [['play', SCENARIO, '--seed', '1.5'], 'seed must be a whole number'],
    [['play', SCENARIO, '--seed', '4294967296'], 'seed must be a whole number'],
    [['play', SCENARIO, '--seed='], 'seed must be a whole number'],
    [['play', SCENARIO, '--bot', 'balancd'], 'Did you mean "balanced"?'],
    [['play', SCENARIO, '--country', 'JPN'], '"JPN" is no seat'],
    [['play', SCENARIO, '--variant', 'long'], '"long" is no variant'],
    [['play', 'no-such-scenario'], 'cannot be read'],
    [['check', 'missing.json'], 'missing.json cannot be read'],
    [['verify', 'missing.json'], 'missing.json cannot be read'],
    [['play', SCENARIO, '--out', '/no/such/folder/x.json'], 'cannot be written'],
  ])('should refuse %j with exit code 2', (argv, words) => {
    const { code, told } = say(...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });

  it('should take everything after two dashes as a file', () => {
    expect(say('check', '--', '--json').told).toContain('--json cannot be read');
  });

  it('should print a JSON Schema', () => {
    const { code, out } = say('schema');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object' });
  });

  it('should run from a terminal with its exit codes', () => {
    const cli = (...argv: string[]) =>
      spawnSync(process.execPath, ['src/cli/setup.mjs', 'cli', ...argv], { encoding: 'utf8' });
    const good = cli('check', SCENARIO);
    expect([good.status, good.stdout.split('\n')[0]]).toEqual([0, `${SCENARIO}: good`]);
    const unknown = cli('chek');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('Did you mean "check"?');
  });

  it.each([
    [['schema'], 'stdout', 0],
    [['chek'], 'stderr', 2],
  ] as const)('should end %j quietly when nobody reads its %s', async (argv, unread, code) => {
    const child = spawn(process.execPath, ['src/cli/setup.mjs', 'cli', ...argv]);
    child[unread].destroy();
    let heard = '';
    const other = unread === 'stdout' ? child.stderr : child.stdout;
    other.setEncoding('utf8').on('data', (text: string) => (heard += text));
    const [ended] = (await once(child, 'close')) as [number | null];
    expect([ended, heard]).toEqual([code, '']);
  });
});
