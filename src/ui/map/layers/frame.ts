// The neatline around the chart, and the shade that draws the eye to its middle; both stay in place on the screen.

import { COLOURS } from '../../theme/tokens';
import type { Brush } from './brush';

/** Width of the frame and length of one of its black and white parts, in pixels. */
const FRAME_PX = 7;
const PART_PX = 36;

export function paintShade({ context, layout }: Brush): void {
  const { width, height } = layout.size;
  const reach = Math.hypot(width, height) / 2;
  const shade = context.createRadialGradient(
    width / 2,
    height * 0.45,
    reach * 0.5,
    width / 2,
    height / 2,
    reach,
  );
  shade.addColorStop(0, 'rgb(14 34 46 / 0%)');
  shade.addColorStop(1, 'rgb(14 34 46 / 34%)');
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}

function paintParts(context: CanvasRenderingContext2D, length: number, across: number): void {
  for (let at = PART_PX; at < length; at += 2 * PART_PX) {
    context.fillRect(at, 1, PART_PX, FRAME_PX - 2.5);
    context.fillRect(at, across - FRAME_PX + 1.5, PART_PX, FRAME_PX - 2.5);
  }
}

export function paintFrame({ context, layout }: Brush): void {
  const { width, height } = layout.size;
  context.strokeStyle = COLOURS.ink;
  context.lineWidth = 2 * FRAME_PX;
  context.strokeRect(0, 0, width, height);
  context.fillStyle = COLOURS.paper;
  paintParts(context, width, height);
  context.save();
  context.transform(0, 1, 1, 0, 0, 0);
  paintParts(context, height, width);
  context.restore();
  context.strokeStyle = 'rgb(15 27 36 / 70%)';
  context.lineWidth = 1;
  context.strokeRect(FRAME_PX + 2.5, FRAME_PX + 2.5, width - 19, height - 19);
}
