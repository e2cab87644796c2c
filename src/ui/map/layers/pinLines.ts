// Short lines from a country to its plate, where the plate had to be moved aside.

import { COLOURS } from '../../theme/tokens';
import { type Brush, circle } from './brush';

/** Plates that are nearer than this, in pixels, need no line. */
const NEAR_PX = 40;

export function paintPinLines({ context, layout }: Brush): void {
  for (const { anchor, bearing, x, y } of layout.pins) {
    if (bearing !== undefined || Math.hypot(anchor.x - x, anchor.y - y) < NEAR_PX) continue;
    context.beginPath();
    context.moveTo(anchor.x, anchor.y);
    context.lineTo(x, y);
    context.strokeStyle = 'rgb(15 27 36 / 65%)';
    context.lineWidth = 1;
    context.stroke();
    circle(context, anchor, 2.4);
    context.fillStyle = COLOURS.ink;
    context.fill();
  }
}
