// Land in buff with a darker inner edge, the countries of the game a tone deeper, home in yellow.

import { COLOURS } from '../../theme/tokens';
import { type Brush, onPlane } from './brush';

const COAST = 'rgb(52 44 22 / 85%)';
const BORDER = 'rgb(122 98 42 / 62%)';

function paintShade({ context, data }: Brush, pixel: number): void {
  context.save();
  context.clip(data.land);
  context.strokeStyle = COLOURS['land-edge'];
  context.lineJoin = 'round';
  context.globalAlpha = 0.32;
  for (const widthPx of [11, 5]) {
    context.lineWidth = widthPx * pixel;
    context.stroke(data.land);
  }
  context.restore();
}

function paintCountries({ context, data, picture }: Brush, pixel: number): void {
  for (const { country, role } of picture.pins) {
    const path = data.outlineOf(country);
    if (!path || role === 'superpower') continue;
    context.fillStyle = role === 'home' ? COLOURS.home : COLOURS['land-actor'];
    context.fill(path);
    context.strokeStyle = role === 'home' ? COLOURS.ink : BORDER;
    context.lineWidth = pixel * (role === 'home' ? 1.2 : 0.8);
    context.stroke(path);
  }
}

export function paintLand(brush: Brush): void {
  const { context, data } = brush;
  onPlane(brush, (pixel) => {
    context.fillStyle = COLOURS.land;
    context.fill(data.land);
    paintShade(brush, pixel);
    context.setLineDash([3.2 * pixel, 2.2 * pixel]);
    context.strokeStyle = BORDER;
    context.lineWidth = 0.8 * pixel;
    context.stroke(data.borders);
    context.setLineDash([]);
    paintCountries(brush, pixel);
    context.strokeStyle = COAST;
    context.lineWidth = 0.9 * pixel;
    context.lineJoin = 'round';
    context.stroke(data.land);
  });
}
