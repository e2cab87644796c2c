// Shows that the history of finished games is kept, bounded and read line by line, so that damage costs one game and no best ever gives way.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPastGames, MOST_GAMES, readPast, withEnded } from '../../src/app/storage/pastGames';
import type { PastGame } from '../../src/types/pastGame';
import { allBests } from '../../src/ui/hud/mine/best';
import { textStore } from './faultyPort';

const KEY = 'own-bearings-history';

function past(own: Partial<PastGame> = {}): PastGame {
  return {
    endedAt: 1000,
    rules: 5,
    scenario: 'korea-260000-gpus',
    seats: ['KOR'],
    seat: 'KOR',
    variant: 'short',
    turns: 8,
    seed: 7,
    score: 50,
    medal: 'silver',
    sight: 'fog',
    level: 2,
    ...own,
  };
}

function linesOf(games: readonly PastGame[]): string {
  return games.map((game) => JSON.stringify(game)).join('\n');
}

describe('the history of finished games', () => {
  it('should be found again on the next visit, the latest first', () => {
    const texts = new Map<string, string>();
    const first = createPastGames(() => textStore(texts));
    first.add([past({ endedAt: 1 })]);
    first.add([past({ endedAt: 2, seed: 8, medal: null, assumptions: { potential: 0.8 } })]);
    const again = createPastGames(() => textStore(texts));
    expect(again.games.value.map(({ seed }) => seed)).toEqual([8, 7]);
    expect(again.games.value[1]).toEqual(past({ endedAt: 1 }));
    expect(again.isKept.value).toBe(true);
  });

  it('should keep what another page has added since', () => {
    const texts = new Map<string, string>();
    const [one, other] = [0, 1].map(() => createPastGames(() => textStore(texts)));
    one!.add([past({ seed: 1 })]);
    other!.add([past({ seed: 2 })]);
    one!.add([past({ seed: 3 })]);
    other!.refresh();
    expect(new Set(other!.games.value.map(({ seed }) => seed))).toEqual(new Set([1, 2, 3]));
  });

  it('should count the same game once, however often it comes to its end', () => {
    const once = withEnded([], [past({ endedAt: 1 })]);
    expect(withEnded(once, [past({ endedAt: 2 })])).toEqual(once);
    expect(withEnded(once, [past({ endedAt: 2, score: 50.1 })])).toHaveLength(2);
  });

  it('should lose a damaged line and no other', () => {
    const whole = [1, 2, 3].map((seed) => past({ seed, endedAt: 10 - seed }));
    const lines = linesOf(whole).split('\n');
    for (let cut = 0; cut < lines[1]!.length; cut += 7) {
      const text = [lines[0], lines[1]!.slice(0, cut), lines[2]].join('\n');
      expect(readPast(text).map(({ seed }) => seed)).toEqual([1, 3]);
    }
  });

  it.each([
    { score: 101 },
    { score: '50' },
    { seed: -1 },
    { seed: 4_294_967_296 },
    { turns: 1.5 },
    { seat: 'FRA' },
    { seats: 'KOR' },
    { medal: 'platinum' },
    { sight: 'moon' },
    { level: 9 },
    { scenario: '<b>' },
    { endedAt: 1e20 },
    { assumptions: { potential: 'much' } },
  ])('should pass over a line that says %j', (strange) => {
    expect(readPast(JSON.stringify({ ...past(), ...strange }))).toEqual([]);
  });

  it('should read any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPast(text)));
    fc.assert(fc.property(fc.json(), (text) => void readPast(text)));
    expect(readPast(null)).toEqual([]);
  });

  it('should let the oldest go beyond its bound, and a best of its kind only when all are', () => {
    const best = past({ score: 99, seed: 0, endedAt: 0 });
    const later = Array.from({ length: MOST_GAMES + 20 }, (_, i) =>
      past({ score: 10, seed: i + 1, endedAt: i + 1 }),
    );
    const kept = later.reduce((games, game) => withEnded(games, [game]), [
      best,
    ] as readonly PastGame[]);
    expect(kept).toHaveLength(MOST_GAMES);
    expect(kept).toContain(best);
    expect(kept[0]!.seed).toBe(MOST_GAMES + 20);
    expect(kept.some(({ seed }) => seed === 1)).toBe(false);
    expect(readPast(linesOf([...later, best]))).toHaveLength(MOST_GAMES);
    const bests = [1, 2, 3].map((i) => past({ variant: `v${i}`, endedAt: i }));
    expect(readPast(linesOf(bests), 2).map(({ variant }) => variant)).toEqual(['v3', 'v2']);
  });

  it('should last as long as the page, and say so, where nothing can be kept', () => {
    for (const openStore of [
      () => {
        throw new DOMException('Denied', 'SecurityError');
      },
      () => ({
        ...textStore(new Map()),
        setItem: () => {
          throw new DOMException('Full', 'QuotaExceededError');
        },
      }),
    ]) {
      const games = createPastGames(openStore);
      games.add([past({ seed: 1 })]);
      games.add([past({ seed: 2 })]);
      games.refresh();
      expect(games.games.value.map(({ seed }) => seed)).toEqual([2, 1]);
      expect(games.isKept.value).toBe(false);
    }
  });

  it('should leave what was kept before when there is no room for more', () => {
    const texts = new Map([[KEY, linesOf([past({ seed: 1 })])]]);
    const full = createPastGames(() => ({
      ...textStore(texts),
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    }));
    full.add([past({ seed: 2 })]);
    expect(full.games.value).toHaveLength(2);
    expect(readPast(texts.get(KEY)!)).toEqual([past({ seed: 1 })]);
  });

  it('should be forgotten when it is cleared', () => {
    const texts = new Map<string, string>();
    const games = createPastGames(() => textStore(texts));
    games.add([past()]);
    games.clear();
    expect(games.games.value).toEqual([]);
    expect(texts.has(KEY)).toBe(false);
  });
});

describe('the best of one’s games', () => {
  it('should be one for each scenario, seat and length, of those played alone with the usual numbers', () => {
    const games = [
      past({ seed: 1, score: 50 }),
      past({ seed: 2, score: 60 }),
      past({ seed: 3, score: 40, variant: 'full' }),
      past({ seed: 4, score: 30, seat: 'JPN', seats: ['JPN'] }),
      past({ seed: 5, score: 90, seats: ['KOR', 'JPN'] }),
      past({ seed: 6, score: 90, assumptions: { potential: 2 } }),
      past({ seed: 7, score: 20, rules: 4 }),
    ];
    expect(allBests(games).map(({ seed }) => seed)).toEqual([2, 3, 4, 7]);
  });

  it('should prefer the harder sight, then the earlier game, where scores are equal', () => {
    const games = [
      past({ seed: 1, sight: 'pilotAboard', endedAt: 1 }),
      past({ seed: 2, sight: 'fog', endedAt: 3 }),
      past({ seed: 3, sight: 'fog', endedAt: 2 }),
      past({ seed: 4, sight: 'openSea', endedAt: 1 }),
    ];
    expect(allBests(games).map(({ seed }) => seed)).toEqual([3]);
  });
});
