// Every recipe is followed literally, one after another in one copy of the project: compiled, tested, seen, and its files are counted.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  afterAll(() => copy.remove());

  const passes = async (tool: string, ...args: string[]) => {
    const { code, said } = await copy.runTool(tool, ...args);
    expect(code === 0 ? '' : said).toBe('');
  };

  it.each(FOLLOWED)(
    'should tell how $name is added in $files files, which are not there yet',
    async ({ name, page, files, within, see }) => {
      const steps = readSteps(defined(copy.read(page), page), `Recipe: adding ${name}`);
      expect((await see(copy)).code).not.toBe(0);
      expect(copy.changedFiles()).toEqual([]);
      for (const step of steps) await followStep(copy, step);
      const changed = copy.changedFiles();
      const counted = countedTogether(changed, steps);
      expect(counted).toHaveLength(files);
      expect(counted.filter((path) => !within.test(path))).toEqual([]);
      for (const path of changed) touched.add(path);
      copy.beginAnew();
    },
  );

  it('should compile together, and keep the habits of the house', async () => {
    const code = [...touched].filter((path) => IS_CODE.test(path));
    await passes('tsc', '--noEmit');
    await passes('tsc', '--noEmit', '-p', 'src/tsconfig.pure.json');
    await passes('biome', 'check', '--no-errors-on-unmatched', ...touched);
    if (code.length > 0) await passes('oxlint', '--deny-warnings', ...code);
  });

  /** Whole files together: each run of its own begins with half of the house. */
  it('should pass the tests that hold them', async () => {
    const held = FOLLOWED.flatMap(({ holds }) => holds);
    const whole = held.filter(({ titles }) => titles === undefined).map(({ file }) => file);
    if (whole.length > 0) await passes('vitest', 'run', ...new Set(whole));
    for (const { file, titles } of held)
      if (titles !== undefined) await passes('vitest', 'run', file, '-t', titles);
  });

  it.each(FOLLOWED)('should make what it promises: $name', async ({ see, says }) => {
    const { code, said } = await see(copy);
    expect([code, said]).toEqual([0, expect.stringContaining(says)]);
  });
});
