// What is made or brought once stays the same, and what could not be brought is brought anew.

import { describe, expect, it } from 'vitest';
import { onceBrought, onceForEach, onceForLast, onceForName } from '../../src/lib/once';

describe('what is made once', () => {
  it('should be the same for the same object and another for another', () => {
    const made = onceForEach((key: { readonly name: string }) => ({ of: key.name }));
    const [a, b] = [{ name: 'a' }, { name: 'a' }];
    expect(made(a)).toBe(made(a));
    expect(made(b)).not.toBe(made(a));
  });

  it('should be kept for the last few objects that were asked about, and made anew for others', () => {
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    const asked: string[] = [];
    const made = onceForLast(2, (key: { readonly name: string }) => void asked.push(key.name));
    for (const key of [a, b, a, c, a, b]) made(key);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('should be made once for a name, even where nothing came of it', () => {
    const asked: string[] = [];
    const made = onceForName((name) => void asked.push(name));
    made('a');
    made('a');
    made('b');
    expect(asked).toEqual(['a', 'b']);
  });

  it('should be brought once for all who ask', async () => {
    let tries = 0;
    const bring = onceBrought(() => Promise.resolve(++tries));
    expect(await Promise.all([bring(), bring()])).toEqual([1, 1]);
    expect(await bring()).toBe(1);
  });

  it('should be brought anew after it could not be had', async () => {
    let tries = 0;
    const bring = onceBrought(async () => {
      if (++tries === 1) throw new Error('no network');
      return tries;
    });
    const first = bring();
    await expect(Promise.all([first, bring()])).rejects.toThrow('no network');
    expect(await bring()).toBe(2);
  });
});
