// The passage between two turns: the new numbers come in their time, and a key or a tap cuts it short.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cutPassage,
  passage,
  PASSAGE_MS,
  rolled,
  runPassage,
  SHORT_PACE,
} from '../../../src/ui/hud/chart/passage';

const page = new EventTarget();

const FRAME_MS = 16;

/** A window whose frames come by the tests' own clock. */
function windowWithFrames() {
  return {
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
    requestAnimationFrame: (act: () => void) => setTimeout(act, FRAME_MS),
    cancelAnimationFrame: (frame: number) => clearTimeout(frame),
  };
}

function dispatch(name: string, fields: Readonly<Record<string, unknown>> = {}): Event {
  const event = Object.assign(new Event(name, { cancelable: true }), fields);
  page.dispatchEvent(event);
  return event;
}

describe('the passage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', windowWithFrames());
  });

  afterEach(() => {
    cutPassage();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('should show the old turn, then the new one, then end', async () => {
    const passed = runPassage(1);
    expect(passage.value?.stage).toBe('old');
    vi.advanceTimersByTime(PASSAGE_MS.change);
    expect(passage.value?.stage).toBe('new');
    vi.advanceTimersByTime(PASSAGE_MS.whole - PASSAGE_MS.change);
    expect(passage.value).toBeNull();
    await expect(passed).resolves.toBeUndefined();
  });

  it('should be over sooner where a short one is wanted', () => {
    void runPassage(SHORT_PACE);
    vi.advanceTimersByTime(PASSAGE_MS.whole * SHORT_PACE);
    expect(passage.value).toBeNull();
  });

  it.each(['keydown', 'pointerdown'])('should be cut by %s, which does nothing else', (name) => {
    void runPassage(1);
    const event = dispatch(name);
    expect(passage.value).toBeNull();
    expect(event.defaultPrevented).toBe(true);
    expect(dispatch(name).defaultPrevented).toBe(false);
  });

  it('should leave to the browser its own keys, and wait for the end turn key to be let go', () => {
    void runPassage(1);
    expect(dispatch('keydown', { key: 'r', ctrlKey: true }).defaultPrevented).toBe(false);
    expect(dispatch('keydown', { key: 'Shift' }).defaultPrevented).toBe(false);
    expect(dispatch('keydown', { key: 'Enter', repeat: true }).defaultPrevented).toBe(true);
    expect(passage.value).not.toBeNull();
  });

  it('should keep the click of the tap that cuts it, and no later one', () => {
    void runPassage(1);
    dispatch('pointerdown');
    expect(dispatch('click').defaultPrevented).toBe(true);
    expect(dispatch('click').defaultPrevented).toBe(false);
    void runPassage(1);
    dispatch('pointerdown');
    dispatch('keydown');
    expect(dispatch('click').defaultPrevented).toBe(false);
  });

  it('should roll numbers in their time, and have them at their end when it is cut', () => {
    void runPassage(1);
    vi.advanceTimersByTime(PASSAGE_MS.rollFrom);
    expect(rolled.value).toBe(0);
    vi.advanceTimersByTime((PASSAGE_MS.rollUntil - PASSAGE_MS.rollFrom) / 2);
    expect(rolled.value).toBeGreaterThan(0);
    expect(rolled.value).toBeLessThan(1);
    cutPassage();
    expect(rolled.value).toBe(1);
    void runPassage(1);
    vi.advanceTimersByTime(PASSAGE_MS.rollUntil + FRAME_MS);
    expect(rolled.value).toBe(1);
    expect(passage.value?.stage).toBe('new');
  });
});
