// Which part of the chart is seen, and how wheel, pinch and drag change that. Pure.

import type { Size } from './layoutRules';
import type { Point } from './projection';

/** The whole chart is `WHOLE_VIEW`; the view is shifted in pixels of the screen. */
export interface ChartView {
  /** 1 to 3. */
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
}

export const WHOLE_VIEW: ChartView = { zoom: 1, panX: 0, panY: 0 };

const MOST_ZOOM = 3;

/** Keeps the zoom in range and the window filled with chart. */
export function clampView(view: ChartView, size: Size): ChartView {
  const zoom = Math.min(Math.max(view.zoom, 1), MOST_ZOOM);
  const reachX = ((zoom - 1) * size.width) / 2;
  const reachY = ((zoom - 1) * size.height) / 2;
  return {
    zoom,
    panX: Math.min(Math.max(view.panX, -reachX), reachX),
    panY: Math.min(Math.max(view.panY, -reachY), reachY),
  };
}

/** Zooms by a factor so that the place under the pointer stays under it. */
export function zoomAt(view: ChartView, factor: number, pointer: Point, size: Size): ChartView {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), MOST_ZOOM);
  const grown = zoom / view.zoom;
  const x = pointer.x - size.width / 2;
  const y = pointer.y - size.height / 2;
  const panX = x - (x - view.panX) * grown;
  const panY = y - (y - view.panY) * grown;
  return clampView({ zoom, panX, panY }, size);
}

export function panBy(view: ChartView, step: Point, size: Size): ChartView {
  return clampView({ ...view, panX: view.panX + step.x, panY: view.panY + step.y }, size);
}
