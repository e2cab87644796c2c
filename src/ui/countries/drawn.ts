// Which countries were drawn by hand: they have a flag, an inset, places on the chart and a card of their own.

import type { CountryId } from '../../types/names';

const DRAWN = new Set('ARE BRA CAN CHN DEU FRA GBR IND JPN KOR SAU SGP TWN USA'.split(' '));

export function isDrawn(country: CountryId): boolean {
  return DRAWN.has(country);
}

/** Colours for countries that nobody drew; where there are more countries, colours are used again. */
const OTHER_COLOURS = 7;

/** The class that colours a country's lines and marks among all that are shown: its own, or the next free one. */
export function countryClass(country: CountryId, all: readonly CountryId[]): string {
  if (isDrawn(country)) return `of-country-${country}`;
  const others = all.filter((id) => !isDrawn(id));
  return `of-country-other-${Math.max(others.indexOf(country), 0) % OTHER_COLOURS}`;
}
