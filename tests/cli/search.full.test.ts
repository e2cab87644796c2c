// search writes the policies it finds, which simulate and depth then play.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder, sayLater, SCENARIO, write } from './commands';

const FOLDER = ownFolder();

const FOUND = join(FOLDER, 'found');
const CALL = [
  'search',
  SCENARIO,
  '--countries',
  'KOR',
  '--variant',
  'short',
  '--restarts',
  '2',
  '--steps',
  '1',
  '--more',
  '2',
];
const SMALL = [...CALL, '--seeds', '1..1', '--out', FOUND, '--workers'];

function found(kind: string): string {
  return readFileSync(join(FOUND, `${kind}.json`), 'utf8');
}

describe('search', () => {
  it('should write a constant and a reacting policy, the same with two workers', async () => {
    const { code, out, told } = await sayLater(...SMALL, '0');
    expect([code, told]).toEqual([0, '']);
    expect(out).toMatch(/^KOR constant +[\d.]+ → [\d.]+, \d of 2 changes kept, written /m);
    expect(out).toMatch(/^KOR reacting +[\d.]+ → [\d.]+, \d of 2 changes kept, written /m);
    const once = [found('constant'), found('reacting')];
    expect(JSON.parse(once[0]!)).toMatchObject({ KOR: { reactions: null } });
    expect(JSON.parse(once[1]!)).toMatchObject({ KOR: { reactions: { presentPrice: 0.3 } } });
    expect((await sayLater(...SMALL, '2')).code).toBe(0);
    expect([found('constant'), found('reacting')]).toEqual(once);
  });

  it('should find policies that simulate plays and depth measures', async () => {
    const file = join(FOUND, 'reacting.json');
    const simulate = ['simulate', SCENARIO, '--player', `KOR=${file}`, '--games', '1'];
    const played = await sayLater(...simulate, '--workers', '0');
    expect(played.out).toMatch(/^KOR +policy +[\d.]+/m);
    const depth = ['depth', SCENARIO, '--countries', 'KOR', '--games', '1', '--quick'];
    const measured = await sayLater(
      ...depth.concat('--variant', 'short', '--policies', FOUND, '--workers', '0'),
    );
    expect(measured.out).toMatch(/^best reacting − best constant +≥ 4 points +-?[\d.]+±/m);
  });

  it('should keep the policies of other countries in the file', async () => {
    const folder = join(FOLDER, 'kept');
    const other = ['search', SCENARIO, '--countries', 'FRA', ...CALL.slice(4), '--seeds', '1..1'];
    for (const call of [CALL.concat('--seeds', '1..1'), other])
      expect((await sayLater(...call, '--out', folder, '--workers', '0')).code).toBe(0);
    const file = JSON.parse(readFileSync(join(folder, 'constant.json'), 'utf8')) as object;
    expect(Object.keys(file)).toEqual(['FRA', 'KOR']);
  });

  it('should climb on from what was found, and say where there is nothing', async () => {
    const folder = join(FOLDER, 'onward');
    const call = [...CALL, '--seeds', '1..1', '--workers', '0', '--out', folder];
    const nothing = await sayLater(...call, '--onward');
    expect([nothing.code, nothing.told]).toEqual([2, `${folder} has nothing to go on from.`]);
    const before = (await sayLater(...call)).out;
    const after = (await sayLater(...call, '--onward')).out;
    const reached = /^KOR constant +[\d.]+ → ([\d.]+)/m.exec(before)?.[1];
    expect(after).toMatch(new RegExp(`^KOR constant +${reached} → `, 'm'));
    expect(after).toMatch(/^KOR reacting +[\d.]+ → [\d.]+, \d of 2 changes kept, written /m);
  });

  it.each([
    ['{"KOR":{}}', 'holds something else than policies.'],
    ['{}', 'has no policy for KOR.'],
    ['{', 'cannot be read: '],
  ])('should refuse the policy file %s', async (text, words) => {
    const file = write(FOLDER, 'policies.json', text);
    const { code, told } = await sayLater('simulate', SCENARIO, '--player', `KOR=${file}`);
    expect(code).toBe(2);
    expect(told).toContain(`${file} ${words}`);
  });

  it.each([
    [['--countries', 'ATL'], '"ATL" is no nation'],
    [['--restarts', '0'], '"--restarts" must be a whole number from 1'],
    [['--steps', '-1'], '"--steps" must be a whole number from 0'],
    [['--workers', 'many'], 'number of workers must be a whole number'],
    [['a', 'b'], 'Name one scenario'],
  ])('should refuse %j with exit code 2', async (argv, words) => {
    const { code, told } = await sayLater('search', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });
});
