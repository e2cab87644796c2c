// The file of all outlines, as the page reads it, and a page that has brought it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { makeCountries, type MadeCountries } from '../../src/ui/countries/made';
import { bringOutlines } from '../../src/ui/countries/moreCountries';
import { type CountriesFile, type Outlines, readOutlines } from '../../src/ui/countries/outlines';

/** As a path: tests with a page in memory know no address of their own files. */
const FILE = join(import.meta.dirname, '../../assets/map/countries.json');

export const outlinesText = readFileSync(FILE, 'utf8');
const file = JSON.parse(outlinesText) as CountriesFile;

/** All countries that the file has. */
export const OUTLINED: readonly string[] = Object.keys(file.countries);

export const outlines: Outlines = readOutlines(file);
export const made: MadeCountries = makeCountries(file);

/** Brings the outlines as a page does, which has its files beside it. */
export async function bringOutlinesOfPage(): Promise<void> {
  vi.stubGlobal('document', {
    baseURI: 'http://localhost/',
    querySelectorAll: () => [],
    getElementById: () => null,
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(outlinesText)));
  await bringOutlines();
  vi.unstubAllGlobals();
}
