// Runs Node scripts and the installed development tools from the project's root.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`, with a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The package of each tool whose command has another name than its package. */
const PACKAGE_OF = {
  tsc: 'typescript',
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
};

/** The script behind a tool's command, to be run by Node itself: no shell, no wrapper, on any system. */
export function toolScript(command) {
  const folder = `${PROJECT_ROOT}node_modules/${PACKAGE_OF[command] ?? command}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return folder + (typeof bin === 'string' ? bin : bin[command]);
}

/** The exit code of a finished run; a run that was killed or never started counts as failed. */
export function exitCodeOf({ status, error }) {
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Runs Node with `args`, sharing this terminal, and gives the exit code. */
export function runNode(args, cwd = PROJECT_ROOT, env = process.env) {
  return exitCodeOf(spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' }));
}

/** Vite packs its configuration, which imports from our rooms. A warning of Vite about that is switched off, because it concerns a loader that is not used. */
const QUIET = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Runs an installed tool with `args`, sharing this terminal, and gives the exit code. */
export function runTool(command, args, cwd = PROJECT_ROOT, env = process.env) {
  return runNode([toolScript(command), ...args], cwd, { ...QUIET, ...env });
}
