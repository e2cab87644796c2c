// What an inset shows: the area around a country, and more where a site is outside it.

import { circleAround } from './circle';
import { boundsOf, middleOf, narrowAt, nearLongitude, type Place } from './place';

/** What the inset shows: its middle, and half of its height in degrees of latitude. */
export interface InsetPlace {
  readonly place: Place;
  readonly half: number;
}

/** How far a place of the country may be from the middle of the inset, as a share of its radius. */
export const FURTHEST_SITE = 0.9;

/** The distance of the furthest of these places, in degrees of latitude, on the plane of an inset with this middle. */
export function furthestFrom([longitude, latitude]: Place, places: readonly Place[]): number {
  const narrow = narrowAt(latitude);
  return places.reduce(
    (most, [x, y]) => Math.max(most, Math.hypot((x - longitude) * narrow, y - latitude)),
    0,
  );
}

/** Half-way between the middle of the smallest circle, which wastes no room, and that of the bounding box, where eyes look. */
export function insetAround(places: readonly Place[], margin: number, least: number): InsetPlace {
  const field = middleOf(boundsOf(places));
  const narrow = narrowAt(field[1]);
  const circle = circleAround(places.map(([x, y]) => ({ x: x * narrow, y })));
  const place: Place = [(field[0] + circle.x / narrow) / 2, (field[1] + circle.y) / 2];
  return { place, half: Math.max(furthestFrom(place, places) * margin, least) };
}

const RIM_POINTS = 16;

/** The inset itself, or a wider one where a site would be at its rim or outside. */
export function widenInset(inset: InsetPlace, sites: readonly Place[]): InsetPlace {
  const { place, half } = inset;
  const near = sites.map(([x, y]): Place => [nearLongitude(x, place[0]), y]);
  if (furthestFrom(place, near) <= FURTHEST_SITE * half) return inset;
  const narrow = narrowAt(place[1]);
  const reach = FURTHEST_SITE * half;
  const rim = Array.from({ length: RIM_POINTS }, (_, step): Place => {
    const angle = (2 * Math.PI * step) / RIM_POINTS;
    return [place[0] + (reach * Math.cos(angle)) / narrow, place[1] + reach * Math.sin(angle)];
  });
  return insetAround([...rim, ...near], 1 / FURTHEST_SITE, half);
}
