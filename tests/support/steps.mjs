// The steps of the test tiers: what each runs and how its tests are counted.

import { makeRelease } from '../../src/cli/release.mjs';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';
import { playInBrowsers } from '../browsers/run.mjs';
import { runBrowserTests } from './browserTests.mjs';
import { runFreshStart } from './freshStart.mjs';
import { readReport, reportFile, tellLongest } from './reports.mjs';

/** A step without tests of its own: it counts only when it fails. */
function checkStep(command, args) {
  return () => ({ code: runTool(command, args), passed: 0, failed: 0 });
}

function runUnitTests(tier) {
  const report = reportFile('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = runTool('vitest', args, PROJECT_ROOT, { ...process.env, TIER: tier });
  const counts = readReport(report);
  tellLongest(
    (counts?.testResults ?? []).map(({ name, startTime, endTime }) => [
      name,
      (endTime - startTime) / 1000,
    ]),
  );
  return { code, passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0 };
}

const UNIT_TESTS = { name: 'tests', run: runUnitTests };

const BUILD = { name: 'build', run: checkStep('vite', ['build', '--logLevel', 'warn']) };

const STEPS_BEFORE_BROWSER = [
  { name: 'types', run: checkStep('tsc', ['--noEmit']) },
  { name: 'pure', run: checkStep('tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']) },
  {
    name: 'lint',
    run: checkStep('oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'vite.config.ts']),
  },
  { name: 'dead', run: checkStep('knip', ['--no-progress']) },
  { name: 'format', run: checkStep('biome', ['check', '.']) },
  UNIT_TESTS,
];

/** Quick: every browser test on the build made here. */
const QUICK_STEPS = [
  ...STEPS_BEFORE_BROWSER,
  BUILD,
  { name: 'browser', run: (tier) => runBrowserTests({ tier }) },
];

/** The same page, and the game in one file beside it. */
const RELEASE = {
  name: 'build',
  run: () => ({ code: makeRelease(), passed: 0, failed: 0 }),
};

/** Full: the whole games are played on a fresh clone instead, once, and a short one in three browsers. */
const FULL_STEPS = [
  ...STEPS_BEFORE_BROWSER,
  RELEASE,
  { name: 'browser', run: (tier) => runBrowserTests({ tier, project: 'parts' }) },
  { name: 'browsers', run: playInBrowsers },
  { name: 'start', run: runFreshStart },
];

/** Soak: very large samples, and every screen in every size and theme. */
const SOAK_STEPS = [
  UNIT_TESTS,
  BUILD,
  { name: 'screens', run: (tier) => runBrowserTests({ tier, file: 'everyScreen.spec.ts' }) },
];

/** The steps of each tier, in order. A step gives `{ code, passed, failed }` or `{ missing: reason }`. */
export const STEPS = { quick: QUICK_STEPS, full: FULL_STEPS, soak: SOAK_STEPS };
