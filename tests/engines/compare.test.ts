// Shows that the comparison of engines notices what it is there for.

import { describe, expect, it } from 'vitest';
import { compareRecords, judgeRecord } from './compare.mjs';

function record(games: number): string[] {
  return Array.from({ length: games }, (_, game) => {
    const hashes = Array.from({ length: 5 }, (_turn, turn) =>
      `${game}abcdef${turn}`.padStart(16, '0'),
    );
    return [`seed-${game}`, ...hashes].join(' ');
  });
}

describe('the comparison of engines', () => {
  it('should find no difference between equal records', () => {
    expect(compareRecords(record(3), record(3))).toEqual({ games: 3, hashes: 15, differences: [] });
  });

  it('should name the game and the first turn that differ', () => {
    const other = record(3);
    other[1] = other[1].replace('1abcdef3', '1abcdef9').replace('1abcdef4', '1abcdef9');
    expect(compareRecords(record(3), other).differences).toEqual([
      { game: 'seed-1', turn: 3, expected: '000000001abcdef3', found: '000000001abcdef9' },
    ]);
  });

  it('should count a game or a turn that is missing', () => {
    const shorter = record(2).map((line) => line.slice(0, line.lastIndexOf(' ')));
    expect(
      compareRecords(record(3), shorter).differences.map(({ turn }: { turn: number }) => turn),
    ).toEqual([4, 4, 0]);
  });

  it('should count a turn too many', () => {
    const longer = record(1).map((line) => `${line} ffffffffffffffff`);
    expect(compareRecords(record(1), longer).differences).toHaveLength(1);
  });

  it('should accept a record of whole games', () => {
    expect(judgeRecord(record(4), 4)).toBeUndefined();
  });

  it('should refuse a record that proves nothing', () => {
    expect(judgeRecord(record(3), 4)).toContain('3 games');
    expect(judgeRecord(['seed-0 undefined undefined undefined undefined'], 1)).toContain('no hash');
    expect(judgeRecord(record(4).fill(record(1)[0]), 4)).toContain('end alike');
  });
});
