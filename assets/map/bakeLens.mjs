// The countries that can be home, in fine detail for the lens, with the land around them.

import { geoIdentity } from 'd3-geo';
import { COUNTRIES, readAtlas } from './atlas.mjs';
import { packRings, ringsOf } from './rings.mjs';

/** Steps to one degree of latitude. */
const STEPS = 400;

/** Middle of each lens in degrees and half of its height in degrees of latitude. */
export const LENSES = {
  KOR: { longitude: 127.75, latitude: 35.95, half: 3.15 },
};

/** Plane: degrees of latitude from the middle, x to the east (shrunk by the latitude), y downwards. */
function flatten(shape, { longitude, latitude, half }) {
  const reach = half * 1.35;
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const clip = geoIdentity().clipExtent([
    [longitude - reach / narrow, latitude - reach],
    [longitude + reach / narrow, latitude + reach],
  ]);
  return ringsOf(shape, clip).map((ring) =>
    ring.map(([x, y]) => [(x - longitude) * narrow, latitude - y]),
  );
}

export function bakeLens() {
  const atlas = readAtlas('10m', 0.006);
  const lenses = Object.entries(LENSES).map(([code, lens]) => [
    code,
    {
      ...lens,
      home: packRings(flatten(atlas.country(code), lens), STEPS, 0.0004),
      around: packRings(flatten(atlas.landWithout(COUNTRIES[code]), lens), STEPS, 0.0004),
    },
  ]);
  return { steps: STEPS, lenses: Object.fromEntries(lenses) };
}
