// The steps of the test tiers: what each runs and how its tests are counted.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';
import { provideBrowser } from './browser.mjs';

const RESULTS = `${PROJECT_ROOT}node_modules/.cache/own-bearings/`;

/** A fresh place for a tool's report: one left from an earlier run must never be counted. */
function reportFile(name) {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(RESULTS + name, { force: true });
  return RESULTS + name;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A step without tests of its own: it counts only when it fails. */
function checkStep(command, args) {
  return () => ({ code: runTool(command, args), passed: 0, failed: 0 });
}

function runUnitTests(tier) {
  const report = reportFile('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = runTool('vitest', args, PROJECT_ROOT, { ...process.env, TIER: tier });
  const counts = readReport(report);
  return { code, passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0 };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

async function runBrowserTests(tier) {
  const browser = provideBrowser();
  if (!browser) return { missing: 'no Chromium was found or could be fetched; set CHROME_PATH' };
  const report = reportFile('playwright.json');
  const env = {
    ...process.env,
    TIER: tier,
    CHROME_PATH: browser,
    OWN_BEARINGS_PORT: await freePort(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const args = ['test', '--config', 'tests/browser/playwright.config.ts'];
  const code = runTool('playwright', args, PROJECT_ROOT, env);
  const stats = readReport(report)?.stats;
  return {
    code,
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  };
}

const UNIT_TESTS = { name: 'tests', run: runUnitTests };

const ALL_STEPS = [
  { name: 'types', run: checkStep('tsc', ['--noEmit']) },
  { name: 'pure', run: checkStep('tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']) },
  {
    name: 'lint',
    run: checkStep('oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'vite.config.ts']),
  },
  { name: 'format', run: checkStep('biome', ['check', '.']) },
  UNIT_TESTS,
  { name: 'build', run: checkStep('vite', ['build', '--logLevel', 'warn']) },
  { name: 'browser', run: runBrowserTests },
];

/** The steps of each tier, in order. A step gives `{ code, passed, failed }` or `{ missing: reason }`. */
export const STEPS = { quick: ALL_STEPS, full: ALL_STEPS, soak: [UNIT_TESTS] };
