// Turns wheel, pinch and drag on the chart's parent into changes of the view, and a drag of the inset into its place.

import type { Disc } from './boxes';
import { type ChartView, panBy, zoomAt } from './camera';
import type { Size } from './layoutRules';
import type { Point } from './projection';

/** What the pointer acts on; the chart itself holds the view. */
export interface PointerTarget {
  readonly parent: HTMLElement;
  readonly size: () => Size;
  readonly view: () => ChartView;
  readonly onView: (view: ChartView) => void;
  /** The inset on the screen, with its ring. */
  readonly inset: () => Disc | undefined;
  /** Called when the inset is dragged to a point of the screen. */
  readonly onInset: (middle: Point) => void;
}

const WHEEL_ZOOM = 0.0016;

function spread([a, b]: Point[]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function gripOf(inset: Disc | undefined, at: Point): Point | undefined {
  if (inset === undefined || Math.hypot(at.x - inset.x, at.y - inset.y) > inset.radius)
    return undefined;
  return { x: inset.x - at.x, y: inset.y - at.y };
}

/** Listens until the returned function is called. */
export function followPointer(target: PointerTarget): () => void {
  const { parent, size, view, onView } = target;
  const fingers = new Map<number, Point>();
  /** From the pointer to the middle of the inset, while it is dragged. */
  let grip: Point | undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const place = (event: MouseEvent): Point => {
    const box = parent.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    onView(zoomAt(view(), Math.exp(-event.deltaY * WHEEL_ZOOM), place(event), size()));
  };
  const onDown = (event: PointerEvent) => {
    const at = place(event);
    fingers.set(event.pointerId, at);
    grip = fingers.size === 1 ? gripOf(target.inset(), at) : undefined;
    parent.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const wide = fingers.size === 2 ? spread([...fingers.values()]) : 0;
    const now = place(event);
    fingers.set(event.pointerId, now);
    if (grip !== undefined) return target.onInset({ x: now.x + grip.x, y: now.y + grip.y });
    if (wide > 0) {
      onView(zoomAt(view(), spread([...fingers.values()]) / wide, now, size()));
      return;
    }
    onView(panBy(view(), { x: now.x - before.x, y: now.y - before.y }, size()));
  };
  const onUp = (event: PointerEvent) => {
    grip = undefined;
    fingers.delete(event.pointerId);
  };

  parent.addEventListener('wheel', onWheel, { passive: false, signal });
  parent.addEventListener('pointerdown', onDown, { signal });
  parent.addEventListener('pointermove', onMove, { signal });
  parent.addEventListener('pointerup', onUp, { signal });
  parent.addEventListener('pointercancel', onUp, { signal });
  return () => stop.abort();
}
