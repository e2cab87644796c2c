// balance prints one report whatever the number of workers, finds what is plainly wrong, and stops at Ctrl-C.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BalanceReport } from '../../src/lab/index';
import { ownFolder, say, sayLater, sayUntilStopped, write } from './commands';

const SMALL = 'first-data-centre';
const RULESET = 'scenarios/rulesets/rules-6.json';
const HERE = ['--workers', '0'];

const FOLDER = ownFolder();

interface Printed {
  readonly isComplete: boolean;
  readonly report: BalanceReport;
}

/** What is drawn or dealt beside events: each may turn a small loss into a gain. */
const STILLED = [
  ['demands', 'chance'],
  ['deals', 'limit'],
  ['quay', 'least'],
  ['quay', 'most'],
] as const;

interface Rules {
  readonly parameters: Record<string, Record<string, { value: number }>>;
}

/** The game's rules with these events alone, and nothing else that chance brings. */
function rulesWith(name: string, events: readonly object[]): string {
  const rules = JSON.parse(readFileSync(RULESET, 'utf8')) as Rules;
  for (const [group, parameter] of STILLED) rules.parameters[group]![parameter]!.value = 0;
  return write(FOLDER, name, JSON.stringify({ ...rules, events }));
}

const card = (id: string, base: number, effects: readonly object[]) => ({
  id,
  scope: 'country',
  chance: [{ base }],
  options: [
    { id: 'lose', effects },
    { id: 'pass', effects: [] },
  ],
});
/** Hurts whenever it strikes: no chapter asks for either. */
const LOSS = [
  { kind: 'addDataProtection', amount: -0.4 },
  { kind: 'addLockIn', amount: 0.4 },
];

describe('balance', () => {
  it('should print tables with mean and error, and how much was played', async () => {
    const { code, out, told } = await sayLater('balance', SMALL, '--rounds', '1', ...HERE);
    expect([code, told]).toEqual([0, '']);
    expect(out).toMatch(/^KOR, full: 4 turns, 6 min, best style \w+$/m);
    expect(out).toMatch(/^balanced +\d+\.\d\d±\d\.\d\d +0\.00±0\.00 +2$/m);
    expect(out).toMatch(/^gold +\d+ +\d+ +\d+±\d+ %$/m);
    expect(out).toMatch(/^budget line power +-?\d+\.\d\d±(\d\.\d\d|\?) +100±[0?] % +[12]$/m);
    expect(out).toMatch(/^KOR calm +\d+±\d+ % +-?\d\.\d{3}±\d\.\d{3} +2$/m);
    expect(out).toMatch(/^lot +comes +bids each time +sold +winners +games$/m);
    expect(out).toMatch(/^powerShip +\d\.\d +(\d\.\d|–) +(\d+±[\d?]+ %|–) +\d\.\d +\d+$/m);
    expect(out.split('\n').at(-1)).toMatch(/^1 rounds, \d+ games$/);
  });

  it('should print the same report with one worker, with two and in its own thread', async () => {
    const call = ['balance', SMALL, '--rounds', '2', '--json', '--workers'];
    const [none, one, two] = await Promise.all(
      ['0', '1', '2'].map((workers) => sayLater(...call, workers)),
    );
    expect(none!.code).toBe(0);
    expect(one).toEqual(none);
    expect(two).toEqual(none);
  });

  it('should ask only the seats and the parts that are named', async () => {
    const call = ['balance', 'gulf-approvals', '--seat', 'ARE', '--parts', 'choices', '--json'];
    const { out } = await sayLater(...call, '--rounds', '1', ...HERE);
    const { report } = JSON.parse(out) as Printed;
    expect(report.seats.map(({ country }) => country)).toEqual(['ARE']);
    expect(report).toMatchObject({ bars: [], events: [], rounds: 1 });
  });

  it('should play on until the errors are small enough', async () => {
    const call = ['balance', SMALL, '--parts', 'medals', '--json', '--until'];
    const [rough, sharp] = await Promise.all(
      ['5', '0.5'].map(async (points) => {
        const { out } = await sayLater(...call, points, ...HERE);
        return (JSON.parse(out) as Printed).report.rounds;
      }),
    );
    expect(rough).toBe(4);
    expect(sharp).toBeGreaterThan(4);
  });

  it('should print a row for every game', async () => {
    const call = ['balance', SMALL, '--parts', 'medals,levers', '--rounds', '1', ...HERE];
    const { out } = await sayLater(...call, '--csv', 'games');
    const [head, ...rows] = out.split('\n');
    expect(head).toMatch(/^seed,variant,seat,player,otherwise,nation,turns,outcome,total,/);
    expect(head).toMatch(/,abovePar,medal,/);
    expect(rows.filter((row) => row.includes(',KOR,balanced,,KOR,4,finished,'))).toHaveLength(2);
    expect(rows.some((row) => row.includes('without card reskilling'))).toBe(true);
    const columns = head!.split(',').length;
    expect(rows.every((row) => row.split(',').length === columns)).toBe(true);
  });

  it('should print a row for every turn, with what was ordered', async () => {
    const call = ['balance', SMALL, '--parts', 'medals', '--rounds', '1', ...HERE];
    const games = (await sayLater(...call, '--csv', 'games')).out.split('\n').length - 1;
    const { out } = await sayLater(...call, '--csv', 'turns');
    const [head, ...rows] = out.split('\n');
    expect(head).toMatch(/^seed,variant,seat,player,otherwise,nation,turn,total,/);
    expect(rows).toHaveLength(games * 4);
    expect(rows.some((row) => /,makePledge modest/.test(row) || /; makePledge/.test(row))).toBe(
      true,
    );
  });

  it('should find an event of the rules that cannot fire and an answer that is never best', async () => {
    const file = rulesWith('unfair.json', [card('plain', 0.05, LOSS), card('mute', 0, LOSS)]);
    const call = ['balance', file, '--parts', 'events', '--rounds', '4'];
    const { code, out } = await sayLater(...call);
    expect(code).toBe(1);
    expect(out).toMatch(/^plain +\d+ +\d+ +[\d.]+±[\d.]+ +lose 0 %, pass 100 %$/m);
    expect(out).toMatch(/unfair\.json: error: "plain": "lose" was best in none of \d+ uses\.$/m);
    expect(out).toMatch(/unfair\.json: error: "mute" fired in no game\.$/m);
  });

  it.each([
    [[], 'Name one file'],
    [['no-such-scenario'], 'cannot be read'],
    [[SMALL, '--rounds', '0'], 'number of rounds must be a whole number'],
    [[SMALL, '--until', 'soon'], 'number of points above 0'],
    [[SMALL, '--seat', 'JPN'], '"JPN" is none of KOR'],
    [[SMALL, '--parts', 'medal'], 'Did you mean "medals"?'],
    [[SMALL, '--csv', 'rows'], '"--csv" takes games or turns'],
    [[SMALL, '--workers', '-1'], 'number of workers must be a whole number'],
  ])('should refuse %j with exit code 2', async (argv, words) => {
    const { code, told } = await sayLater('balance', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });

  it('should not play a broken file', async () => {
    const broken = write(FOLDER, 'cut.json', readFileSync(RULESET, 'utf8').slice(0, 3000));
    const { code, told } = await sayLater('balance', broken);
    expect(code).toBe(2);
    expect(told).toContain('cut.json');
  });

  it('should explain itself', () => {
    expect(say('balance', '--help').out).toContain('130 when cancelled');
  });

  it('should print the rounds that were played when Ctrl-C stops it', async () => {
    const argv = [SMALL, '--rounds', '200', '--parts', 'medals', '--progress', '--json'];
    const { code, out, told } = await sayUntilStopped('balance', ...argv);
    expect(code).toBe(130);
    expect(told.split('\n').at(-1)).toContain('cancelled');
    const { isComplete, report } = JSON.parse(out) as Printed;
    expect(isComplete).toBe(false);
    expect(report.rounds).toBeGreaterThanOrEqual(1);
    expect(report.rounds).toBeLessThan(200);
  });
});
