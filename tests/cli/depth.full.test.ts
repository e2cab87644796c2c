// depth prints every measure with its target and verdict, the same whatever the number of workers.

import { describe, expect, it } from 'vitest';
import { START_POLICY } from '../../src/bots/index';
import { writePolicy } from '../../src/cli/policyFiles';
import { leversOf } from '../../src/lab/index';
import { korea } from '../support/korea';
import { ownFolder, SCENARIO, sayLater } from './commands';

const FOLDER = ownFolder();

/** The measures ask for two games; what is the same for any number is tried with one. */
const SHORT = ['--variant', 'short', '--games', '2', '--quick', '--workers'];
const SHORTER = ['--variant', 'short', '--games', '1', '--quick', '--workers'];

interface Report {
  readonly bots: string;
  readonly seeds: readonly number[];
  readonly measures: readonly {
    readonly id: string;
    readonly rows: readonly {
      readonly option: string | null;
      readonly readings: readonly { readonly value: number; readonly cases: number }[];
    }[];
  }[];
}

describe('depth', () => {
  it('should print targets, readings and the hash of the bots, on seeds that nothing else uses', async () => {
    const asked = 'balancedOverRandom,binding,settingGap,answerBest,answerSpread,plannerTurns';
    const flags = ['--countries', 'KOR,ARE', '--only', asked, ...SHORT, '0'];
    const { code, out } = await sayLater('depth', SCENARIO, ...flags);
    expect(code).toBe(1);
    const [head, columns, ...lines] = out.split('\n');
    expect(head).toMatch(/^korea-260000-gpus, seeds 7001–7002, bots [0-9a-f]{16}$/);
    expect(columns).toMatch(/^by country +target +KOR +ARE +cases$/);
    expect(lines.join('\n')).toMatch(
      /^balanced − random +≥ 12 points( +[\d.-]+±[\d.]+!?){2} +2 +\w+$/m,
    );
    expect(lines.join('\n')).toMatch(
      /^what binds: power +8–50 % +[\d.]+±[\d.]+!? +2 +(met|missed)$/m,
    );
    expect(lines.join('\n')).toMatch(
      /^answer is the best: \w+, \w+ +≥ 20 % +\S+ +\d+ +(met|missed)$/m,
    );
    expect(lines.join('\n')).toMatch(
      /^best answer − worst: \w+ +1.5–4 points +\S+ +\d+ +(met|missed)$/m,
    );
    expect(lines.join('\n')).toMatch(/^not measured: best setting .*only with --settings\)$/m);
    expect(lines.join('\n')).toMatch(/^turns that the planner plays out for a game +– +\d+ +2$/m);
    expect(lines.join('\n')).toMatch(/^\d of 5 measures met$/m);
  });

  it('should print the same readings with two workers as in its own thread', async () => {
    const asked = [
      'balancedOverRandom',
      'dilemmas',
      'leaderWins',
      'rivalsCast',
      'plannerFirst',
      'answerBest',
      'openingBest',
      'bandsHold',
    ];
    const flags = ['--countries', 'KOR', '--only', asked.join(','), '--json', ...SHORTER];
    const [own, two] = await Promise.all(
      ['0', '2'].map((workers) => sayLater('depth', SCENARIO, ...flags, workers)),
    );
    expect(two).toEqual(own);
    const report = JSON.parse(own!.out) as Report;
    expect(report.seeds).toEqual([7001]);
    expect(report.measures.map(({ id }) => id)).toEqual(asked);
    for (const { rows } of report.measures)
      for (const { readings } of rows.slice(0, 1)) expect(readings[0]!.cases).toBeGreaterThan(0);
    expect(report.measures.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  it('should play nothing but what the named measures need', async () => {
    const asked = async (only: string) => {
      const flags = ['--countries', 'KOR', ...SHORTER, '0', '--only', only];
      const { out } = await sayLater('depth', SCENARIO, ...flags);
      return out;
    };
    const one = await asked('balancedOverRandom');
    expect(one).toMatch(/^balanced − random .+ 1 +(met|missed)$/m);
    expect(one).toMatch(/^[01] of 1 measures met$/m);
    expect(one).toMatch(/^2 games in/m);
    expect(one).not.toMatch(/over all countries/);
    expect(await asked('leaderWins')).toMatch(/^24 games in/m);
  });

  it('should hold every setting in turn when asked, and say how many games that takes', async () => {
    writePolicy(FOLDER, 'constant', 'KOR', START_POLICY);
    const held = ['--settings', '--steps', '0', '--policies', FOLDER, '--only', 'settingGap'];
    const said = await sayLater(
      'depth',
      SCENARIO,
      '--countries',
      'KOR',
      ...SHORTER,
      '0',
      ...held,
      '--json',
    );
    expect(said.told).toMatch(
      /^\d+ settings held while all else climbs 0 steps on 8 seeds: \d+ games$/m,
    );
    const { measures } = JSON.parse(said.out) as Report;
    const gap = measures.find(({ id }) => id === 'settingGap')!;
    expect(gap.rows.map(({ option }) => option)).toEqual(leversOf(korea().scenario, 'KOR'));
    for (const { readings } of gap.rows) expect(readings[0]!.value).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [['--only', 'luck,balancedOverRandum'], 'Did you mean "balancedOverRandom"?'],
    [['--steps', '5'], '"--steps" goes with "--settings"'],
    [['--settings', '--steps', 'x'], '"--steps" must be a whole number'],
    [['--countries', 'KOR,ATL'], '"ATL" is no nation'],
    [['--games', 'x'], 'number of games must be a whole number'],
    [['a', 'b'], 'Name one scenario'],
    [['no-such-scenario'], 'cannot be read'],
  ])('should refuse %j with exit code 2', async (argv, words) => {
    const { code, told } = await sayLater('depth', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });
});
