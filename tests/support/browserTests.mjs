// Runs the browser tests on the built page, or on a page that is served already, and counts them.

import { createServer } from 'node:net';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';
import { provideBrowser } from './browser.mjs';
import { readReport, reportFile, tellLongest } from './reports.mjs';

/** A port of this machine that nobody uses. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** What the tests of a suite and of the suites in it took. */
function secondsOf({ specs = [], suites = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results.reduce((sum, { duration }) => sum + duration / 1000, 0);
  return suites.reduce((sum, suite) => sum + secondsOf(suite), own);
}

/** Runs all of them, those of one `project` of the configuration, or one `file`; on `url` where one is given. */
export async function runBrowserTests({ tier, project, file, url }) {
  const browser = provideBrowser();
  if (!browser) return { missing: 'no Chromium was found or could be fetched; set CHROME_PATH' };
  const report = reportFile('playwright.json');
  const env = {
    ...process.env,
    TIER: tier,
    CHROME_PATH: browser,
    ...(url ? { OWN_BEARINGS_URL: url } : { OWN_BEARINGS_PORT: await freePort() }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const chosen = [...(project ? [`--project=${project}`] : []), ...(file ? [file] : [])];
  const args = ['test', '--config', 'tests/browser/playwright.config.ts', ...chosen];
  const code = runTool('playwright', args, PROJECT_ROOT, env);
  const result = readReport(report);
  tellLongest((result?.suites ?? []).map((suite) => [suite.file, secondsOf(suite)]));
  const stats = result?.stats;
  return {
    code,
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  };
}
