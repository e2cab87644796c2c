// Brings the outlines of countries that nobody drew, once one of them is to be shown; nothing else waits for them.

import { signal } from '@preact/signals';
import { onceBrought } from '../../lib/once';
import { askForFile } from '../gameFiles';
import type { MadeCountries } from './made';
import type { CountriesFile } from './outlines';
import { fetchPiece } from '../pieceFiles';

const made = signal<MadeCountries | null>(null);

/** What is made by rule; null until it has come. */
export function madeCountries(): MadeCountries | null {
  return made.value;
}

const bring = onceBrought(async () => {
  await fetchPiece('ui/countries/made');
  const [{ makeCountries }, response] = await Promise.all([
    import('./made'),
    askForFile('map/countries.json'),
  ]);
  if (!response.ok) throw new Error(`The outlines did not load (${response.status}).`);
  made.value = makeCountries((await response.json()) as CountriesFile);
});

/** Brings the outlines. Where they cannot be had, what they would show is left out, and they are asked for again. */
export async function bringOutlines(): Promise<void> {
  await bring().catch(() => undefined);
}
