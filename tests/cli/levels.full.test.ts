// levels writes the figures of every level with the games they come from, the same whatever the number of workers.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LevelRecord } from '../../src/types/levelFigures';
import { RIVAL_LEVELS } from '../../src/types/names';
import { ownFolder, sayLater } from './commands';

const FEW = ['--variant', 'short', '--seeds', '5..6'];

const FOLDER = ownFolder();

async function written(workers: string): Promise<LevelRecord> {
  const file = join(FOLDER, `levels-${workers}.json`);
  const { code, out } = await sayLater('levels', ...FEW, '--workers', workers, '--out', file);
  expect(code).toBe(0);
  expect(out).toMatch(/^level +ahead of balanced, % +points ahead$/m);
  return JSON.parse(readFileSync(file, 'utf8')) as LevelRecord;
}

describe('levels', () => {
  it('should write the figures with their games, the same with a worker as without', async () => {
    const own = await written('0');
    expect(own).toMatchObject({ variant: 'short', firstSeed: 5, lastSeed: 6, games: 16 });
    expect(own.levels.map(({ level }) => level)).toEqual([...RIVAL_LEVELS]);
    expect(await written('1')).toEqual(own);
  });

  it.each([
    [['a', 'b'], 'Name one scenario'],
    [['no-such-scenario'], 'cannot be read'],
    [['--seeds', '9..1'], 'two whole numbers'],
    [['--variant', 'long'], '"long" is no variant'],
    [['--out', '/no/such/folder/x.json'], 'cannot be written'],
  ])('should refuse %j with exit code 2', async (argv, words) => {
    const { code, told } = await sayLater('levels', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });
});
