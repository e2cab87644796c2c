// The ring of the lens: lacquer and brass, ticks, and the arcs towards which the heading can turn.

import { COLOURS } from '../../theme/tokens';
import { type Brush, circle } from './brush';

/** Halves of the arcs on the ring that stand for the two powers, in degrees clockwise from the top. */
const ARCS = [
  { from: -68, to: -36, colour: '#e08a72' },
  { from: -33, to: 33, colour: COLOURS.brass },
  { from: 36, to: 68, colour: '#8fb8ec' },
] as const;

const RADIANS = Math.PI / 180;

function paintTicks(context: CanvasRenderingContext2D, inner: number, outer: number): void {
  context.beginPath();
  for (let degrees = 0; degrees < 360; degrees += 5) {
    if (degrees < 72 || degrees > 288) continue;
    const from = degrees % 30 === 0 ? inner : (inner + outer) / 2 - 0.5;
    const angle = degrees * RADIANS;
    context.moveTo(from * Math.sin(angle), -from * Math.cos(angle));
    context.lineTo(outer * Math.sin(angle), -outer * Math.cos(angle));
  }
  context.strokeStyle = COLOURS.brass;
  context.lineWidth = 1.3;
  context.stroke();
}

function paintEdges({ context, layout }: Brush): void {
  const { radius, bezel } = layout.lens;
  const edges = [
    { colour: COLOURS.brass, width: 1.6, radii: [radius + 1, radius + bezel - 1] },
    { colour: COLOURS.ink, width: 1.4, radii: [radius - 0.5, radius + bezel + 0.5] },
  ];
  for (const { colour, width, radii } of edges) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const edge of radii) {
      circle(context, { x: 0, y: 0 }, edge);
      context.stroke();
    }
  }
}

export function paintLensRing(brush: Brush): void {
  const { context, layout } = brush;
  const { x, y, radius, bezel } = layout.lens;
  context.translate(x, y);
  const middle = radius + bezel / 2;
  circle(context, { x: 0, y: 0 }, middle);
  context.strokeStyle = COLOURS['ink-2'];
  context.lineWidth = bezel;
  context.stroke();
  for (const { from, to, colour } of ARCS) {
    context.beginPath();
    context.arc(0, 0, middle, (from - 90) * RADIANS, (to - 90) * RADIANS);
    context.strokeStyle = colour;
    context.lineWidth = bezel * 0.5;
    context.stroke();
  }
  paintTicks(context, radius + bezel * 0.25, radius + bezel * 0.75);
  paintEdges(brush);
}
