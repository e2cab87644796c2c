// Depth figures scattered over the open sea: decoration, smaller than words and never read out.

import { FONTS } from '../../theme/tokens';
import type { Brush } from './brush';

export function paintSoundings(brush: Brush): void {
  const { context, data, layout } = brush;
  const { scale, size } = layout;
  context.font = `italic 10px ${FONTS.serif}`;
  context.textAlign = 'center';
  context.fillStyle = 'rgb(58 96 114 / 58%)';
  const turn = 360 * scale.pixelsPerDegree;
  for (const { x, y, depth } of data.soundings) {
    const plain = x * scale.pixelsPerDegree + scale.originX;
    for (const shifted of [plain - turn, plain, plain + turn]) {
      if (shifted < 0 || shifted > size.width) continue;
      context.fillText(String(depth), shifted, y * scale.pixelsPerDegree + scale.originY);
    }
  }
}
