// The place of the inset is kept for one game and no other.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepInset, keptInset } from '../../src/app/insetPlace';

function storeOf(texts: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

describe('the kept place of the inset', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('should come back in the same game only', () => {
    vi.stubGlobal('localStorage', storeOf(new Map()));
    keepInset('korea 7 KOR', { x: 0.25, y: 0.5 });
    expect(keptInset('korea 7 KOR')).toEqual({ x: 0.25, y: 0.5 });
    expect(keptInset('korea 8 KOR')).toBeUndefined();
  });

  it('should be forgotten when the inset is put back', () => {
    vi.stubGlobal('localStorage', storeOf(new Map()));
    keepInset('korea 7 KOR', { x: 0.25, y: 0.5 });
    keepInset('korea 7 KOR', undefined);
    expect(keptInset('korea 7 KOR')).toBeUndefined();
  });

  it('should be left out where what is kept makes no sense or nothing can be kept', () => {
    for (const text of ['{', '7', '{"of":"korea","x":2,"y":0}']) {
      vi.stubGlobal('localStorage', storeOf(new Map([['own-bearings-lens', text]])));
      expect(keptInset('korea')).toBeUndefined();
    }
    vi.stubGlobal('localStorage', undefined);
    keepInset('korea', { x: 0, y: 0 });
    expect(keptInset('korea')).toBeUndefined();
  });
});
