// The countries that can be home, in fine detail for the inset, with the land around them.

import { geoIdentity } from 'd3-geo';
import { COUNTRIES, readAtlas } from './atlas.mjs';
import { packRings, ringsOf } from './rings.mjs';

/** Steps from the middle of an inset to its rim. */
const STEPS_TO_RIM = 1260;
/** Points nearer to a simpler line, and islands smaller than this, are left out: as parts of the half, and of its square. */
const TOLERANCE = 0.0025;
const SMALLEST_AREA = 0.00005;
/** Up to this half the finest scale of the atlas is read; beyond it nobody could see it. */
const FINE_HALF = 12;

/** Middle of each inset in degrees and half of its height in degrees of latitude. */
const INSETS = {
  KOR: { longitude: 127.75, latitude: 35.95, half: 3.15 },
  JPN: { longitude: 137.4, latitude: 37.9, half: 8.6 },
  IND: { longitude: 80.6, latitude: 20.6, half: 15.6 },
  FRA: { longitude: 2.6, latitude: 46.6, half: 5.3 },
  DEU: { longitude: 10.3, latitude: 51, half: 4.5 },
  GBR: { longitude: -2.2, latitude: 54, half: 5.3 },
  SAU: { longitude: 44.6, latitude: 24.2, half: 9 },
  ARE: { longitude: 54, latitude: 24.5, half: 2.4 },
  USA: { longitude: -97, latitude: 38.6, half: 23 },
  CHN: { longitude: 104.5, latitude: 35.5, half: 24 },
  TWN: { longitude: 120.9, latitude: 23.7, half: 2 },
  SGP: { longitude: 103.82, latitude: 1.36, half: 0.3 },
  CAN: { longitude: -95, latitude: 56, half: 20 },
  BRA: { longitude: -53, latitude: -14, half: 20.5 },
};

/** A ring that crosses the date line goes on beyond it instead of back around the globe. */
function unwrap(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i > 0) turn -= 360 * Math.round((x - ring[i - 1][0]) / 360);
    return [x + turn, y];
  });
}

function unwrapShape({ type, coordinates }) {
  const polygon = (rings) => rings.map(unwrap);
  return type === 'Polygon'
    ? { type, coordinates: polygon(coordinates) }
    : { type, coordinates: coordinates.map(polygon) };
}

/** Plane: degrees of latitude from the middle, x to the east (shrunk by the latitude), y downwards. */
function flatten(shape, { longitude, latitude, half }) {
  const reach = half * 1.35;
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const clip = geoIdentity().clipExtent([
    [longitude - reach / narrow, latitude - reach],
    [longitude + reach / narrow, latitude + reach],
  ]);
  return ringsOf(unwrapShape(shape), clip).map((ring) =>
    ring.map(([x, y]) => [(x - longitude) * narrow, latitude - y]),
  );
}

function bakeOne(code, inset) {
  const { half } = inset;
  const atlas = readAtlas(half < FINE_HALF ? '10m' : '50m', half * TOLERANCE);
  const steps = Math.round(STEPS_TO_RIM / half);
  const smallest = half * half * SMALLEST_AREA;
  return {
    ...inset,
    steps,
    home: packRings(flatten(atlas.country(code), inset), steps, smallest),
    around: packRings(flatten(atlas.landWithout(COUNTRIES[code]), inset), steps, smallest),
  };
}

export function bakeInset() {
  const insets = Object.entries(INSETS).map(([code, inset]) => [code, bakeOne(code, inset)]);
  return { insets: Object.fromEntries(insets) };
}
