// The reading lens: home ten times larger under glass, in a brass and lacquer ring with ticks.

import { COLOURS } from '../../theme/tokens';
import { toScreen } from '../chartScale';
import { LENS_PLACES, PORTS } from '../places';
import { type Brush, circle } from './brush';

/** Halves of the arcs on the ring that stand for the two powers, in degrees clockwise from the top. */
const ARCS = [
  { from: -68, to: -36, colour: '#e08a72' },
  { from: -33, to: 33, colour: COLOURS.brass },
  { from: 36, to: 68, colour: '#8fb8ec' },
] as const;

const RADIANS = Math.PI / 180;

/** Two lines from home's true place to the rim, as from a magnifying glass. */
export function paintCone({ context, layout }: Brush): void {
  const place = PORTS[layout.home];
  if (!place) return;
  const { lens } = layout;
  const eye = toScreen(layout.scale, place);
  const distance = Math.hypot(lens.x - eye.x, lens.y - eye.y);
  const radius = lens.radius + lens.bezel;
  if (distance <= radius) return;
  const towards = Math.atan2(lens.y - eye.y, lens.x - eye.x);
  const spread = Math.asin(radius / distance);
  const reach = Math.sqrt(distance * distance - radius * radius);
  const rim = [-1, 1].map((side) => ({
    x: eye.x + reach * Math.cos(towards + side * spread),
    y: eye.y + reach * Math.sin(towards + side * spread),
  }));
  context.beginPath();
  context.moveTo(rim[0].x, rim[0].y);
  context.lineTo(eye.x, eye.y);
  context.lineTo(rim[1].x, rim[1].y);
  context.fillStyle = 'rgb(251 250 246 / 22%)';
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = 'rgb(15 27 36 / 80%)';
  context.stroke();
  circle(context, eye, 5);
  context.fillStyle = COLOURS.home;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = COLOURS.ink;
  context.stroke();
}

function paintInside({ context, data, layout }: Brush): void {
  const paths = data.lenses.get(layout.home);
  const seen = LENS_PLACES[layout.home];
  if (!paths || !seen) return;
  const pixel = seen.half / layout.lens.radius;
  context.scale(1 / pixel, 1 / pixel);
  context.lineJoin = 'round';
  const tints = [
    { colour: COLOURS['sea-1'], reach: 17 },
    { colour: COLOURS['sea-2'], reach: 9 },
  ];
  for (const { colour, reach } of tints) {
    for (const [stroke, grow] of [
      ['rgb(86 135 153 / 45%)', 1.5],
      [colour, 0],
    ] as const) {
      context.strokeStyle = stroke;
      context.lineWidth = (2 * reach + grow) * pixel;
      context.stroke(paths.around);
      context.stroke(paths.home);
    }
  }
  context.fillStyle = COLOURS.land;
  context.fill(paths.around);
  context.strokeStyle = 'rgb(90 74 32 / 85%)';
  context.lineWidth = pixel;
  context.stroke(paths.around);
  context.fillStyle = COLOURS.home;
  context.fill(paths.home);
  context.strokeStyle = COLOURS.ink;
  context.lineWidth = 1.7 * pixel;
  context.stroke(paths.home);
}

function paintLines(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  for (let at = -radius; at <= radius; at += radius / 3) {
    context.moveTo(at, -radius);
    context.lineTo(at, radius);
    context.moveTo(-radius, at);
    context.lineTo(radius, at);
  }
  context.strokeStyle = 'rgb(63 106 124 / 16%)';
  context.lineWidth = 1;
  context.stroke();
}

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

function paintRing({ context, layout }: Brush): void {
  const { radius, bezel } = layout.lens;
  const middle = radius + bezel / 2;
  const centre = { x: 0, y: 0 };
  circle(context, centre, middle);
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
  context.strokeStyle = COLOURS.brass;
  context.lineWidth = 1.6;
  for (const edge of [radius + 1, radius + bezel - 1]) {
    circle(context, centre, edge);
    context.stroke();
  }
  context.strokeStyle = COLOURS.ink;
  context.lineWidth = 1.4;
  for (const edge of [radius - 0.5, radius + bezel + 0.5]) {
    circle(context, centre, edge);
    context.stroke();
  }
}

function paintGleam(context: CanvasRenderingContext2D, radius: number): void {
  const gleam = context.createRadialGradient(0, 0, radius * 0.72, 0, 0, radius);
  gleam.addColorStop(0, 'rgb(15 27 36 / 0%)');
  gleam.addColorStop(1, 'rgb(15 27 36 / 13%)');
  context.fillStyle = gleam;
  context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
}

export function paintLensGlass(brush: Brush): void {
  const { context, layout } = brush;
  const { x, y, radius, bezel } = layout.lens;
  context.save();
  context.translate(x, y);
  context.save();
  context.shadowColor = 'rgb(10 22 30 / 55%)';
  context.shadowBlur = 14;
  context.shadowOffsetX = 5;
  context.shadowOffsetY = 8;
  circle(context, { x: 0, y: 0 }, radius + bezel);
  context.fillStyle = COLOURS.ink;
  context.fill();
  context.restore();
  context.save();
  circle(context, { x: 0, y: 0 }, radius);
  context.clip();
  context.fillStyle = COLOURS['sea-0'];
  context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  paintLines(context, radius);
  paintInside(brush);
  context.restore();
  context.save();
  circle(context, { x: 0, y: 0 }, radius);
  context.clip();
  paintGleam(context, radius);
  context.restore();
  paintRing(brush);
  context.restore();
}
