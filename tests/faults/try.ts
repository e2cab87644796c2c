// Plants the drawn faults one by one in a checkout of its own and tells which tests of a tier find each: `npx tsx tests/faults/try.ts TIER [id …]`.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../architecture/project';
import { type Fault, plant, readFaults } from './faults';
import { nearestTests, readFiles } from './nearest';

const AT_ONCE = 25;
const [tier = 'quick', ...given] = process.argv.slice(2);
const FOLDER =
  process.env.FAULTS_IN ?? join(PROJECT_ROOT, 'node_modules/.cache/own-bearings/faults');
const ENVIRONMENT = { ...process.env, TIER: tier, CI: 'true', NO_COLOR: '1' };

function run(tool: string, args: readonly string[], seconds = 3600) {
  const script = join(FOLDER, 'node_modules', tool);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: ENVIRONMENT,
    timeout: seconds * 1000,
    maxBuffer: 2 ** 30,
  });
  return { isGood: status === 0, said: stdout + stderr };
}

function makeCheckout(): void {
  if (existsSync(FOLDER)) return;
  spawnSync('git', ['clone', '--quiet', PROJECT_ROOT, FOLDER], { stdio: 'inherit' });
  const modules = join(PROJECT_ROOT, 'node_modules');
  cpSync(modules, join(FOLDER, 'node_modules'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(modules, '.cache')),
  });
}

/** The first failed test of what a runner printed. */
function firstFailed(said: string): string {
  const line = said.split('\n').find((one) => /^\s*(?:FAIL|✘|\d+\)) /u.test(one));
  return line?.trim() ?? 'a file that does not run';
}

function findByUnits(fault: Fault): string | undefined {
  const files = nearestTests(readFiles(FOLDER), fault.path);
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const args = [
      'run',
      '--bail=1',
      '--testTimeout=900000',
      '--reporter=default',
      '--passWithNoTests',
      ...some,
    ];
    const { isGood, said } = run('vitest/vitest.mjs', args);
    if (!isGood) return firstFailed(said);
  }
  return undefined;
}

function findInBrowser(): string | undefined {
  if (!run('vite/bin/vite.js', ['build', '--logLevel', 'warn']).isGood) return 'the build';
  if (tier === 'full') run('tsx/dist/cli.mjs', ['src/cli/setup.mjs', 'build:single']);
  const config = ['--config', 'tests/browser/playwright.config.ts'];
  const { isGood, said } = run('@playwright/test/cli.js', [
    'test',
    ...config,
    '-x',
    '--reporter=list',
  ]);
  return isGood ? undefined : firstFailed(said);
}

function tryFault(fault: Fault): string {
  const path = join(FOLDER, fault.path);
  const before = readFileSync(path, 'utf8');
  try {
    plant(fault, FOLDER);
    return (
      findByUnits(fault) ??
      (process.env.FAULTS_UNITS_ALONE ? 'not by units' : (findInBrowser() ?? 'NOT FOUND'))
    );
  } finally {
    writeFileSync(path, before);
  }
}

makeCheckout();
const faults = readFaults().filter(({ id }) => given.length === 0 || given.includes(id));
for (const fault of faults) {
  const began = performance.now();
  const found = tryFault(fault);
  console.log(`${fault.id}\t${((performance.now() - began) / 1000).toFixed(0)} s\t${found}`);
}
if (!process.env.FAULTS_IN) rmSync(FOLDER, { recursive: true, force: true });
