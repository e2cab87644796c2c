// Before a chapter begins ministers say what they wish to see by its end, so that it is known before anybody decides.

import { ADVISERS, WISHES, type WishKind } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { MinisterWish, NationState } from '../../types/state';
import type { Actor } from '../actor';
import { chapterStarts } from '../rules/chapters';
import { mayWish, ministerOf, wishBar } from '../rules/ministers';
import { STREAM_MINISTERS, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** What the ministers may wish for at all, in their order. */
const BUSINESS: readonly (readonly WishKind[])[] = ADVISERS.map((minister) =>
  WISHES.filter((kind) => ministerOf({ kind }) === minister),
);

/** How many of some wishes may be wished for. */
function countOpen(p: Parameters, nation: NationState, business: readonly WishKind[]): number {
  let open = 0;
  for (const kind of business) if (mayWish(p, nation, kind)) open++;
  return open;
}

/** The wish at this place among those that may be wished for. */
function openAt(
  p: Parameters,
  nation: NationState,
  business: readonly WishKind[],
  place: number,
): WishKind | undefined {
  let before = 0;
  for (const kind of business) {
    if (!mayWish(p, nation, kind)) continue;
    if (before === place) return kind;
    before++;
  }
  return undefined;
}

function wishesOf(turn: Turn, { nation }: Actor, place: number): MinisterWish[] {
  const { p } = turn;
  const random = turn.randomFor(STREAM_MINISTERS + place);
  const wishes: MinisterWish[] = [];
  for (const business of BUSINESS) {
    const asks = random.chance(p.ministers.chance);
    const drawn = random.nextBelow(Math.max(1, asks ? countOpen(p, nation, business) : 0));
    const kind = asks ? openAt(p, nation, business, drawn) : undefined;
    if (kind !== undefined) wishes.push({ kind, bar: wishBar(p, nation, kind) });
  }
  return wishes;
}

export const wishDraw: WorldPhase = (turn) => {
  const { p, state, actors } = turn;
  if (!chapterStarts(p, state.turn) || state.turn >= state.length) return;
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    if (actor.nation.lostTurn < 0) actor.nation.wishes = wishesOf(turn, actor, i);
  }
};
