// The passage between two turns: the new numbers come in their time, and a key or a tap cuts it short.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cutPassage,
  passage,
  PASSAGE_MS,
  runPassage,
  SHORT_PACE,
} from '../../../src/ui/hud/chart/passage';

const page = new EventTarget();

describe('the passage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', globalThis);
  });

  afterEach(() => {
    cutPassage();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('should show the old turn, then the new one, then end', async () => {
    const passed = runPassage(1);
    expect(passage.value?.stage).toBe('old');
    vi.advanceTimersByTime(PASSAGE_MS.numbers);
    expect(passage.value?.stage).toBe('new');
    vi.advanceTimersByTime(PASSAGE_MS.whole - PASSAGE_MS.numbers);
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
    const event = new Event(name, { cancelable: true });
    page.dispatchEvent(event);
    expect(passage.value).toBeNull();
    expect(event.defaultPrevented).toBe(true);
    const later = new Event(name, { cancelable: true });
    page.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });
});
