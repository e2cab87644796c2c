// Shows that the table of measurements tells kept bounds from broken ones.

import { describe, expect, it } from 'vitest';
import { keepsBound } from './bench';
import { drawTable } from './table';

describe('a measurement', () => {
  it('should keep or break its bound', () => {
    const row = { what: 'turns', value: 5, unit: '/s' };
    expect(keepsBound(row)).toBe(true);
    expect(keepsBound({ ...row, bound: { min: 5 } })).toBe(true);
    expect(keepsBound({ ...row, bound: { min: 6 } })).toBe(false);
    expect(keepsBound({ ...row, bound: { max: 4 } })).toBe(false);
    expect(keepsBound({ ...row, value: Number.NaN, bound: { max: 4 } })).toBe(false);
  });

  it('should be one line of the table', () => {
    const rows = [
      { what: 'turns', value: 123.456, unit: '/s', bound: { min: 200 } },
      { what: 'hash', value: 2, unit: '%' },
    ];
    expect(drawTable(rows).split('\n')).toEqual([
      'what   value  unit  bound',
      'turns  123.5  /s    ≥ 200            BROKEN',
      'hash   2      %     for information',
    ]);
  });
});
