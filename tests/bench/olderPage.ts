// Builds the page as it was at a revision, with the packages that are installed now, for a comparison in one run.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';

/** Outside the packages: what lies within them is taken for one of them by a build that writes down licences. */
const CACHE = join(tmpdir(), 'own-bearings');
const MOST_BYTES = 2 ** 30;

function revisionOf(name: string): string {
  const asked = ['rev-parse', '--short', `${name}^{commit}`];
  return execFileSync('git', asked, { cwd: PROJECT_ROOT, encoding: 'utf8' }).trim();
}

/** Lays out the files of a revision with a way to the packages. */
function checkOut(revision: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', revision], {
    cwd: PROJECT_ROOT,
    maxBuffer: MOST_BYTES,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** The folder of the built page of a revision; one that was built before is taken as it is. */
export function buildOlderPage(name: string): string {
  const folder = join(CACHE, `page-${revisionOf(name)}`);
  const built = join(folder, 'dist');
  if (existsSync(join(built, 'index.html'))) return built;
  checkOut(revisionOf(name), folder);
  if (runTool('vite', ['build', '--logLevel', 'warn'], folder) !== 0)
    throw new Error(`The page of ${name} could not be built.`);
  return built;
}
