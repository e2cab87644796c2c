// What painted layers draw with: a 2D context in screen pixels, the outlines and the layout.

import type { MapPicture } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { ICON_PATHS, type IconName } from '../../theme/icons';
import type { ChartData } from '../chartData';
import type { ChartLayout } from '../chartLayout';
import type { Point } from '../projection';

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly data: ChartData;
  readonly layout: ChartLayout;
  readonly picture: MapPicture;
  readonly focus?: CountryId | null;
}

export type PaintLayer = (brush: Brush) => void;

/** Runs `draw` on the chart's plane for every copy of the world in the window; `pixel` is the size of a pixel there. */
export function onPlane({ context, layout }: Brush, draw: (pixel: number) => void): void {
  const { pixelsPerDegree, originX, originY } = layout.scale;
  for (const turn of [-360, 0, 360]) {
    const left = originX + (turn - 169) * pixelsPerDegree;
    if (left > layout.size.width || left + 360 * pixelsPerDegree < 0) continue;
    context.save();
    context.transform(
      pixelsPerDegree,
      0,
      0,
      pixelsPerDegree,
      originX + turn * pixelsPerDegree,
      originY,
    );
    draw(1 / pixelsPerDegree);
    context.restore();
  }
}

/** Hatches a path with slanted lines, on whatever plane is set. */
export function hatch(
  context: CanvasRenderingContext2D,
  path: Path2D,
  lines: { readonly colour: string; readonly gap: number; readonly width: number; slope: 1 | -1 },
  field: { readonly left: number; readonly right: number; top: number; bottom: number },
): void {
  const height = field.bottom - field.top;
  context.save();
  context.clip(path);
  context.strokeStyle = lines.colour;
  context.lineWidth = lines.width;
  context.beginPath();
  for (let x = field.left - height; x < field.right + height; x += lines.gap) {
    context.moveTo(x, lines.slope > 0 ? field.bottom : field.top);
    context.lineTo(x + height, lines.slope > 0 ? field.top : field.bottom);
  }
  context.stroke();
  context.restore();
}

export function circle(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Draws an icon as lines around its middle. */
export function paintIcon(
  context: CanvasRenderingContext2D,
  icon: IconName,
  middle: Point,
  size: number,
  ink: string,
): void {
  context.save();
  context.translate(middle.x - size / 2, middle.y - size / 2);
  context.scale(size / 24, size / 24);
  context.strokeStyle = ink;
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(ICON_PATHS[icon]));
  context.restore();
}
