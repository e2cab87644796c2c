// Places and rings on the globe, and the flat plane on which one country is measured.

/** A place on the globe in degrees: [longitude, latitude]. */
export type Place = readonly [number, number];

/** The edge of a piece of land, closed; its longitudes go on beyond the date line and not back around the globe. */
export type Ring = readonly Place[];

/** A piece of land: its shore first, then the shores of the lakes and foreign lands in it. */
export type Part = readonly Ring[];

const RADIANS = Math.PI / 180;

/** How much shorter a degree of longitude is than a degree of latitude, at this latitude. */
export function narrowAt(latitude: number): number {
  return Math.cos(latitude * RADIANS);
}

/** The same longitude, as near as possible to another one. */
export function nearLongitude(longitude: number, to: number): number {
  return longitude - 360 * Math.round((longitude - to) / 360);
}

export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export function boundsOf(places: readonly Place[]): Bounds {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of places) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}

/** The middle of these bounds. */
export function middleOf({ west, east, south, north }: Bounds): Place {
  return [(west + east) / 2, (south + north) / 2];
}

/** The land within a ring, in square degrees of latitude. */
export function areaOf(ring: Ring): number {
  const narrow = narrowAt(middleOf(boundsOf(ring))[1]);
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  });
  return (Math.abs(sum) / 2) * narrow;
}
