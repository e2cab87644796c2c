// Draws forty faults from the sources by a seed, so that nobody chooses them: `npx tsx tests/faults/draw.ts`.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolScript } from '../../src/cli/tools.mjs';
import { PROJECT_ROOT } from '../architecture/project';
import { HARMLESS } from './harmless';
import { type Fault, withFault, writeFaults } from './faults';
import { sitesOf } from './sites';

const SEED = 34;

interface Area {
  readonly name: string;
  readonly count: number;
  readonly holds: RegExp;
}

/** The first area that holds a file is its own. What is generated or only names types is not drawn from. */
const AREAS: readonly Area[] = [
  { name: 'engine', count: 8, holds: /^src\/engine\/(?!made\/)/ },
  { name: 'files', count: 7, holds: /^src\/files\// },
  { name: 'selectors', count: 7, holds: /^src\/selectors\// },
  { name: 'storage', count: 5, holds: /^src\/app\/(?:storage|own)\// },
  { name: 'page', count: 8, holds: /^src\/(?:app|ui|session)\// },
  { name: 'class', count: 5, holds: /^src\/classroom\// },
];

/** Whole numbers from 0 to `end` − 1, the same for the same seed (mulberry32). */
function chance(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

function read(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8');
}

const PATHS = readdirSync(join(PROJECT_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  .map((path) => `src/${path}`)
  .sort();

function compiles(fault: Fault): boolean {
  const path = join(PROJECT_ROOT, fault.path);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, withFault(text, fault)!);
  try {
    const run = spawnSync(process.execPath, [toolScript('tsc'), '--noEmit'], { cwd: PROJECT_ROOT });
    return run.status === 0;
  } finally {
    writeFileSync(path, text);
  }
}

function nthOf(path: string, line: number, before: string): number {
  return read(path)
    .split('\n')
    .slice(0, line - 1)
    .filter((one) => one === before).length;
}

/** At most one fault a file; one that the compiler refuses, or that changes nothing anybody meets, is drawn again. */
function drawIn({ name, count }: Area, paths: readonly string[], draw: (end: number) => number) {
  const faults: Fault[] = [];
  for (let turn = 1; faults.length < count; turn++) {
    const path = paths[draw(paths.length)];
    const sites = sitesOf(path, read(path));
    const place = draw(Math.max(1, sites.length));
    if (sites.length === 0 || faults.some((other) => other.path === path)) continue;
    const site = sites[place];
    const fault = {
      id: `${name}-${turn}`,
      path,
      nth: nthOf(path, site.line, site.before),
      ...site,
    };
    const isTaken = !(fault.id in HARMLESS) && compiles(fault);
    console.log(`${isTaken ? 'taken ' : 'left  '} ${fault.id} ${path}:${site.line} ${site.kind}`);
    if (isTaken) faults.push(fault);
  }
  return faults;
}

const areaOf = (path: string) => AREAS.find(({ holds }) => holds.test(path));

writeFaults(
  AREAS.flatMap((area, place) =>
    drawIn(
      area,
      PATHS.filter((path) => areaOf(path) === area),
      chance(SEED + place),
    ),
  ),
);
