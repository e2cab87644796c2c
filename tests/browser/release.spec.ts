// The folder of a release: every file of it stands in the list of checksums and is what that says, and its page is the one that was tested.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RELEASE_FOLDER, SUMS_NAME } from '../../src/cli/release.mjs';
import { SINGLE_NAME } from '../../src/cli/single.mjs';
import { SINGLE_PAGE } from './singlePage';

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The checksum of each file, as the release lists them. */
function listed(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(RELEASE_FOLDER, SUMS_NAME), 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Every file that is there. */
function present(): string[] {
  const entries = readdirSync(RELEASE_FOLDER, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(RELEASE_FOLDER.length + 1));
}

test('should list every file but the list itself, with its checksum', () => {
  const sums = listed();
  expect([...sums.keys()].sort()).toEqual(
    present()
      .filter((file) => file !== SUMS_NAME)
      .sort(),
  );
  for (const [file, sum] of sums) expect(sha256(join(RELEASE_FOLDER, file)), file).toBe(sum);
});

test('should hold the site, the game in one file, how to open them and whose work it is', () => {
  const files = ['README.txt', 'licences.txt', SINGLE_NAME, 'site/index.html', 'site/sw.js'];
  expect([...listed().keys()]).toEqual(expect.arrayContaining(files));
  expect(listed().get(SINGLE_NAME)).toBe(sha256(SINGLE_PAGE));
  expect(readFileSync(join(RELEASE_FOLDER, 'README.txt'), 'utf8')).toContain(SINGLE_NAME);
});
