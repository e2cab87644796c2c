// The shapes that tell pillars apart without colour.

import type { Point } from '../projection';

export type Shape = 'diamond' | 'square' | 'circle' | 'pentagon' | 'hexagon';

/** Corners on a circle of radius 1, clockwise from the top. */
function corners(count: number, turn: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (i / count) * 2 * Math.PI;
    return { x: Math.sin(angle), y: -Math.cos(angle) };
  });
}

const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  diamond: corners(4, 0),
  square: corners(4, Math.PI / 4),
  pentagon: corners(5, 0),
  hexagon: corners(6, Math.PI / 6),
};

/** Size of each shape relative to a circle, so that all look equally big. */
const GROWTH: Readonly<Record<Shape, number>> = {
  diamond: 1.22,
  square: 1.2,
  circle: 1,
  pentagon: 1.12,
  hexagon: 1.08,
};

export function traceShape(
  context: CanvasRenderingContext2D,
  shape: Shape,
  middle: Point,
  radius: number,
): void {
  const grown = radius * GROWTH[shape];
  context.beginPath();
  if (shape === 'circle') {
    context.arc(middle.x, middle.y, grown, 0, 2 * Math.PI);
    return;
  }
  CORNERS[shape].forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(middle.x + x * grown, middle.y + y * grown);
    else context.lineTo(middle.x + x * grown, middle.y + y * grown);
  });
  context.closePath();
}
