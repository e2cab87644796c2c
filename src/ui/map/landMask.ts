// Where there is land, in cells of five degrees.

import mask from './landMask.json';
import { type Point, unprojectPoint } from './projection';

const COLUMNS = 360 / mask.cell;

/** Whether a place on the chart's plane is on land; south of the mask nothing is. */
export function isLand(point: Point): boolean {
  const [longitude, latitude] = unprojectPoint(point);
  const row = mask.rows[Math.max(Math.floor((mask.north - latitude) / mask.cell), 0)];
  if (row === undefined) return false;
  const column = (Math.floor((longitude + 180) / mask.cell) + 2 * COLUMNS) % COLUMNS;
  const digit = Number.parseInt(row.charAt(column >> 2), 16);
  return ((digit >> (3 - (column & 3))) & 1) === 1;
}
