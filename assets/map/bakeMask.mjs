// Land and sea in cells of five degrees: enough to find open water for the inset.

import { geoContains } from 'd3-geo';
import { readAtlas } from './atlas.mjs';

const CELL = 5;
const NORTH = 80;
const SOUTH = -60;
/** Places looked at in a cell; half of them on land make it land. */
const SAMPLES = [0.2, 0.5, 0.8];

function isLand(land, west, north) {
  const places = SAMPLES.flatMap((x) => SAMPLES.map((y) => [west + x * CELL, north - y * CELL]));
  return 2 * places.filter((place) => geoContains(land, place)).length >= places.length;
}

/** One row of cells from 180° west to 180° east, four cells to a hexadecimal digit. */
function row(land, north) {
  let digits = '';
  for (let west = -180; west < 180; west += 4 * CELL) {
    const bits = [0, 1, 2, 3].map((i) => (isLand(land, west + i * CELL, north) ? '1' : '0'));
    digits += Number.parseInt(bits.join(''), 2).toString(16);
  }
  return digits;
}

export function bakeMask() {
  const land = { type: 'Feature', geometry: readAtlas('110m', 0.3).land() };
  const rows = [];
  for (let north = NORTH; north > SOUTH; north -= CELL) rows.push(row(land, north));
  return { cell: CELL, north: NORTH, rows };
}
