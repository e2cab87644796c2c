// From places on the globe to pixels of the screen, on the chart and inside the inset.

import type { InsetPlace } from '../countries/insetPlace';
import { nearLongitude, type Place } from '../countries/place';
import type { ChartView } from './camera';
import type { Frame } from './frame';
import type { Size } from './layoutRules';
import { type Point, projectPlace } from './projection';

export interface InsetLayout extends Point {
  /** Radius of the inset, in pixels. */
  readonly radius: number;
  /** Width of the ring around it. */
  readonly bezel: number;
}

/** From the chart's plane (degrees) to the screen (pixels). */
export interface ChartScale {
  readonly pixelsPerDegree: number;
  readonly originX: number;
  readonly originY: number;
  /** Longitude in the middle of the chart before any pan. */
  readonly middle: number;
}

export function scaleFor(size: Size, frame: Frame, view: ChartView): ChartScale {
  const { middle } = frame;
  const base = Math.max(size.width / frame.degreesAcross, size.height / 330);
  const pixelsPerDegree = base * view.zoom;
  const half = { x: size.width / 2, y: size.height / 2 };
  const equator = (frame.equator * size.height - half.y) * view.zoom + half.y;
  return {
    pixelsPerDegree,
    originX: half.x - middle * pixelsPerDegree + view.panX,
    originY: equator + view.panY,
    middle,
  };
}

/** From the plane to the screen. The world repeats; the copy nearest to the chart's middle is taken. */
export function toScreen(scale: ChartScale, place: Place): Point {
  const { x, y } = projectPlace(place);
  const near = x - 360 * Math.round((x - scale.middle) / 360);
  return {
    x: near * scale.pixelsPerDegree + scale.originX,
    y: y * scale.pixelsPerDegree + scale.originY,
  };
}

/** A place inside the inset, in pixels of the screen. */
export function toInset(inset: InsetLayout, seen: InsetPlace, place: Place): Point {
  const unit = inset.radius / seen.half;
  const narrow = Math.cos((seen.place[1] * Math.PI) / 180);
  return {
    x: inset.x + (nearLongitude(place[0], seen.place[0]) - seen.place[0]) * narrow * unit,
    y: inset.y - (place[1] - seen.place[1]) * unit,
  };
}
