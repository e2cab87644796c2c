// The built game says whose work ships with it, in its folder.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { DIST, listedLicences } from './listedLicences';

/** What package.json says runs in the game, and the typefaces, as `name version`. */
function promised(): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(`${PROJECT_ROOT}package.json`, 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const faces = Object.entries(devDependencies).filter(([name]) => name.startsWith('@fontsource'));
  return [...Object.entries(dependencies), ...faces].map((pair) => pair.join(' '));
}

test('should ship the licence of every package that runs in it and of every typeface', {
  tag: '@quick',
}, () => {
  const names = listedLicences().map(({ name, version }) => `${name} ${version}`);
  expect(promised().length).toBeGreaterThan(10);
  expect(names).toEqual(expect.arrayContaining(promised()));
  const text = readFileSync(`${DIST}licences.txt`, 'utf8');
  for (const one of listedLicences()) expect(text).toContain(one.text);
});
