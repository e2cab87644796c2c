// Reads world-atlas (Natural Earth), thins its arcs, and gives the countries of the game by their code.

import { readFileSync } from 'node:fs';
import { feature, merge, mesh } from 'topojson-client';

/** ISO 3166: the game's code and the number that world-atlas uses. */
export const COUNTRIES = {
  KOR: '410',
  JPN: '392',
  IND: '356',
  FRA: '250',
  DEU: '276',
  GBR: '826',
  SAU: '682',
  ARE: '784',
  USA: '840',
  CHN: '156',
  TWN: '158',
  SGP: '702',
  CAN: '124',
  BRA: '076',
};
export const ANTARCTICA = '010';

export function distanceToLine([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas and Peucker: keeps the points that lie further than `tolerance` from the simpler line. */
function thin(points, tolerance) {
  if (points.length < 3) return points;
  let far = 0;
  let index = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const distance = distanceToLine(points[i], points[0], points.at(-1));
    if (distance > far) [far, index] = [distance, i];
  }
  if (far <= tolerance) return [points[0], points.at(-1)];
  const head = thin(points.slice(0, index + 1), tolerance);
  return [...head.slice(0, -1), ...thin(points.slice(index), tolerance)];
}

/** A closed arc would collapse to one point: it is thinned in two halves. */
function thinArc(points, tolerance) {
  const closed = points.length > 3 && points[0].join() === points.at(-1).join();
  if (!closed) return thin(points, tolerance);
  const half = points.length >> 1;
  const head = thin(points.slice(0, half + 1), tolerance);
  return [...head.slice(0, -1), ...thin(points.slice(half), tolerance)];
}

export function absoluteArcs({ arcs, transform }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return transform.scale.map((scale, i) => [x, y][i] * scale + transform.translate[i]);
    });
  });
}

/** One scale of the atlas (`110m`, `50m`, `10m`), thinned to a tolerance in degrees. */
export function readAtlas(scale, tolerance) {
  const path = new URL(`../../node_modules/world-atlas/countries-${scale}.json`, import.meta.url);
  const topology = JSON.parse(readFileSync(path, 'utf8'));
  const arcs = absoluteArcs(topology).map((arc) => thinArc(arc, tolerance));
  const thinned = { ...topology, arcs, transform: undefined };
  const all = topology.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  const byId = (id) => all.find((one) => one.id === id);
  return {
    land: () => merge(thinned, all),
    landWithout: (id) => merge(thinned, all.filter((one) => one.id !== id)),
    borders: () => mesh(thinned, { type: 'GeometryCollection', geometries: all }, (a, b) => a !== b),
    country: (code) => feature(thinned, byId(COUNTRIES[code])).geometry,
  };
}
