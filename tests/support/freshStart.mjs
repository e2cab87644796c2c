// Serves the game as a stranger gets it: a fresh clone of the current commit and `npm start`.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmCall } from '../../src/cli/install.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { freePort, runBrowserTests } from './browserTests.mjs';

const READY = /Own Bearings is ready: (\S+)\n/;
const STOPS = ['SIGINT', 'SIGTERM'];
const EXIT_AFTER_STOP = 130;
const IS_WINDOWS = process.platform === 'win32';

function git(...args) {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  return { isGood: status === 0, said: stdout, fault: error?.message ?? stderr.trim() };
}

/** Clones what is committed; throws what git says where it cannot. */
function clone(folder) {
  if (git('status', '--porcelain').said) console.log('The clone lacks the uncommitted changes.');
  const { isGood, fault } = git('clone', '--quiet', PROJECT_ROOT, folder);
  if (!isGood) throw new Error(`git cannot clone the project: ${fault}`);
}

/** In a process group of its own, so that npm and all it starts can be stopped together. */
function startIn(folder, port) {
  const { command, args, shell } = npmCall(['start', '--', '--port', port, '--no-open']);
  const stdio = ['ignore', 'pipe', 'pipe'];
  return spawn(command, args, { cwd: folder, shell, stdio, detached: !IS_WINDOWS });
}

/** The address that the child prints; fails with all it said when it ends before that. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      printed += text;
      const url = READY.exec(printed)?.[1];
      if (url) resolve(url);
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`npm start ended with code ${code}:\n${said}`)));
  });
}

async function stop(child) {
  const isRunning = child.pid && child.exitCode === null && child.signalCode === null;
  if (!isRunning) return;
  const closed = once(child, 'close');
  if (IS_WINDOWS) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGTERM');
  await closed;
}

/** Awaits `work`, then `cleanUp`: also when the work fails, and when this process is told to stop. */
async function withCleanUp(work, cleanUp) {
  const leave = () => void cleanUp().finally(() => process.exit(EXIT_AFTER_STOP));
  for (const signal of STOPS) process.once(signal, leave);
  try {
    return await work();
  } finally {
    for (const signal of STOPS) process.off(signal, leave);
    await cleanUp();
  }
}

async function playIn(place, tier) {
  clone(place.folder);
  place.child = startIn(place.folder, await freePort());
  const url = await addressOf(place.child);
  console.log(`A fresh clone serves the game at ${url}`);
  return runBrowserTests({ tier, project: 'wholeGames', url });
}

async function clear({ folder, child }) {
  if (child) await stop(child);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Plays the whole games of the browser tests on what `npm start` serves in a fresh clone. */
export async function runFreshStart(tier) {
  const place = { folder: mkdtempSync(join(tmpdir(), 'own-bearings-clone-')), child: undefined };
  try {
    return await withCleanUp(
      () => playIn(place, tier),
      () => clear(place),
    );
  } catch (error) {
    console.error(error.message);
    return { code: 1 };
  }
}
