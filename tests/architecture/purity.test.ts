// Guard 3, second half: the pure rooms are free of what the linter cannot name.

import { describe, expect, it } from 'vitest';
import { readProject } from './project';
import { findImpurities } from './purity';
import { PURE_ROOMS } from './rooms';

function isPure(path: string): boolean {
  return PURE_ROOMS.some((room) => path.startsWith(`src/${room}/`)) && /\.tsx?$/.test(path);
}

const IMPURE: Record<string, string> = {
  'const x = 2 ** 3;': 'uses ** instead of lib/detMath',
  'function x(y) { y **= 2; }': 'uses ** instead of lib/detMath',
  'for (const key in { a: 1 }) { if (key) break; }': 'walks keys with for…in',
  '[2, 1].sort();': 'sorts without a comparator',
  '[2, 1].toSorted();': 'sorts without a comparator',
  '[2, 1].sort((a, b) => a > b);': 'sorts by a comparator that gives a boolean',
  '[2, 1].sort(function (a, b) { return a < b; });': 'sorts by a comparator that gives a boolean',
  'const { pow } = Math;': 'uses Math under another name',
  "const x = Math['p' + 'ow'](2, 3);": 'uses Math under another name',
  'const list = [Math];': 'uses Math under another name',
  'let latest = null;': 'keeps a variable from call to call',
  'export let latest = null;': 'keeps a variable from call to call',
};

const PURE = [
  'const x = Math.floor(2.5);',
  '[2, 1].sort((a, b) => a - b);',
  'for (const key of Object.keys({ a: 1 })) key.trim();',
  '[1].sort(byCountry);',
  'const known = new WeakMap();',
  'function sum() { let total = 0; return total; }',
];

describe('the pure rooms', () => {
  it('should hold nothing that differs between engines', () => {
    const files = [...readProject('src')].filter(([path]) => isPure(path));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(([path, text]) => findImpurities(path, text))).toEqual([]);
  });

  it.each(Object.entries(IMPURE))('should refuse %s', (text, verdict) => {
    const found = findImpurities('src/lib/planted.ts', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(verdict);
  });

  it.each(PURE)('should allow %s', (text) => {
    expect(findImpurities('src/lib/planted.ts', text)).toEqual([]);
  });
});
