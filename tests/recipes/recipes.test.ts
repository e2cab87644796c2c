// Every recipe is followed literally, one after another in one copy of the project: compiled, tested, seen, and its files are counted.

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../src/lib/assert';
import { caseCount } from '../support/tier';
import { type Copy, makeCopy } from './copy';
import { countedTogether, followStep } from './follow';
import { readSteps } from './readSteps';
import { RECIPES } from './recipes';

/** The whole project is compiled and much of it tested, beside all else that is running. */
const LONGEST_MS = 600_000;

const IS_CODE = /\.(ts|tsx)$/;
const FOLLOWED = RECIPES.slice(
  0,
  caseCount({ quick: 1, full: RECIPES.length, soak: RECIPES.length }),
);

describe('the recipes', { timeout: LONGEST_MS }, () => {
  const touched = new Set<string>();
  let copy: Copy;
  beforeAll(() => {
    copy = makeCopy();
  });
  afterEach(() => copy.beginAnew());
  afterAll(() => copy.remove());

  const passes = async (tool: string, ...args: string[]) => {
    const { code, said } = await copy.runTool(tool, ...args);
    expect(code === 0 ? '' : said).toBe('');
  };

  const prove = () => copy.runProofs(FOLLOWED.map(({ proof }) => proof));

  it('should begin where nothing of what they add is there', async () => {
    expect((await prove()).filter((complaint) => complaint === '')).toEqual([]);
    expect(copy.changedFiles()).toEqual([]);
  });

  it.each(FOLLOWED)(
    'should tell how $name is added in $files files',
    async ({ name, page, files, within }) => {
      const steps = readSteps(defined(copy.read(page), page), `Recipe: adding ${name}`);
      for (const step of steps) await followStep(copy, step);
      const changed = copy.changedFiles();
      const counted = countedTogether(changed, steps);
      expect(counted).toHaveLength(files);
      expect(counted.filter((path) => !within.test(path))).toEqual([]);
      for (const path of changed) touched.add(path);
    },
  );

  it('should compile together, and keep the habits of the house', async () => {
    const code = [...touched].filter((path) => IS_CODE.test(path));
    await passes('tsc', '--noEmit');
    await passes('tsc', '--noEmit', '-p', 'src/tsconfig.pure.json');
    await passes('biome', 'check', '--no-errors-on-unmatched', ...touched);
    if (code.length > 0) await passes('oxlint', '--deny-warnings', ...code);
  });

  /** Files together, and chosen titles together: each run of its own begins with half of the house. */
  it('should pass the tests that hold them', async () => {
    const held = FOLLOWED.flatMap(({ holds }) => holds);
    const whole = new Set(
      held.filter(({ titles }) => titles === undefined).map(({ file }) => file),
    );
    const chosen = held.filter(({ file, titles }) => titles !== undefined && !whole.has(file));
    if (whole.size > 0) await passes('vitest', 'run', ...whole);
    const titles = chosen.map((each) => each.titles).join('|');
    const files = new Set(chosen.map(({ file }) => file));
    if (files.size > 0) await passes('vitest', 'run', ...files, '-t', titles);
  });

  it('should make what they promise', async () => {
    expect((await prove()).join('')).toBe('');
  });
});
