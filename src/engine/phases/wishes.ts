// At a chapter's end each wish of a minister is fulfilled, or he was overruled, and he remembers it.

import { loyaltyAfter, ministerOf, wishMeasure } from '../rules/ministers';
import type { NationPhase } from './phase';

export const wishes: NationPhase = (turn, { nation }) => {
  if (!turn.chapterEnds) return;
  for (const wish of nation.wishes) {
    const minister = ministerOf(wish);
    const isMet = wishMeasure(wish.kind, nation) >= wish.bar;
    const before = nation.loyalty[minister];
    const after = loyaltyAfter(turn.p, before, isMet);
    nation.loyalty[minister] = after;
    turn.events.push({
      kind: 'wishSettled',
      country: nation.id,
      minister,
      wish: wish.kind,
      isMet,
      loyaltyChange: after - before,
    });
  }
  nation.wishes = [];
};
