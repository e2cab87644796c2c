// Before a chapter begins ministers say what they wish to see by its end, so that it is known before anybody decides.

import { ADVISERS, WISHES, type WishKind } from '../../types/names';
import type { MinisterWish } from '../../types/state';
import type { Actor } from '../actor';
import { chapterStarts } from '../rules/chapters';
import { mayWish, ministerOf, wishBar } from '../rules/ministers';
import { STREAM_MINISTERS, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** What the ministers may wish for at all, in their order. */
const BUSINESS: readonly (readonly WishKind[])[] = ADVISERS.map((minister) =>
  WISHES.filter((kind) => ministerOf({ kind }) === minister),
);

const NOTHING: readonly WishKind[] = [];

function wishesOf(turn: Turn, { nation }: Actor, place: number): MinisterWish[] {
  const { p } = turn;
  const random = turn.randomFor(STREAM_MINISTERS + place);
  const wishes: MinisterWish[] = [];
  for (const business of BUSINESS) {
    const asks = random.chance(p.ministers.chance);
    const open = asks ? business.filter((kind) => mayWish(p, nation, kind)) : NOTHING;
    const kind = open[random.nextBelow(Math.max(1, open.length))];
    if (kind !== undefined) wishes.push({ kind, bar: wishBar(p, nation, kind) });
  }
  return wishes;
}

/** The same wishes in a list of this turn, so that each bar has a place in it. */
function keptOf(wishes: readonly MinisterWish[]): MinisterWish[] {
  return wishes.map(({ kind, bar }) => ({ kind, bar }));
}

export const wishDraw: WorldPhase = (turn) => {
  const { p, state, actors } = turn;
  const asksNow = chapterStarts(p, state.turn) && state.turn < state.length;
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    const { nation } = actor;
    if (asksNow && nation.lostTurn < 0) nation.wishes = wishesOf(turn, actor, i);
    else if (nation.wishes.length > 0) nation.wishes = keptOf(nation.wishes);
  }
};
