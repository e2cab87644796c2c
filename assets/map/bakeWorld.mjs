// The world on Miller's cylinder in steps of 1/20 degree: land, shore, borders, ten countries, soundings.

import { geoContains, geoProjection } from 'd3-geo';
import { COUNTRIES, readAtlas } from './atlas.mjs';
import { packLines, packRings, ringsOf } from './rings.mjs';

/** Steps to one degree of longitude. */
const STEPS = 20;
/** The chart is cut here, in the Bering Strait, where it cuts no land of note. */
const CUT_LONGITUDE = -169;
const SOUNDING_COUNT = 260;
/** Degrees of the plane between two soundings. */
const SOUNDING_GAP = 5;

function millerRaw(longitude, latitude) {
  return [longitude, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude))];
}

/** Plane: x = degrees of longitude from −169 to 191, y = Miller's degrees, downwards. */
function chartProjection() {
  const middle = CUT_LONGITUDE + 180;
  return geoProjection(millerRaw)
    .rotate([-middle, 0])
    .scale(180 / Math.PI)
    .translate([middle, 0])
    .precision(0);
}

/** Numbers from 0 to 1 that are the same on every run (a linear congruence). */
function fixedRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Depth figures at sea for the look of a chart: they are decoration, not measurements. */
function soundings(projection) {
  const coarse = { type: 'Feature', geometry: readAtlas('110m', 0.3).land() };
  const random = fixedRandom(2026);
  const found = [];
  while (found.length < SOUNDING_COUNT) {
    const place = [CUT_LONGITUDE + random() * 360, -79 + random() * 155];
    const depth = 20 + Math.floor(random() * 62);
    if (geoContains(coarse, place)) continue;
    const [x, y] = projection(place);
    const near = ([a, b]) => Math.hypot(a / STEPS - x, b / STEPS - y) < SOUNDING_GAP;
    if (found.some(near)) continue;
    found.push([Math.round(x * STEPS), Math.round(y * STEPS), depth]);
  }
  return found;
}

export function bakeWorld() {
  const projection = chartProjection();
  const fine = readAtlas('50m', 0.05);
  const coarse = readAtlas('50m', 0.35);
  const countries = Object.keys(COUNTRIES).map((code) => [
    code,
    packRings(ringsOf(fine.country(code), projection), STEPS, 0.02),
  ]);
  return {
    steps: STEPS,
    land: packRings(ringsOf(fine.land(), projection), STEPS, 0.02),
    shore: packRings(ringsOf(coarse.land(), projection), STEPS, 0.25),
    borders: packLines(ringsOf(fine.borders(), projection), STEPS),
    countries: Object.fromEntries(countries),
    soundings: soundings(projection),
  };
}
