// The place of the lens is kept for one game and no other.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLens, keptLens } from '../../src/app/lensPlace';

function storeOf(texts: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

describe('the kept place of the lens', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should come back in the same game only', () => {
    vi.stubGlobal('localStorage', storeOf(new Map()));
    keepLens('korea 7 KOR', { x: 0.25, y: 0.5 });
    expect(keptLens('korea 7 KOR')).toEqual({ x: 0.25, y: 0.5 });
    expect(keptLens('korea 8 KOR')).toBeUndefined();
  });

  it('should be forgotten when the lens is put back', () => {
    vi.stubGlobal('localStorage', storeOf(new Map()));
    keepLens('korea 7 KOR', { x: 0.25, y: 0.5 });
    keepLens('korea 7 KOR', undefined);
    expect(keptLens('korea 7 KOR')).toBeUndefined();
  });

  it('should be left out where what is kept makes no sense or nothing can be kept', () => {
    for (const text of ['{', '7', '{"of":"korea","x":2,"y":0}']) {
      vi.stubGlobal('localStorage', storeOf(new Map([['own-bearings-lens', text]])));
      expect(keptLens('korea')).toBeUndefined();
    }
    vi.stubGlobal('localStorage', undefined);
    keepLens('korea', { x: 0, y: 0 });
    expect(keptLens('korea')).toBeUndefined();
  });
});
