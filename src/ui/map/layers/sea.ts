// The sea: deep water, and three steps of depth tints that follow every coast with a fine contour.

import { COLOURS } from '../../theme/tokens';
import { type Brush, onPlane } from './brush';

/** From deep to shallow: how far each tint reaches out from the coast, in pixels at zoom 1. */
const TINTS = [
  { colour: COLOURS['sea-1'], reach: 25, contour: 'rgb(86 135 153 / 45%)' },
  { colour: COLOURS['sea-2'], reach: 15, contour: 'rgb(74 124 143 / 50%)' },
  { colour: COLOURS['sea-3'], reach: 6.5, contour: 'rgb(60 108 128 / 45%)' },
] as const;

const CONTOUR_PX = 1.5;

function strokeShore(brush: Brush, colour: string, widthPx: number): void {
  const { context, data } = brush;
  onPlane(brush, (pixel) => {
    context.lineJoin = 'round';
    context.strokeStyle = colour;
    context.lineWidth = widthPx * pixel;
    context.stroke(data.shore);
  });
}

export function paintSea(brush: Brush): void {
  const { context, layout } = brush;
  const { width, height } = layout.size;
  const grown = layout.scale.pixelsPerDegree / 2.77;
  context.fillStyle = COLOURS['sea-0'];
  context.fillRect(0, 0, width, height);
  for (const { colour, reach, contour } of TINTS) {
    strokeShore(brush, contour, 2 * reach * grown + CONTOUR_PX);
    strokeShore(brush, colour, 2 * reach * grown);
  }
}
