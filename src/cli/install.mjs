// Installs the packages of the lock file when they are not there, or are not the ones it names.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { exitCodeOf, PROJECT_ROOT } from './tools.mjs';

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(PROJECT_ROOT + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm writes what it installed into `node_modules/.package-lock.json`, as its last step. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/** The command for npm: npm itself where it started us, else the one on the path (a shell script on Windows). */
export function npmCall(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) {
    return { command: process.execPath, args: [npm, ...args], shell: false };
  }
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

function runNpm(words) {
  const { command, args, shell } = npmCall(words);
  const stdio = ['ignore', process.stderr, process.stderr];
  return spawnSync(command, args, { cwd: PROJECT_ROOT, stdio, shell });
}

/** Installs when needed and gives the exit code; what npm says goes to the error output. */
export function installWhenNeeded() {
  if (isInstalled()) return 0;
  console.error('Installing packages (once) …');
  const code = exitCodeOf(runNpm(['ci', '--include=dev', '--no-fund', '--no-audit']));
  if (code !== 0) console.error('The packages could not be installed; see the lines above.');
  return code;
}
