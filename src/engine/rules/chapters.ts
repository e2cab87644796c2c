// Which chapter of the world a turn belongs to, and when chapters begin and end.

import { assert } from '../../lib/assert';
import type { ByPillar, ChapterId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';

/** The place of a turn's chapter, from 0. */
export function chapterIndex(p: Parameters, turn: number): number {
  return Math.floor(turn / p.chapters.turns);
}

/** The chapter that a turn belongs to; calm after the last one. */
export function chapterAt(
  p: Parameters,
  { chapters }: { readonly chapters: readonly ChapterId[] },
  turn: number,
): ChapterId {
  return chapters[chapterIndex(p, turn)] ?? 'calm';
}

/** The chapter before the one that a turn belongs to; null in the first. */
export function chapterBefore(
  p: Parameters,
  state: { readonly chapters: readonly ChapterId[] },
  turn: number,
): ChapterId | null {
  return chapterIndex(p, turn) === 0 ? null : chapterAt(p, state, turn - p.chapters.turns);
}

/** Which turn of its chapter a turn is, from 1. */
export function turnOfChapter(p: Parameters, turn: number): number {
  return (turn % p.chapters.turns) + 1;
}

/** Whether a chapter begins with this turn. */
export function chapterStarts(p: Parameters, turn: number): boolean {
  return turnOfChapter(p, turn) === 1;
}

/** Whether a chapter ends with this turn. */
export function chapterEnds(p: Parameters, turn: number): boolean {
  return chapterStarts(p, turn + 1);
}

/** How many chapters a game of this length has. */
export function chapterCount(p: Parameters, turns: number): number {
  const count = turns / p.chapters.turns;
  assert(Number.isInteger(count), 'a game is whole chapters');
  return count;
}

/** How many chapters are public in a turn: those so far, the present one and the next. */
export function chaptersKnown(p: Parameters, turn: number): number {
  return chapterIndex(p, turn) + 2;
}

/** Points for a full answer to one question of a game of this length: all of them together are worth the same in every game. */
export function questionWorth(p: Parameters, turns: number): number {
  return p.chapters.points / chapterCount(p, turns);
}

/** What each line's money is divided by in a chapter: above 1 it buys less than in calm. */
export function moneyDivisors(
  { chapterEffects: e }: Parameters,
  chapter: ChapterId,
): ByPillar<number> {
  return {
    chips: e.chipMoney[chapter],
    dataCentres: e.dataCentreMoney[chapter],
    power: e.powerMoney[chapter],
    talent: e.talentMoney[chapter],
    models: e.modelMoney[chapter],
  };
}
