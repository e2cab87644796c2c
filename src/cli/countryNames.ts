// The countries of the world by code and name, and the one that was probably meant.

import { ISO_COUNTRIES, nearestWord } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { CountryId } from '../types/names';
import type { Text } from '../types/text';

function nameIn(language: string, country: CountryId): string {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return names.of(ISO_COUNTRIES[country]!.alpha2)!;
}

export function countryName(country: CountryId): Text {
  return { en: nameIn('en', country), ko: nameIn('ko', country) };
}

/** The code of the country with this English name, or with the nearest one. */
function byName(word: string): CountryId | undefined {
  const codes = new Map(Object.keys(ISO_COUNTRIES).map((code) => [nameIn('en', code), code]));
  const plain = (name: string) => name.toLowerCase();
  const names = [...codes.keys()];
  const same = names.find((name) => plain(name) === plain(word));
  const near = same ?? nearestWord(word, names);
  return near === undefined ? undefined : codes.get(near);
}

/** The country of this code, or a sentence on which one may be meant. */
export function readCountry(word: string): Result<CountryId, string> {
  if (Object.hasOwn(ISO_COUNTRIES, word)) return ok(word);
  const upper = word.toUpperCase();
  const known = Object.hasOwn(ISO_COUNTRIES, upper) ? upper : byName(word);
  const meant = known ?? nearestWord(upper, Object.keys(ISO_COUNTRIES));
  const hint = meant === undefined ? '' : ` Did you mean "${meant}" (${nameIn('en', meant)})?`;
  return err(`"${word}" is no country’s code of three letters (ISO 3166).${hint}`);
}
