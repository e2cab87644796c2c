// The older builds that measurements compare with: which they are, their files, and their page, with the packages that
// are installed now.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT, runTool } from '../../src/cli/tools.mjs';

/** What each measurement compares with unless `--against` names another revision. */
export const OLDER = {
  /** The last release: its turn took twice as long, and nothing that a player waits for may take longer again. */
  engine: '87a76d16',
  page: '87a76d16',
  /** The page before the title had a catalogue and a sheet of its own. */
  hand: '3bbaa61',
} as const;

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

/** The folder with the files of a revision; the packages that it finds there are those of the copy that asks last. */
export function olderFolder(name: string): string {
  const revision = revisionOf(name);
  const folder = join(CACHE, `revision-${revision}`);
  if (!existsSync(join(folder, 'node_modules', 'vite'))) checkOut(revision, folder);
  return folder;
}

/** The folder of the built page of a revision; one that was built before is taken as it is. */
export function buildOlderPage(name: string): string {
  const folder = olderFolder(name);
  const built = join(folder, 'dist');
  if (existsSync(join(built, 'index.html'))) return built;
  if (runTool('vite', ['build', '--logLevel', 'warn'], folder) !== 0)
    throw new Error(`The page of ${name} could not be built.`);
  return built;
}
