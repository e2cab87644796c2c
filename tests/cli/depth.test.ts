// depth prints every measure with its target and verdict, the same whatever the number of workers.

import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/lab/index';
import { sayLater } from './commands';

const SHORT = ['--variant', 'short', '--games', '2', '--quick', '--workers'];

interface Report {
  readonly bots: string;
  readonly seeds: readonly number[];
  readonly measures: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

describe('depth', () => {
  it('should print targets, readings and the hash of the bots, on seeds that nothing else uses', async () => {
    const { code, out } = await sayLater('depth', '--countries', 'KOR,ARE', ...SHORT, '0');
    expect(code).toBe(1);
    const [head, columns, ...lines] = out.split('\n');
    expect(head).toMatch(/^korea-260000-gpus, seeds 7001–7002, bots [0-9a-f]{16}$/);
    expect(columns).toMatch(/^by country +target +KOR +ARE$/);
    expect(lines.join('\n')).toMatch(
      /^balanced − random +≥ 12 points( +[\d.-]+±[\d.]+!?){2} +\w+$/m,
    );
    expect(lines.join('\n')).toMatch(/^what binds: power +8–50 % +[\d.]+±[\d.]+!? +(met|missed)$/m);
    expect(lines.join('\n')).toMatch(new RegExp(`^\\d+ of ${MEASURES.length} measures met$`, 'm'));
  });

  it('should print the same readings with two workers as in its own thread', async () => {
    const [own, two] = await Promise.all(
      ['0', '2'].map((workers) =>
        sayLater('depth', '--countries', 'KOR', ...SHORT, workers, '--json'),
      ),
    );
    expect(two).toEqual(own);
    const report = JSON.parse(own!.out) as Report;
    expect(report.seeds).toEqual([7001, 7002]);
    expect(report.measures.map(({ id }) => id)).toEqual(MEASURES.map(({ id }) => id));
  });

  it.each([
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
