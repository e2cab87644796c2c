// The older builds that measurements compare with: which they are, their files, and their page, with the packages that
// are installed now.

import { execFileSync, spawnSync } from 'node:child_process';
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

/** What cannot be measured here, in words for whoever asked for it. */
export class Lacking extends Error {}

/** Outside the packages: what lies within them is taken for one of them by a build that writes down licences. */
const CACHE = join(tmpdir(), 'own-bearings');
const MOST_BYTES = 2 ** 30;

/** What git says to a question about the history; null where it finds no answer, or is not there. */
function asked(...question: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', question, { cwd: PROJECT_ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Why a revision is not here, and what brings it. */
function lackOf(name: string): string {
  const isShallow = asked('rev-parse', '--is-shallow-repository');
  if (isShallow === null)
    return `This copy has no history, so there is no revision ${name} to compare with. Clone it with git.`;
  if (isShallow === 'true')
    return `This clone is shallow: it lacks the revision ${name} that is compared with. Bring the whole history with: git fetch --unshallow`;
  return `The history of this clone has no revision ${name}. Name another with --against REVISION.`;
}

function revisionOf(name: string): string {
  const revision = asked('rev-parse', '--verify', '--quiet', '--short', `${name}^{commit}`);
  if (revision === null) throw new Lacking(lackOf(name));
  return revision;
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
