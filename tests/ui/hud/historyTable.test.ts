// Shows that the history as a table is one that every spreadsheet reads, and in which no name can begin a formula.

import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/types/catalogueEntry';
import type { PastGame } from '../../../src/types/pastGame';
import { historyTable } from '../../../src/ui/hud/mine/historyTable';

const GAME: PastGame = {
  endedAt: Date.UTC(2026, 11, 1, 10),
  rules: 5,
  scenario: 'north',
  seats: ['FRA', 'DEU'],
  seat: 'DEU',
  variant: 'short',
  turns: 8,
  seed: 4021333221,
  score: 61.2,
  medal: 'gold',
  sight: 'fog',
  level: 0,
  assumptions: { potential: 0.8 },
};

function scenario(title: string): CatalogueEntry {
  const variants = [{ id: 'short', name: { en: 'Short, 8 turns', ko: '' } }];
  const texts = { title: { en: title, ko: '' }, question: { en: '', ko: '' } };
  return { id: 'north', seats: [], countries: [], variants, texts } as unknown as CatalogueEntry;
}

function lines(title: string): string[] {
  return historyTable([GAME], [scenario(title)])
    .replace(/^\uFEFF/, '')
    .split('\r\n');
}

describe('the history as a table', () => {
  it('should have a line for each game, with its world to the last digit', () => {
    const [head, row, end] = lines('North');
    expect(head!.split(',')).toHaveLength(13);
    expect(row).toMatch(/^2026-12-01T10:00:00\.000Z,North,DEU,FRA DEU,"Short, 8 turns",8,/);
    expect(row).toContain(',61.2,');
    expect(row).toMatch(/,4021333221,5,potential=0\.8$/);
    expect(end).toBe('');
  });

  it('should quote what would break a line, and harm no spreadsheet', () => {
    expect(lines('He said "no", twice')[1]).toContain(',"He said ""no"", twice",');
    expect(lines('=SUM(A1)')[1]).toContain(",'=SUM(A1),");
    expect(lines('@home')[1]).toContain(",'@home,");
  });
});
