// Whether a site can lie in its country: by the boxes of the world’s countries, or else by the country’s other sites.

import { ISO_PLACES } from './iso/places';
import type { CountryId } from '../types/names';
import type { Site } from '../types/scenario';
import type { Fix } from '../types/issue';
import { setTo, swapped } from './fix';
import { type Finding, warning } from './issue';
import type { Path } from './path';

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Point = Pick<Site, 'longitude' | 'latitude'>;

/** Sites at sea and on new ground may lie this many degrees off the land. */
const MARGIN_DEGREES = 3;
/** How near a corrected reading of the numbers must come. */
const CLOSE_DEGREES = 1;
/** The sites of a country without a map lie no further apart than this, in degrees. */
const FAR_DEGREES = 25;

function boxFrom(words: string): Box {
  const [west, south, east, north] = words.split(' ').map(Number);
  return { west: west!, south: south!, east: east!, north: north! };
}

function isIn(boxes: readonly Box[], { longitude, latitude }: Point, margin: number): boolean {
  return boxes.some(
    ({ west, south, east, north }) =>
      longitude >= west - margin &&
      longitude <= east + margin &&
      latitude >= south - margin &&
      latitude <= north + margin,
  );
}

function middleOf(numbers: readonly number[]): number {
  return numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

const FEWEST_SITES = 3;

/** A box around the middle of the sites, most of which are taken to be right. */
function boxAround(sites: readonly Site[]): readonly Box[] {
  if (sites.length < FEWEST_SITES) return [];
  const longitude = middleOf(sites.map((site) => site.longitude));
  const latitude = middleOf(sites.map((site) => site.latitude));
  const [west, east] = [longitude - FAR_DEGREES, longitude + FAR_DEGREES];
  return [{ west, east, south: latitude - FAR_DEGREES, north: latitude + FAR_DEGREES }];
}

function boxesOf(country: CountryId, sites: readonly Site[]): readonly Box[] {
  const known = Object.hasOwn(ISO_PLACES, country) ? ISO_PLACES[country] : undefined;
  return known === undefined ? boxAround(sites) : known.split(', ').map(boxFrom);
}

type Reading = readonly [meant: (point: Point) => Point, fixOf: (point: Point, path: Path) => Fix];

/** Ways in which the numbers of a place are often written wrongly. */
const READINGS: readonly Reading[] = [
  [
    ({ longitude, latitude }) => ({ longitude: latitude, latitude: longitude }),
    (_, path) => swapped(path, ['longitude', 'latitude']),
  ],
  [
    ({ longitude, latitude }) => ({ longitude: -longitude, latitude }),
    ({ longitude }, path) => setTo([...path, 'longitude'], -longitude),
  ],
  [
    ({ longitude, latitude }) => ({ longitude, latitude: -latitude }),
    ({ latitude }, path) => setTo([...path, 'latitude'], -latitude),
  ],
];

function judgeSite(site: Site, path: Path, country: CountryId, boxes: readonly Box[]): Finding[] {
  const { longitude, latitude, id } = site;
  if (isIn(boxes, site, MARGIN_DEGREES)) return [];
  const reading = READINGS.find(([meant]) => isIn(boxes, meant(site), CLOSE_DEGREES));
  const isTurned = reading === READINGS[0];
  const place = `${Math.abs(longitude)}° ${longitude < 0 ? 'west' : 'east'} and ${Math.abs(latitude)}° ${latitude < 0 ? 'south' : 'north'}`;
  const why = isTurned ? '; longitude and latitude seem to have changed places' : '';
  const message = `"${id}" lies at ${place}, far outside ${country}${why}.`;
  const fix = reading?.[1](site, path);
  return [
    warning([...path, 'longitude'], isTurned ? 'swappedPlace' : 'farPlace', message, { fix }),
  ];
}

/** The sites of a country that do not lie in it. */
export function judgeSites(
  { id, sites }: { readonly id: CountryId; readonly sites: readonly Site[] },
  path: Path,
): Finding[] {
  const boxes = boxesOf(id, sites);
  if (boxes.length === 0) return [];
  return sites.flatMap((site, at) => judgeSite(site, [...path, 'sites', at], id, boxes));
}
