// The best of the finished games of one kind: the same scenario, seat and length, played alone by the same rules with the usual numbers.

import type { CountryId, PlayerSight } from '../../../types/names';
import type { PastGame } from '../../../types/pastGame';

/** What games must share so that their scores can be held against each other. */
export interface GameKind {
  readonly rules: number;
  readonly scenario: string;
  readonly seat: CountryId;
  readonly variant: string;
}

/** From the sight that shows most to the one that shows least. */
const BY_DIFFICULTY: readonly PlayerSight[] = ['pilotAboard', 'openSea', 'fog'];

/** Several people at one device, and worlds with other numbers, are no match for a game alone. */
function counts({ seats, assumptions }: PastGame): boolean {
  return seats.length === 1 && assumptions === undefined;
}

function isOfKind(game: PastGame, kind: GameKind): boolean {
  return (
    counts(game) &&
    game.rules === kind.rules &&
    game.scenario === kind.scenario &&
    game.seat === kind.seat &&
    game.variant === kind.variant
  );
}

/** The higher score; between equal scores the harder sight, and then the earlier game. */
function isBetter(a: PastGame, b: PastGame): boolean {
  if (a.score !== b.score) return a.score > b.score;
  const harder = BY_DIFFICULTY.indexOf(a.sight) - BY_DIFFICULTY.indexOf(b.sight);
  return harder === 0 ? a.endedAt < b.endedAt : harder > 0;
}

function bestAmong(games: readonly PastGame[]): PastGame | null {
  return games.reduce<PastGame | null>(
    (best, game) => (best === null || isBetter(game, best) ? game : best),
    null,
  );
}

/** Null where none of that kind was finished. */
export function bestOf(games: readonly PastGame[], kind: GameKind): PastGame | null {
  return bestAmong(games.filter((game) => isOfKind(game, kind)));
}

export function isBestOfItsKind(game: PastGame, games: readonly PastGame[]): boolean {
  return counts(game) && bestOf(games, game) === game;
}

/** Every best, the latest first. */
export function allBests(games: readonly PastGame[]): readonly PastGame[] {
  return games.filter((game) => isBestOfItsKind(game, games));
}
