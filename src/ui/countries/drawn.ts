// Which countries somebody drew by hand: they have a flag, a lens, places on the chart and a card of their own.

import type { CountryId } from '../../types/names';

const DRAWN = new Set('ARE BRA CAN CHN DEU FRA GBR IND JPN KOR SAU SGP TWN USA'.split(' '));

export function isDrawn(country: CountryId): boolean {
  return DRAWN.has(country);
}

/** Colours and dashes for countries that nobody drew, which share them. */
const OTHER_LOOKS = 7;

/** The class that gives a country's lines and marks their look: its own, or one that its letters choose. */
export function countryClass(country: CountryId): string {
  if (isDrawn(country)) return `of-country-${country}`;
  let sum = 0;
  for (const letter of country) sum = (3 * sum + letter.codePointAt(0)!) % OTHER_LOOKS;
  return `of-country-other-${sum}`;
}
