// The steps of the test tiers: what each runs and how its tests are counted.

import { makeRelease } from '../../src/cli/release.mjs';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';
import { playInBrowsers } from '../browsers/run.mjs';
import { playInEngines } from '../engines/playInEngines.mjs';
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

const BEFORE_BROWSER = [
  { name: 'types', run: checkStep('tsc', ['--noEmit']) },
  { name: 'pure', run: checkStep('tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']) },
  {
    name: 'lint',
    run: checkStep('oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'vite.config.ts']),
  },
  { name: 'dead', run: checkStep('knip', ['--no-progress']) },
  { name: 'format', run: checkStep('biome', ['check', '.']) },
  { name: 'tests', run: runUnitTests },
];

const BUILD = { name: 'build', run: checkStep('vite', ['build', '--logLevel', 'warn']) };

/** The page, the game in one file and the folder of a release. */
const RELEASE = { name: 'build', run: () => ({ code: makeRelease(), passed: 0, failed: 0 }) };

/** The whole games are played on a fresh clone instead, once. */
const PARTS = { name: 'browser', run: (tier) => runBrowserTests({ tier, project: 'parts' }) };

const START = { name: 'start', run: runFreshStart };

const enginesStep = (games) => ({ name: 'engines', run: () => playInEngines(games) });

const QUICK = [
  ...BEFORE_BROWSER,
  BUILD,
  { name: 'browser', run: (tier) => runBrowserTests({ tier }) },
];

const CI = [...BEFORE_BROWSER, RELEASE, PARTS, START, enginesStep(200)];

const FULL = [
  ...BEFORE_BROWSER,
  RELEASE,
  PARTS,
  { name: 'browsers', run: playInBrowsers },
  START,
  enginesStep(1000),
];

/** The steps of each tier, in order. A step gives `{ code, passed, failed }` or `{ missing: reason }`. */
export const STEPS = { quick: QUICK, ci: CI, full: FULL };
