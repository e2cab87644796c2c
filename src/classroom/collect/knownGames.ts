// Which games a class has already, and from where each of them came.

import { onceForEach } from '../../lib/once';
import type { HandInGame } from '../../types/handIn';
import type { Found, Source } from './source';

/** The place of whatever was pasted. */
const PASTED = '';

function placeOf({ file, inside, row }: Source): string {
  return file === '' ? PASTED : JSON.stringify([file, inside, row]);
}

/** The rows that hold one game, with the place of each. */
type Rows = Map<number, string>;

/** What two hand-ins of one game have in common. */
const textOf = onceForEach(({ scenario, content, fingerprint, turns }: HandInGame) =>
  JSON.stringify([scenario, content, fingerprint, turns]),
);

export class KnownGames {
  private readonly games = new Map<string, Rows>();
  private readonly rows = new Map<number, Rows>();

  /** The row that the game repeats; null where it is another hand-in, which is then known under the number of its row. The same game of the same people is taken in once from each place, and not again when it is pasted. From two places, such as the folders of two pupils, it is taken in twice, because one of them may have it from the other. */
  admit({ source, content }: Found, id: number): number | null {
    if (!content.ok) return null;
    const place = placeOf(source);
    const { aliases, game } = content.value;
    const key = JSON.stringify(aliases) + textOf(game);
    const rows: Rows = this.games.get(key) ?? new Map<number, string>();
    for (const [row, known] of rows)
      if (known === place || known === PASTED || place === PASTED) return row;
    this.games.set(key, rows.set(id, place));
    this.rows.set(id, rows);
    return null;
  }

  forget(id: number): void {
    this.rows.get(id)?.delete(id);
    this.rows.delete(id);
  }
}

/** Whether two sources are one place. */
export function isSamePlace(one: Source, other: Source): boolean {
  return placeOf(one) === placeOf(other);
}
