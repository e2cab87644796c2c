// Makes src/files/iso/places.ts: where each country lies, in boxes of whole degrees, from the same map data as the chart.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const SOURCE = fileURLToPath(new URL('../../src/files/iso/countries.ts', import.meta.url));
const TARGET = fileURLToPath(new URL('../../src/files/iso/places.ts', import.meta.url));
/** Lands that are no farther apart share a box. */
const GAP_DEGREES = 4;

const codes = new Map(
  [...readFileSync(SOURCE, 'utf8').matchAll(/([A-Z]{3}): \{ alpha2: '..', numeric: '(\d{3})'/g)].map(
    ([, code, numeric]) => [numeric, code],
  ),
);

function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** West, south, east and north; two boxes where the land lies on both sides of the date line. */
function boxesOf(coordinates) {
  const [[west, south], [east, north]] = geoBounds({ type: 'Polygon', coordinates });
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

function areNear(a, b) {
  return [0, 1].every((side) => a[side] - GAP_DEGREES <= b[side + 2] && b[side] - GAP_DEGREES <= a[side + 2]);
}

function joined(a, b) {
  return [0, 1].map((side) => Math.min(a[side], b[side])).concat([2, 3].map((side) => Math.max(a[side], b[side])));
}

function merged(boxes) {
  for (let at = 0; at < boxes.length; at++) {
    const other = boxes.findIndex((box, place) => place > at && areNear(boxes[at], box));
    if (other < 0) continue;
    const rest = boxes.filter((_, place) => place !== at && place !== other);
    return merged([...rest, joined(boxes[at], boxes[other])]);
  }
  return boxes;
}

function written([west, south, east, north]) {
  return [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)].join(' ');
}

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const lands = new Map();
for (const { id, geometry } of feature(world, world.objects.countries).features) {
  const code = codes.get(String(id).padStart(3, '0'));
  if (code === undefined) continue;
  lands.set(code, [...(lands.get(code) ?? []), ...polygonsOf(geometry).flatMap(boxesOf)]);
}

const rows = [...lands]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, boxes]) => `  ${code}: '${merged(boxes).map(written).join(', ')}',`);

writeFileSync(
  TARGET,
  `// Where the countries of the world lie, made by assets/map/places.mjs from Natural Earth 1:50 million (public domain).

/** By the three letters: boxes of west, south, east and north in degrees, one for lands that lie together. */
export const ISO_PLACES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
