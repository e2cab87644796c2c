// The cone that joins the true place of home to the rim of its inset map, as map makers draw it.

import { COLOURS } from '../../theme/tokens';
import { toScreen } from '../chartScale';
import { countryPlace } from '../countryPlace';
import type { Point } from '../projection';
import { type Brush, circle } from './brush';

/** Where the two lines from a place touch a circle; undefined where the place is inside it. */
function tangents(eye: Point, middle: Point, radius: number): readonly [Point, Point] | undefined {
  const distance = Math.hypot(middle.x - eye.x, middle.y - eye.y);
  if (distance <= radius) return undefined;
  const towards = Math.atan2(middle.y - eye.y, middle.x - eye.x);
  const spread = Math.asin(radius / distance);
  const reach = Math.sqrt(distance * distance - radius * radius);
  const touch = (angle: number) => ({
    x: eye.x + reach * Math.cos(angle),
    y: eye.y + reach * Math.sin(angle),
  });
  return [touch(towards - spread), touch(towards + spread)];
}

export function paintCone({ context, layout }: Brush): void {
  const place = countryPlace(layout.home, layout.sites)?.port;
  if (!place) return;
  const { inset } = layout;
  const eye = toScreen(layout.scale, place);
  const rim = tangents(eye, inset, inset.radius + inset.bezel);
  if (!rim) return;
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
