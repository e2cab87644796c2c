// What a country is like beside its figures, where its author has not said: as most countries of the atlas are.

import { clamp } from '../../lib/detMath';
import type { Atlas } from '../../types/atlas';
import type { SourcedNumber } from '../../types/figure';
import { ISO_PLACES } from '../iso/places';
import type { CountryId, Stance } from '../../types/names';
import { type Relation, type Site, SITE_KINDS, type SiteKind } from '../../types/scenario';
import type { Cells } from './fill';
import type { Known } from './known';
import { SITE_NAMES } from './words';

/** Where a country lies: its capital, in degrees, east and north above 0. */
export interface CountryPlace {
  readonly longitude: number;
  readonly latitude: number;
}

/** Steps from there, in degrees to the east and to the north. */
const STEPS: Readonly<Record<SiteKind, readonly [number, number]>> = {
  fab: [-0.3, -0.2],
  dataCentre: [0.3, 0.2],
  powerPlant: [0.3, -0.2],
  lab: [0, 0],
};
const [MOST_LONGITUDE, MOST_LATITUDE] = [180, 89];
const HUNDRED = 100;

function degrees(value: number, most: number): number {
  return Math.round(clamp(value, -most, most) * HUNDRED) / HUNDRED;
}

/** One site of each kind around the capital, until somebody says where they are. */
export function sitesAbout({ longitude, latitude }: CountryPlace): Site[] {
  return SITE_KINDS.map((kind) => {
    const [east, north] = STEPS[kind];
    return {
      id: kind,
      kind,
      name: SITE_NAMES[kind],
      longitude: degrees(longitude + east, MOST_LONGITUDE),
      latitude: degrees(latitude + north, MOST_LATITUDE),
    };
  });
}

/** The middle of the largest part of the country, by its box on the map; undefined where the map does not have it. */
export function middleOf(country: CountryId): CountryPlace | undefined {
  const words = Object.hasOwn(ISO_PLACES, country) ? ISO_PLACES[country] : undefined;
  const boxes = (words ?? '').split(', ').map((box) => box.split(' ').map(Number));
  const sizeOf = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]) =>
    (east - west) * (north - south);
  const [west, south, east, north] = boxes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  if (south === undefined || east === undefined || north === undefined) return undefined;
  return { longitude: (west! + east) / 2, latitude: (south + north) / 2 };
}

/** A country that is at least this close to China sides with it. */
const SIDE_OF_CHINA = 9;

/** A country is placed between the powers, as every nation of the atlas is, unless it is close to China. */
export function stanceOf({ chinaCloseness }: Cells): Stance {
  return (chinaCloseness?.value ?? 0) >= SIDE_OF_CHINA ? 'alignChina' : 'hedge';
}

export const SUPERPOWERS = ['USA', 'CHN'] as const;
const RIVALS = 5;

/** The nations of the atlas whose GDP is nearest, by ratio: rivals of a similar size. */
export function rivalsOf(country: CountryId, gdpUsdTn: number, { countries }: Atlas): CountryId[] {
  return countries
    .flatMap(({ id, figures }) => {
      const isOther = id !== country && !(SUPERPOWERS as readonly string[]).includes(id);
      if (figures === undefined || !isOther) return [];
      const ratio = figures.gdpUsdTn.value / gdpUsdTn;
      return [{ id, far: Math.max(ratio, 1 / ratio) }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, RIVALS)
    .map(({ id }) => id);
}

/** Closeness of two nations that are equally close to the USA: the median of the atlas. */
const ALIKE = 0.5;
const LESS_A_POINT = 0.04;
const LEAST = 0.1;

function closeness(own: SourcedNumber | undefined, other: SourcedNumber | undefined): number {
  const apart = Math.abs((own?.value ?? 0) - (other?.value ?? 0));
  return Math.round(Math.max(LEAST, ALIKE - LESS_A_POINT * apart) * HUNDRED) / HUNDRED;
}

/** How close a country is to each of its rivals: the less, the more they differ in closeness to the USA. */
export function relationsTo(
  country: CountryId,
  rivals: readonly CountryId[],
  cells: Cells,
  { usCloseness }: Known,
): Relation[] {
  return rivals.map((id) => ({
    pair: [country, id],
    value: closeness(cells.usCloseness, usCloseness?.values[id]),
  }));
}
