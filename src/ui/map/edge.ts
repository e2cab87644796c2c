// Countries off the chart: where the straight line to one leaves the window, and in which direction.

import type { Size } from './layoutRules';
import type { Point } from './projection';

/** The inset of the neatline from the edge of the window, in pixels. */
const EDGE_PX = 12;

/** A point on the edge of the chart, with the direction of the line that leaves it there, clockwise from east. */
export interface EdgePoint extends Point {
  readonly bearing: number;
}

/** Where the line from a point of the chart to one off it leaves the chart; undefined for a point on it. */
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
