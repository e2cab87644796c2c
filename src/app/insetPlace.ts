// Where the player has put the inset, kept in the browser for the game that is played.

import type { Spot } from '../ui/hud/chart/chartPort';

const KEY = 'own-bearings-lens';

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** The place kept for a game, as shares of the window; undefined where none makes sense. */
export function keptInset(game: string): Spot | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { of, x, y } = kept as Partial<Record<'of' | 'x' | 'y', unknown>>;
    return of === game && isShare(x) && isShare(y) ? { x, y } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a place, or forgets it; a browser that keeps nothing forgets it with the page. */
export function keepInset(game: string, place: Spot | undefined): void {
  try {
    if (place === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ of: game, ...place }));
  } catch {
    // Nothing is kept: the inset stays where it is until the page is left.
  }
}
