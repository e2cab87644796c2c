// The licences that the build wrote down for the page.

import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import type { ShippedLicence } from '../../src/types/licence';

export const DIST = `${PROJECT_ROOT}dist/`;

export function listedLicences(): ShippedLicence[] {
  const file = readdirSync(`${DIST}assets`).find((name) => /^licences-.*\.json$/.test(name));
  return JSON.parse(readFileSync(`${DIST}assets/${file}`, 'utf8')) as ShippedLicence[];
}
