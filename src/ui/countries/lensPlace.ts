// What a lens shows: around a country, and wider where a site lies beyond.

import { circleAround } from './circle';
import { boundsOf, middleOf, narrowAt, nearLongitude, type Place } from './place';

/** What the lens shows: its middle, and half of its height in degrees of latitude. */
export interface LensPlace {
  readonly place: Place;
  readonly half: number;
}

/** The furthest that a place of the country may lie from the middle of the lens, as a share of its radius. */
export const FURTHEST_SITE = 0.9;

/** How far the furthest of these places lies, in degrees of latitude, on the plane of a lens with this middle. */
export function furthestFrom([longitude, latitude]: Place, places: readonly Place[]): number {
  const narrow = narrowAt(latitude);
  return places.reduce(
    (most, [x, y]) => Math.max(most, Math.hypot((x - longitude) * narrow, y - latitude)),
    0,
  );
}

/** Midway between the middle of the smallest circle, which wastes no room, and that of the field, where eyes look. */
export function lensAround(places: readonly Place[], margin: number, least: number): LensPlace {
  const field = middleOf(boundsOf(places));
  const narrow = narrowAt(field[1]);
  const circle = circleAround(places.map(([x, y]) => ({ x: x * narrow, y })));
  const place: Place = [(field[0] + circle.x / narrow) / 2, (field[1] + circle.y) / 2];
  return { place, half: Math.max(furthestFrom(place, places) * margin, least) };
}

const RIM_POINTS = 16;

/** The lens itself, or a wider one where a site would lie at its rim or beyond. */
export function widenLens(lens: LensPlace, sites: readonly Place[]): LensPlace {
  const { place, half } = lens;
  const near = sites.map(([x, y]): Place => [nearLongitude(x, place[0]), y]);
  if (furthestFrom(place, near) <= FURTHEST_SITE * half) return lens;
  const narrow = narrowAt(place[1]);
  const reach = FURTHEST_SITE * half;
  const rim = Array.from({ length: RIM_POINTS }, (_, step): Place => {
    const angle = (2 * Math.PI * step) / RIM_POINTS;
    return [place[0] + (reach * Math.cos(angle)) / narrow, place[1] + reach * Math.sin(angle)];
  });
  return lensAround([...rim, ...near], 1 / FURTHEST_SITE, half);
}
