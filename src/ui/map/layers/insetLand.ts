// Home inside the inset map: ten times larger, with its shores and neighbours.

import { COLOURS } from '../../theme/tokens';
import { type Brush, circle } from './brush';

function paintInside({ context, data, layout }: Brush): void {
  const { home, seen, sites } = layout;
  if (!seen) return;
  const paths = data.insetOf(home, seen, sites);
  const pixel = seen.half / layout.inset.radius;
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
  context.stroke(paths.edges);
  context.fillStyle = COLOURS.home;
  context.fill(paths.home);
  context.strokeStyle = COLOURS.ink;
  context.lineWidth = 1.7 * pixel;
  context.stroke(paths.home);
}

function paintLines(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  for (let line = -3; line <= 3; line++) {
    const at = (line * radius) / 3;
    context.moveTo(at, -radius);
    context.lineTo(at, radius);
    context.moveTo(-radius, at);
    context.lineTo(radius, at);
  }
  context.strokeStyle = 'rgb(63 106 124 / 16%)';
  context.lineWidth = 1;
  context.stroke();
}

function paintGleam(context: CanvasRenderingContext2D, radius: number): void {
  const gleam = context.createRadialGradient(0, 0, radius * 0.72, 0, 0, radius);
  gleam.addColorStop(0, 'rgb(15 27 36 / 0%)');
  gleam.addColorStop(1, 'rgb(15 27 36 / 13%)');
  context.fillStyle = gleam;
  context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
}

function paintShadow(context: CanvasRenderingContext2D, radius: number): void {
  context.save();
  context.shadowColor = 'rgb(10 22 30 / 55%)';
  context.shadowBlur = 14;
  context.shadowOffsetX = 5;
  context.shadowOffsetY = 8;
  circle(context, { x: 0, y: 0 }, radius);
  context.fillStyle = COLOURS.ink;
  context.fill();
  context.restore();
}

export function paintInsetLand(brush: Brush): void {
  const { context, layout } = brush;
  const { x, y, radius, bezel } = layout.inset;
  context.translate(x, y);
  paintShadow(context, radius + bezel);
  circle(context, { x: 0, y: 0 }, radius);
  context.clip();
  context.fillStyle = COLOURS['sea-0'];
  context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  paintLines(context, radius);
  context.save();
  paintInside(brush);
  context.restore();
  paintGleam(context, radius);
}
