// The compass rose in the empty South Pacific.

import { COLOURS } from '../../theme/tokens';
import { toScreen } from '../chartScale';
import type { Place } from '../../countries/place';
import { type Brush, circle } from './brush';

export const ROSE_PLACE: Place = [-126, -53];

const INK = 'rgb(47 88 107 / 62%)';
const PALE = 'rgb(251 250 246 / 75%)';

/** One point of the star, from the middle to its tip; half dark and half light. */
function paintPoint(context: CanvasRenderingContext2D, length: number, width: number): void {
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(side * width, -width);
    context.lineTo(0, -length);
    context.closePath();
    context.fillStyle = side < 0 ? INK : PALE;
    context.fill();
    context.stroke();
  }
}

function paintStar(context: CanvasRenderingContext2D, radius: number): void {
  const rings = [
    { count: 8, turn: Math.PI / 8, length: 0.42 },
    { count: 4, turn: Math.PI / 4, length: 0.58 },
    { count: 4, turn: 0, length: 0.86 },
  ];
  for (const { count, turn, length } of rings) {
    for (let i = 0; i < count; i += 1) {
      context.save();
      context.rotate(turn + (i / count) * 2 * Math.PI);
      paintPoint(context, length * radius, 0.13 * radius);
      context.restore();
    }
  }
}

function paintTicks(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  for (let i = 0; i < 72; i += 1) {
    const angle = (i / 72) * 2 * Math.PI;
    const inner = radius * (i % 6 === 0 ? 0.88 : 0.93);
    context.moveTo(inner * Math.sin(angle), -inner * Math.cos(angle));
    context.lineTo(radius * Math.sin(angle), -radius * Math.cos(angle));
  }
  context.stroke();
}

export function paintRose({ context, layout }: Brush): void {
  const { x, y } = toScreen(layout.scale, ROSE_PLACE);
  const radius = 13 * layout.scale.pixelsPerDegree;
  context.save();
  context.translate(x, y);
  context.fillStyle = COLOURS['sea-0'];
  circle(context, { x: 0, y: 0 }, radius);
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 1;
  for (const part of [1, 0.93, 0.5]) {
    circle(context, { x: 0, y: 0 }, radius * part);
    context.stroke();
  }
  paintTicks(context, radius);
  context.lineWidth = 0.7;
  paintStar(context, radius);
  context.restore();
}
