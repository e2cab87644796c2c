// What comes after a paint comes after it, however long that takes, and comes without one on a page that is not seen.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/ui/afterPaint';

describe('after a paint', () => {
  let paint: () => void;
  let acts: number;
  const act = () => {
    acts += 1;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    acts = 0;
    paint = () => undefined;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((drawn) => {
      paint = () => drawn(0);
      return 7;
    });
    vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => {
      paint = () => undefined;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('should come no sooner than the frame, and so long after it', () => {
    afterPaint(100, act);
    vi.advanceTimersByTime(900);
    expect(acts).toBe(0);
    paint();
    vi.advanceTimersByTime(99);
    expect(acts).toBe(0);
    vi.advanceTimersByTime(1);
    expect(acts).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(acts).toBe(1);
  });

  it('should come on a page that paints nothing', () => {
    afterPaint(0, act);
    vi.advanceTimersByTime(1000);
    expect(acts).toBe(1);
  });

  it('should not come when it is called off, before the frame or after it', () => {
    afterPaint(100, act)();
    paint();
    vi.advanceTimersByTime(5000);
    const callOff = afterPaint(100, act);
    paint();
    callOff();
    vi.advanceTimersByTime(5000);
    expect(acts).toBe(0);
  });
});
