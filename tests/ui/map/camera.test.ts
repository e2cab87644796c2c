// Zooming and panning keep the window filled and the place under the pointer where it was.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampView, panBy, WHOLE_VIEW, zoomAt } from '../../../src/ui/map/camera';

const SIZE = { width: 886, height: 572 };
const pointers = fc.record({
  x: fc.integer({ min: 0, max: SIZE.width }),
  y: fc.integer({ min: 0, max: SIZE.height }),
});

describe('the camera', () => {
  it('should keep the place under the pointer while zooming in', () => {
    fc.assert(
      fc.property(pointers, fc.double({ min: 1, max: 1.8, noNaN: true }), (pointer, factor) => {
        const first = zoomAt(WHOLE_VIEW, 1.5, pointer, SIZE);
        const second = zoomAt(first, factor, pointer, SIZE);
        const placeX = (view: typeof first) => (pointer.x - SIZE.width / 2 - view.panX) / view.zoom;
        expect(placeX(second)).toBeCloseTo(placeX(first), 6);
      }),
    );
  });

  it('should never show more than the chart holds', () => {
    const steps = fc.array(fc.tuple(pointers, fc.double({ min: 0.3, max: 3, noNaN: true })));
    fc.assert(
      fc.property(steps, (moves) => {
        let view = WHOLE_VIEW;
        for (const [pointer, factor] of moves) {
          view = panBy(zoomAt(view, factor, pointer, SIZE), pointer, SIZE);
        }
        expect(view.zoom).toBeGreaterThanOrEqual(1);
        expect(view.zoom).toBeLessThanOrEqual(3);
        expect(clampView(view, SIZE)).toEqual(view);
      }),
    );
  });

  it('should return to the whole chart when zoomed out', () => {
    const near = zoomAt(WHOLE_VIEW, 2, { x: 100, y: 100 }, SIZE);
    const back = zoomAt(near, 0.1, { x: 700, y: 400 }, SIZE);
    expect(back.zoom).toBe(1);
    expect(Math.abs(back.panX) + Math.abs(back.panY)).toBe(0);
  });
});
