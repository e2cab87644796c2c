// Which chapter of the world a turn belongs to, and when chapters begin and end.

import type { ChapterId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';

/** The place of a turn's chapter, from 0; −1 under rules without chapters. */
export function chapterIndex(p: Parameters, turn: number): number {
  return p.chapters.turns > 0 ? Math.floor(turn / p.chapters.turns) : -1;
}

/** The chapter that a turn belongs to; calm where there is none. */
export function chapterAt(
  p: Parameters,
  { chapters }: { readonly chapters: readonly ChapterId[] },
  turn: number,
): ChapterId {
  return chapters[chapterIndex(p, turn)] ?? 'calm';
}

/** Whether a chapter begins with this turn. */
export function chapterStarts(p: Parameters, turn: number): boolean {
  return p.chapters.turns > 0 && turn % p.chapters.turns === 0;
}

/** Whether a chapter ends with this turn; one that the end of the game cuts short never does, and asks nothing. */
export function chapterEnds(p: Parameters, turn: number): boolean {
  return chapterStarts(p, turn + 1);
}

/** How many chapters a game of so many turns has, the one cut short included. */
export function chapterCount(p: Parameters, turns: number): number {
  return p.chapters.turns > 0 ? Math.ceil(turns / p.chapters.turns) : 0;
}

/** How many chapters are public in a turn: those so far, the present one and the next. */
export function chaptersKnown(p: Parameters, turn: number): number {
  return p.chapters.turns > 0 ? chapterIndex(p, turn) + 2 : 0;
}

/** What a full answer to a chapter's question is worth, points; the first one counts more. */
export function questionWorth(p: Parameters, index: number): number {
  return index === 0 ? p.chapters.firstPoints : p.chapters.points;
}
