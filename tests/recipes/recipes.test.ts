// Every recipe is followed literally in a copy of the project, compiled, tested, seen, and its files are counted.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../src/lib/assert';
import { caseCount } from '../support/tier';
import { type Copy, makeCopy } from './copy';
import { countedTogether, followStep } from './follow';
import { readSteps } from './readSteps';
import { type Held, RECIPES } from './recipes';

/** A recipe compiles the whole project, beside all else that is running. */
const LONGEST_MS = 300_000;

const IS_CODE = /\.(ts|tsx)$/;
const FOLLOWED = RECIPES.slice(
  0,
  caseCount({ quick: 1, full: RECIPES.length, soak: RECIPES.length }),
);

describe.each(FOLLOWED)(
  'the recipe for $name',
  { timeout: LONGEST_MS },
  ({ name, page, files, within, holds, see, says }) => {
    let copy: Copy;
    beforeAll(() => {
      copy = makeCopy();
    });
    afterAll(() => copy.remove());

    const passes = async (tool: string, ...args: string[]) => {
      const { code, said } = await copy.runTool(tool, ...args);
      expect(code === 0 ? '' : said).toBe('');
    };
    /** Whole files together: each run of its own begins with half of the house. */
    const passTests = async (held: readonly Held[]) => {
      const whole = held.filter(({ titles }) => titles === undefined).map(({ file }) => file);
      if (whole.length > 0) await passes('vitest', 'run', ...whole);
      for (const { file, titles } of held)
        if (titles !== undefined) await passes('vitest', 'run', file, '-t', titles);
    };

    const stepsHere = () => readSteps(defined(copy.read(page), page), `Recipe: adding ${name}`);

    const touchedFiles = () => countedTogether(copy.changedFiles(), stepsHere());

    it('should touch as many files as it says, for what is not there yet', async () => {
      expect((await see(copy)).code).not.toBe(0);
      expect(touchedFiles()).toEqual([]);
      for (const step of stepsHere()) await followStep(copy, step);
      expect(touchedFiles()).toHaveLength(files);
      expect(touchedFiles().filter((path) => !within.test(path))).toEqual([]);
    });

    it('should compile, and keep the habits of the house', async () => {
      const touched = touchedFiles();
      const code = touched.filter((path) => IS_CODE.test(path));
      await passes('tsc', '--noEmit');
      await passes('tsc', '--noEmit', '-p', 'src/tsconfig.pure.json');
      await passes('biome', 'check', '--no-errors-on-unmatched', ...touched);
      if (code.length > 0) await passes('oxlint', '--deny-warnings', ...code);
    });

    it('should pass the tests that hold it', async () => {
      await passTests(holds);
    });

    it('should make what it promises', async () => {
      const { code, said } = await see(copy);
      expect([code, said]).toEqual([0, expect.stringContaining(says)]);
    });
  },
);
