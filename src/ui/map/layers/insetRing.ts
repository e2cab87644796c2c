// The ring of the inset: lacquer and brass, ticks, and the marks towards which the heading can turn.

import { EXPORT_RULES } from '../../../types/names';
import { COLOURS } from '../../theme/tokens';
import { type Brush, circle, paintIcon } from './brush';

/** In degrees clockwise from the top. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** The ring is cut into this many parts. */
  readonly parts?: number;
}

/** The two powers, and the middle between them. */
const POWERS: readonly Arc[] = [
  { from: -68, to: -36, colour: '#e08a72' },
  { from: -33, to: 33, colour: COLOURS.brass },
  { from: 36, to: 68, colour: '#8fb8ec' },
];

/** How a superpower sells: freely on top, by licence at the right. */
const SALES: readonly Arc[] = [
  { from: -33, to: 33, colour: COLOURS.brass },
  { from: 68, to: 112, colour: COLOURS.brass, parts: 4 },
];

/** Half of the room for the mark at the foot of the ring. */
const FOOT_DEGREES = 14;
const RADIANS = Math.PI / 180;

function isFree(degrees: number, arcs: readonly Arc[]): boolean {
  const turned = degrees > 180 ? degrees - 360 : degrees;
  return (
    Math.abs(degrees - 180) >= FOOT_DEGREES &&
    !arcs.some(({ from, to }) => turned > from - 4 && turned < to + 4)
  );
}

function paintTicks(
  context: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  inner: number,
  outer: number,
): void {
  context.beginPath();
  for (let degrees = 0; degrees < 360; degrees += 5) {
    if (!isFree(degrees, arcs)) continue;
    const from = degrees % 30 === 0 ? inner : (inner + outer) / 2 - 0.5;
    const angle = degrees * RADIANS;
    context.moveTo(from * Math.sin(angle), -from * Math.cos(angle));
    context.lineTo(outer * Math.sin(angle), -outer * Math.cos(angle));
  }
  context.strokeStyle = COLOURS.brass;
  context.lineWidth = 1.3;
  context.stroke();
}

function paintArc(context: CanvasRenderingContext2D, arc: Arc, radius: number, width: number) {
  const { from, to, colour, parts = 1 } = arc;
  const gap = 4;
  const length = (to - from - gap * (parts - 1)) / parts;
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (let part = 0; part < parts; part += 1) {
    const start = from + part * (length + gap) - 90;
    context.beginPath();
    context.arc(0, 0, radius, start * RADIANS, (start + length) * RADIANS);
    context.stroke();
  }
}

function paintEdges({ context, layout }: Brush): void {
  const { radius, bezel } = layout.inset;
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

/** The mark at the foot of the ring: an anchor for whoever goes alone, a lock for a superpower that withholds its chips. */
function paintFoot({ context, layout }: Brush, isSeller: boolean): void {
  const { radius, bezel } = layout.inset;
  const middle = { x: 0, y: radius + bezel / 2 };
  paintIcon(context, isSeller ? 'locked' : 'anchor', middle, bezel * 1.15, COLOURS.brass);
}

export function paintInsetRing(brush: Brush): void {
  const { context, layout, picture } = brush;
  const { x, y, radius, bezel } = layout.inset;
  const isSeller = EXPORT_RULES.some((rule) => rule === picture.heading);
  const arcs = isSeller ? SALES : POWERS;
  const middle = radius + bezel / 2;
  context.translate(x, y);
  circle(context, { x: 0, y: 0 }, middle);
  context.strokeStyle = COLOURS['ink-2'];
  context.lineWidth = bezel;
  context.stroke();
  for (const arc of arcs) paintArc(context, arc, middle, bezel * 0.5);
  paintTicks(context, arcs, radius + bezel * 0.25, radius + bezel * 0.75);
  paintEdges(brush);
  paintFoot(brush, isSeller);
}
