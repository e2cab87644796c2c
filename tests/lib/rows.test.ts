// Lists that move on by one: what leaves, what stays and what length they keep.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, keepLast, keepLastNumber } from '../../src/lib/rows';

const NUMBERS = fc.array(fc.double({ noNaN: true }), { maxLength: 12 });

describe('advance', () => {
  it('should take the first entry and end on a zero', () => {
    const row = [3, 1, 4];
    expect(advance(row)).toBe(3);
    expect(row).toEqual([1, 4, 0]);
  });

  it('should give back every entry in turn and keep the length', () => {
    fc.assert(
      fc.property(NUMBERS, (row) => {
        const moving = row.slice();
        expect(row.map(() => advance(moving))).toEqual(row);
        expect(moving).toEqual(row.map(() => 0));
      }),
    );
  });

  it('should find nothing in an empty list and leave it empty', () => {
    const row: number[] = [];
    expect(advance(row)).toBe(0);
    expect(row).toEqual([]);
  });
});

describe.each([
  { name: 'keepLast', keep: keepLast<number> },
  { name: 'keepLastNumber', keep: keepLastNumber },
])('$name', ({ keep }) => {
  it('should keep the latest entries, the oldest first', () => {
    fc.assert(
      fc.property(NUMBERS, fc.integer({ min: 1, max: 5 }), (entries, most) => {
        let row: number[] = [];
        for (const entry of entries) row = keep(row, entry, most);
        expect(row).toEqual(entries.slice(-most));
      }),
    );
  });
});
