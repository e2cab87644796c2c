// The countries of the world by their names in the language of the page, and the search among them.

import { ISO_COUNTRIES } from '../../files/index';
import type { CountryId } from '../../types/names';
import type { Language } from '../../ui/text';

export interface NamedCountry {
  readonly id: CountryId;
  readonly name: string;
}

export function nameOfCountry(country: CountryId, spoken: Language): string {
  const codes = ISO_COUNTRIES[country];
  if (codes === undefined) return country;
  return new Intl.DisplayNames([spoken], { type: 'region' }).of(codes.alpha2) ?? country;
}

/** All countries, in the order of their names. */
export function countriesIn(spoken: Language): NamedCountry[] {
  const compare = new Intl.Collator(spoken).compare;
  const names = new Intl.DisplayNames([spoken], { type: 'region' });
  return Object.entries(ISO_COUNTRIES)
    .map(([id, { alpha2 }]) => ({ id, name: names.of(alpha2) ?? id }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Without accents and capitals, so that "cote" finds "Côte d’Ivoire". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
}

/** How well a country fits the words: its code, the beginning of its name, or a part of it; higher means not at all. */
const MISS = 3;

function rankOf({ id, name }: NamedCountry, sought: string): number {
  if (id.toLowerCase() === sought) return 0;
  const at = folded(name).indexOf(sought);
  if (at < 0) return MISS;
  return at === 0 ? 1 : 2;
}

/** Those whose code is the words or whose name has them, the best first. */
export function foundCountries(
  countries: readonly NamedCountry[],
  words: string,
): readonly NamedCountry[] {
  const sought = folded(words);
  if (sought === '') return countries;
  return countries
    .map((country) => ({ country, rank: rankOf(country, sought) }))
    .filter(({ rank }) => rank < MISS)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}
