// The points of the world that the window of a chart should hold, each with what it costs to leave it outside: of home and its area, of the countries that people may play, and of the others of the game.

import type { CountryId } from '../../types/names';
import type { InsetPlace } from '../countries/insetPlace';
import type { Place } from '../countries/place';
import { type CountryPlace, countryPlace, type SitePlaces } from './countryPlace';
import { type Point, projectPlace } from './projection';

/** What it costs to have a whole country outside the window, in the unit of `frame.ts`. */
const COSTS = {
  /** The country's plate is then at the edge and points to it. */
  outside: 13,
  /** Home and the countries that people may play must be on the chart. */
  outsideOwn: 90,
} as const;

/** Numbers from one to another, both ends included. */
export function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

const HOME_WEIGHT = 9;
const SEAT_WEIGHT = 1.5;

/** A point on the chart's plane that should be seen. */
export interface FramedPoint extends Point {
  readonly weight: number;
  /** What it costs to have it outside. */
  readonly outside: number;
}

/** Points around the middle of a country, as far as most of it reaches. */
function extentOf({ place: [longitude, latitude], half }: InsetPlace): Place[] {
  const up = 0.55 * half;
  const across = up / Math.cos((latitude * Math.PI) / 180);
  return [
    [longitude - across, latitude],
    [longitude + across, latitude],
    [longitude, latitude - up],
    [longitude, latitude + up],
  ];
}

/** How far around a country its own area reaches, in degrees of latitude. */
const AREA_DEGREES = 12;
const AREA_WEIGHT = 4;

/** Points all around a country that people may play: the waters and neighbours that belong to its story. */
function areaOf({ pin }: CountryPlace, weight: number): FramedPoint[] {
  const { x, y } = projectPlace(pin.place);
  const around = range(0, 7, 1).map((step) => (step * Math.PI) / 4);
  const share = weight / around.length;
  return around.map((angle) => ({
    x: x + 1.4 * AREA_DEGREES * Math.cos(angle),
    y: y + AREA_DEGREES * Math.sin(angle),
    weight: share,
    outside: share * COSTS.outsideOwn,
  }));
}

/** The points of a country: its land, its plate, and the ends of its flows. */
function pointsOf(country: CountryPlace, whole: number): FramedPoint[] {
  const { pin, port, talentPort, cloudPort, inset } = country;
  const ports = [pin.place, port, talentPort, cloudPort].filter((place) => place !== undefined);
  const places = [...ports, ...extentOf(inset)];
  const weight = whole / places.length;
  const outside = weight * (whole > 1 ? COSTS.outsideOwn : COSTS.outside);
  return places.map((place) => ({ ...projectPlace(place), weight, outside }));
}

export interface FrameSubject {
  readonly home: CountryId;
  readonly countries: readonly CountryId[];
  readonly seats: readonly CountryId[];
  /** The sites of home, which tell where it is if nobody has its outline. */
  readonly sites: SitePlaces;
}

/** All points; the first is home itself, which must be seen. */
export function framedPointsOf({ home, countries, seats, sites }: FrameSubject): FramedPoint[] {
  const placeOf = (id: CountryId) => countryPlace(id, id === home ? sites : []);
  const [itself, ...rest] = [...new Set([home, ...countries])].flatMap((id) => {
    const place = placeOf(id);
    const weight = id === home ? HOME_WEIGHT : seats.includes(id) ? SEAT_WEIGHT : 1;
    return place === undefined ? [] : pointsOf(place, weight);
  });
  if (itself === undefined) return [];
  const weight = HOME_WEIGHT;
  const areas = [...new Set([home, ...seats])].flatMap((id) => {
    const place = placeOf(id);
    const asSeat = seats.includes(id) ? AREA_WEIGHT / seats.length : 0;
    return place === undefined ? [] : areaOf(place, id === home ? AREA_WEIGHT + asSeat : asSeat);
  });
  return [{ ...itself, weight, outside: weight * COSTS.outsideOwn }, ...rest, ...areas];
}
