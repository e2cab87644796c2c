// Lists that move on by one: what leaves, what stays and what length they keep.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, advanced, keepLast, keepLastNumber, withMore, without } from '../../src/lib/rows';

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

describe('advanced', () => {
  it('should be the row that advance leaves, and leave its own as it is', () => {
    fc.assert(
      fc.property(NUMBERS, (row) => {
        const before = row.slice();
        const moving = row.slice();
        advance(moving);
        const after = advanced(row);
        expect(after.map((entry) => entry + 0)).toEqual(moving.map((entry) => entry + 0));
        expect(row).toEqual(before);
      }),
    );
  });

  it('should be the very row where there is nothing in it', () => {
    const empty = [0, 0, 0];
    expect(advanced(empty)).toBe(empty);
  });
});

describe('withMore', () => {
  it('should add to one place of a new row', () => {
    const row = [1, 2, 3];
    expect(withMore(row, 1, 5)).toEqual([1, 7, 3]);
    expect(row).toEqual([1, 2, 3]);
  });
});

describe('without', () => {
  it('should leave out one entry at any place', () => {
    const list = ['a', 'b', 'c'];
    expect(list.map((entry) => without(list, entry).join(''))).toEqual(['bc', 'ac', 'ab']);
    expect(list).toEqual(['a', 'b', 'c']);
  });

  it('should be the very list where the entry is not among them', () => {
    const list = ['a'];
    expect(without(list, 'b')).toBe(list);
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
