// What lies off the chart: where the straight course to it leaves the window, and whither it goes on.

import type { Size } from './layoutRules';
import type { Point } from './projection';

/** The neatline, in pixels from the edge of the window. */
const EDGE_PX = 12;

/** A point on the edge of the chart, with the angle of the course that leaves it there, clockwise from east. */
export interface EdgePoint extends Point {
  readonly bearing: number;
}

/** Where the course from a point of the chart to one off it leaves the chart; undefined for one on it. */
export function edgePoint(from: Point, to: Point, { width, height }: Size): EdgePoint | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const rooms = [
    [(dx < 0 ? from.x : width - from.x) - EDGE_PX, Math.abs(dx)],
    [(dy < 0 ? from.y : height - from.y) - EDGE_PX, Math.abs(dy)],
  ] as const;
  const share = Math.min(...rooms.map(([room, way]) => (way > room ? room / way : 1)));
  if (share >= 1) return undefined;
  return { x: from.x + dx * share, y: from.y + dy * share, bearing: Math.atan2(dy, dx) };
}
