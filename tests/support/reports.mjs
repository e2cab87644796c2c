// Where tools leave their JSON reports, and what stands in them.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const RESULTS = `${PROJECT_ROOT}node_modules/.cache/own-bearings/`;

/** A fresh place for a tool's report: one left from an earlier run must never be counted. */
export function reportFile(name) {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(RESULTS + name, { force: true });
  return RESULTS + name;
}

export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const LONGEST = 15;

/** Prints the files whose tests took longest: pairs of a path and seconds, where a run is to be made shorter. */
export function tellLongest(files) {
  const rows = [...files].sort(([, one], [, other]) => other - one).slice(0, LONGEST);
  if (rows.length === 0) return;
  console.log('\nlongest files, seconds of one worker');
  for (const [path, seconds] of rows)
    console.log(`${seconds.toFixed(1).padStart(7)}  ${path.replace(PROJECT_ROOT, '')}`);
}
