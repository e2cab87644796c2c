// Miller's cylindrical projection, in which the chart is drawn; the baked outlines use the same plane.

import type { Place } from '../countries/place';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const DEGREES = 180 / Math.PI;

/** The chart is cut at this meridian: x runs from here 360 degrees to the east. */
export const CUT_LONGITUDE = -169;

/** A longitude in the chart's range, −169 to 191. */
function unwrapLongitude(longitude: number): number {
  return longitude < CUT_LONGITUDE ? longitude + 360 : longitude;
}

/** The plane in degrees at the equator: x to the east, y downwards, with the equator at y = 0. */
export function projectPlace([longitude, latitude]: Place): Point {
  const angle = Math.PI / 4 + (0.4 * latitude) / DEGREES;
  return { x: unwrapLongitude(longitude), y: -1.25 * Math.log(Math.tan(angle)) * DEGREES };
}

/** The place on the globe of a point on the plane. */
export function unprojectPoint({ x, y }: Point): Place {
  const latitude = 2.5 * (Math.atan(Math.exp(-y / DEGREES / 1.25)) - Math.PI / 4) * DEGREES;
  return [x, latitude];
}
