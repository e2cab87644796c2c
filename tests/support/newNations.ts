// Scenarios of countries that the game knows nothing of: made out of one that writes its nation out, for tests alone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WHOLE_KOREA = readFileSync(
  join(import.meta.dirname, '../files/fixtures/wholeKorea.json'),
  'utf8',
);

/** A country with its places: longitude and latitude, one for each place of the scenario it is made from. */
export interface NewNation {
  readonly country: string;
  readonly en: string;
  readonly ko: string;
  readonly places: readonly (readonly [name: string, longitude: number, latitude: number])[];
}

/** Landlocked, with overseas parts, two groups of islands, long, tiny, huge, across the date line. */
export const NEW_NATIONS: readonly NewNation[] = [
  {
    country: 'CHE',
    en: 'Switzerland',
    ko: '스위스',
    places: [
      ['Zurich', 8.54, 47.37],
      ['Lausanne', 6.57, 46.52],
      ['Lugano', 8.96, 46.03],
      ['Geneva', 6.14, 46.2],
      ['Leibstadt', 8.18, 47.6],
      ['Chur', 9.53, 46.85],
      ['Basel', 7.6, 47.55],
      ['Sion', 7.36, 46.23],
    ],
  },
  {
    country: 'NLD',
    en: 'Netherlands',
    ko: '네덜란드',
    places: [
      ['Veldhoven', 5.4, 51.41],
      ['Nijmegen', 5.85, 51.84],
      ['Groningen', 6.57, 53.22],
      ['Eemshaven', 6.83, 53.44],
      ['Middenmeer', 5.0, 52.8],
      ['Borssele', 3.72, 51.43],
      ['Delft', 4.37, 52.0],
      ['Enschede', 6.88, 52.22],
    ],
  },
  {
    country: 'IDN',
    en: 'Indonesia',
    ko: '인도네시아',
    places: [
      ['Batam', 104.03, 1.13],
      ['Bekasi', 107.0, -6.24],
      ['Jayapura', 140.7, -2.55],
      ['Makassar', 119.42, -5.15],
      ['Nusantara', 116.7, -0.97],
      ['Medan', 98.67, 3.6],
      ['Bandung', 107.6, -6.9],
      ['Ambon', 128.2, -3.7],
    ],
  },
  {
    country: 'FJI',
    en: 'Fiji',
    ko: '피지',
    places: [
      ['Suva', 178.44, -18.14],
      ['Nadi', 177.43, -17.8],
      ['Labasa', 179.37, -16.43],
      ['Taveuni', -179.98, -16.85],
      ['Lautoka', 177.45, -17.61],
      ['Savusavu', 179.34, -16.78],
      ['Sigatoka', 177.51, -18.14],
      ['Levuka', 178.83, -17.68],
    ],
  },
  {
    country: 'CHL',
    en: 'Chile',
    ko: '칠레',
    places: [
      ['Santiago', -70.67, -33.45],
      ['Antofagasta', -70.4, -23.65],
      ['Arica', -70.3, -18.48],
      ['Concepcion', -73.05, -36.83],
      ['Punta Arenas', -70.9, -53.16],
      ['Calama', -68.93, -22.46],
      ['Valdivia', -73.24, -39.81],
      ['Coyhaique', -72.07, -45.57],
    ],
  },
  {
    country: 'MLT',
    en: 'Malta',
    ko: '몰타',
    places: [
      ['Valletta', 14.51, 35.9],
      ['Mdina', 14.4, 35.89],
      ['Marsaxlokk', 14.54, 35.84],
      ['Victoria', 14.24, 36.04],
      ['Delimara', 14.55, 35.83],
      ['Mellieha', 14.36, 35.96],
      ['Msida', 14.48, 35.9],
      ['Mosta', 14.43, 35.91],
    ],
  },
  {
    country: 'RUS',
    en: 'Russia',
    ko: '러시아',
    places: [
      ['Zelenograd', 37.2, 55.99],
      ['Novosibirsk', 82.9, 55.03],
      ['Murmansk', 33.08, 68.97],
      ['Vladivostok', 131.9, 43.1],
      ['Bratsk', 101.6, 56.1],
      ['Anadyr', 177.5, 64.73],
      ['Saint Petersburg', 30.3, 59.9],
      ['Kazan', 49.1, 55.8],
    ],
  },
];

export function scenarioIdOf({ country }: NewNation): string {
  return `new-${country.toLowerCase()}`;
}

interface WrittenOut {
  id: string;
  texts: { title: { en: string; ko: string } };
  seats: { country: string }[];
  variants: { medals: Record<string, unknown> }[];
  relations: { pair: [string, string]; value: number }[];
  countries: {
    id: string;
    name: { en: string; ko: string };
    sites: { name: { en: string; ko: string }; longitude: number; latitude: number }[];
  }[];
}

/** The country as the scenario writes it out, with the places of the nation. */
function writtenOut(own: WrittenOut['countries'][number], nation: NewNation) {
  const sites = own.sites.map((site, i) => {
    const [name, longitude, latitude] = nation.places[i]!;
    return { ...site, name: { en: name, ko: name }, longitude, latitude };
  });
  return { ...own, id: nation.country, name: { en: nation.en, ko: nation.ko }, sites };
}

/** The text of a scenario whose nation is this one, with others as its rivals. */
export function scenarioTextOf(nation: NewNation, rivals: readonly NewNation[] = []): string {
  const renamed = WHOLE_KOREA.replaceAll('"KOR"', `"${nation.country}"`);
  const scenario = JSON.parse(renamed) as WrittenOut;
  const own = scenario.countries.find(({ id }) => id === nation.country)!;
  scenario.id = scenarioIdOf(nation);
  scenario.texts.title = { en: `${nation.en} and others`, ko: `${nation.ko} 외` };
  const nations = [nation, 'JPN', 'IND', ...rivals].map((one) =>
    typeof one === 'string' ? one : one.country,
  );
  for (const [i, other] of nations.entries())
    for (const country of nations.slice(Math.max(i + 1, 3)))
      scenario.relations.push({ pair: [other, country], value: 0.5 });
  scenario.countries = [
    ...scenario.countries.map((one) => (one === own ? writtenOut(own, nation) : one)),
    ...rivals.map((rival) => ({ ...writtenOut(own, rival), opening: undefined })),
  ];
  return JSON.stringify(scenario, null, 2);
}

export const SHARED_ID = 'new-shared';

/** The text of a scenario that several new nations share. */
export function sharedTextOf(first: NewNation, ...others: readonly NewNation[]): string {
  const scenario = JSON.parse(scenarioTextOf(first, others)) as WrittenOut;
  const countries = [first, ...others].map(({ country }) => country);
  for (const variant of scenario.variants)
    variant.medals = Object.fromEntries(
      countries.map((country) => [country, variant.medals[first.country]]),
    );
  scenario.id = SHARED_ID;
  scenario.seats = countries.map((country) => ({ country }));
  return JSON.stringify(scenario, null, 2);
}
