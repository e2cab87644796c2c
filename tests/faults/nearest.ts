// Which tests reach a source file through their imports, the nearest first; those that start processes come last.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { targetOf } from '../architecture/boundaries';
import { reachesOf } from '../architecture/syntax';

const IS_TEST = /\.test\.tsx?$/;
const STARTS_PROCESSES = /node:child_process|\/commands'/;

interface Files {
  readonly importersOf: ReadonlyMap<string, readonly string[]>;
  readonly starting: readonly string[];
}

/** Who imports whom in the checkout at `root`. */
export function readFiles(root: string): Files {
  const paths = new Set(
    ['src', 'tests'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(root, join(parentPath, name))),
    ),
  );
  const importersOf = new Map<string, string[]>();
  const starting: string[] = [];
  for (const path of paths) {
    if (!/\.(tsx?|mjs)$/.test(path)) continue;
    const text = readFileSync(join(root, path), 'utf8');
    if (IS_TEST.test(path) && STARTS_PROCESSES.test(text)) starting.push(path);
    for (const { specifier, typeOnly } of reachesOf(path, text)) {
      const target = typeOnly ? undefined : targetOf(path, specifier, paths);
      if (target === undefined || !('file' in target)) continue;
      importersOf.set(target.file, [...(importersOf.get(target.file) ?? []), path]);
    }
  }
  return { importersOf, starting };
}

/** The test files that can see `path`, by the number of imports between. */
export function nearestTests({ importersOf, starting }: Files, path: string): string[] {
  const found = new Set([path]);
  for (const file of found) for (const importer of importersOf.get(file) ?? []) found.add(importer);
  const seeing = [...found].filter((file) => IS_TEST.test(file));
  return [...new Set([...seeing.filter((file) => !starting.includes(file)), ...starting])];
}
