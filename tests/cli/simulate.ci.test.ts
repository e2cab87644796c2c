// simulate prints the same games whatever the number of workers, refuses wrong calls, and stops at Ctrl-C.

import { describe, expect, it } from 'vitest';
import type { GameRecord } from '../../src/lab/index';
import { SCENARIO, say, sayLater, sayUntilStopped } from './commands';

const SMALL = [SCENARIO, '--variant', 'short', '--workers', '0'];

interface Report {
  readonly isComplete: boolean;
  readonly games: readonly GameRecord[];
}

describe('simulate', () => {
  it('should print a row for every nation and how fast it was', async () => {
    const { code, out, told } = await sayLater('simulate', ...SMALL, '--games', '5');
    expect([code, told]).toEqual([0, '']);
    const [head, korea, ...others] = out.split('\n');
    expect(head).toMatch(/^nation +player +mean score +sd +games$/);
    expect(korea).toMatch(/^KOR +chipBuilder +\d+\.\d\d +\d+\.\d\d +5$/);
    expect(others).toHaveLength(8);
    expect(others.at(-1)).toMatch(
      /^5 games in [\d.]+ s: \d+ games\/s by the clock, \d+ games\/s per core by processor time$/,
    );
  });

  it('should play the named seeds with the named players', async () => {
    const players = ['--player', 'ALL=random', '--player', 'JPN=fortress'];
    const said = await sayLater('simulate', ...SMALL, '--seeds', '7..9', ...players, '--json');
    const report = JSON.parse(said.out) as Report & { job: { players: Record<string, unknown> } };
    expect(report.isComplete).toBe(true);
    expect(report.games.map(({ seed }) => seed)).toEqual([7, 8, 9]);
    expect(report.job.players).toMatchObject({ KOR: { bot: 'random' }, JPN: { bot: 'fortress' } });
  });

  it('should print one line of CSV for every nation of every game', async () => {
    const { out } = await sayLater('simulate', ...SMALL, '--games', '2', '--csv');
    const [head, ...rows] = out.split('\n');
    expect(head).toMatch(/^seed,turns,outcome,nation,total,capability,/);
    expect(rows).toHaveLength(16);
    const columns = head!.split(',').length;
    expect(rows.every((row) => row.split(',').length === columns)).toBe(true);
  });

  it('should print the same games with one worker, with two and in its own thread', async () => {
    const call = [SCENARIO, '--variant', 'short', '--games', '40', '--json', '--workers'];
    const [none, one, two] = await Promise.all(
      ['0', '1', '2'].map((workers) => sayLater('simulate', ...call, workers)),
    );
    expect(none!.code).toBe(0);
    expect(one).toEqual(none);
    expect(two).toEqual(none);
  });

  it.each([
    [[], 'Name one scenario'],
    [['no-such-scenario'], 'cannot be read'],
    [[SCENARIO, '--games', '0'], 'number of games must be a whole number'],
    [[SCENARIO, '--games', '2', '--seeds', '1..2'], 'not both'],
    [[SCENARIO, '--seeds', '9..1'], 'two whole numbers'],
    [[SCENARIO, '--seeds', '1..9999999999'], 'two whole numbers'],
    [[SCENARIO, '--workers', '-1'], 'number of workers must be a whole number'],
    [[SCENARIO, '--variant', 'long'], '"long" is no variant'],
    [[SCENARIO, '--player', 'KOR=balancd'], 'Did you mean "balanced"?'],
    [[SCENARIO, '--player', 'ATL=random'], '"ATL" is no nation'],
    [[SCENARIO, '--player', 'random'], '"random" is no nation'],
  ])('should refuse %j with exit code 2', async (argv, words) => {
    const { code, told } = await sayLater('simulate', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });

  it('should explain itself', () => {
    expect(say('simulate', '--help').out).toContain('130 when cancelled');
  });

  it('should print what was played so far when Ctrl-C stops it', async () => {
    const argv = [...SMALL, '--games', '4000', '--progress', '--csv'];
    const { code, out, told } = await sayUntilStopped('simulate', ...argv);
    expect(code).toBe(130);
    expect(told.split('\n').at(-1)).toContain('cancelled');
    const rows = out.trimEnd().split('\n').length - 1;
    expect(rows % 8).toBe(0);
    expect(rows / 8).toBeGreaterThanOrEqual(400);
    expect(rows / 8).toBeLessThan(4000);
  });
});
