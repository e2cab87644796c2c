// At a chapter's end each wish of a minister is fulfilled, or he was overruled, and he remembers it.

import { loyaltyAfter, ministerOf, wishMeasure } from '../rules/ministers';
import type { NationPhase } from './phase';

export const wishes: NationPhase = (turn, { nation }) => {
  if (!turn.chapterEnds || nation.wishes.length === 0) return;
  const loyalty = { ...nation.loyalty };
  for (const wish of nation.wishes) {
    const minister = ministerOf(wish);
    const isMet = wishMeasure(wish.kind, nation) >= wish.bar;
    const before = loyalty[minister];
    const after = loyaltyAfter(turn.p, before, isMet);
    loyalty[minister] = after;
    turn.events.push({
      kind: 'wishSettled',
      country: nation.id,
      minister,
      wish: wish.kind,
      isMet,
      loyaltyChange: after - before,
    });
  }
  nation.loyalty = loyalty;
  nation.wishes = [];
};
