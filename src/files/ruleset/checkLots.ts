// Checks kinds of lots: ids once, chapters once each, conditions that can hold and decide something.

import type { LotCard } from '../../types/ruleset';
import { judgeDead, type ReachOf } from '../deadConditions';
import type { Finding } from '../issue';
import { judgeConditions } from '../scenario/checkConditions';
import { repeatedWords } from '../scenario/checkKind';

type Lots = readonly Pick<LotCard, 'id' | 'when' | 'chapters'>[];

export function repeatedLots(lots: Lots): Finding[] {
  const ids = lots.map(({ id }) => id);
  return repeatedWords(ids, (at) => ['lots', at, 'id'], 'a lot');
}

export function repeatedChapters(lots: Lots): Finding[] {
  return lots.flatMap(({ chapters = [] }, at) =>
    repeatedWords(chapters, (place) => ['lots', at, 'chapters', place], 'a chapter'),
  );
}

/** What makes no sense in who may bid, and what decides nothing in it. */
export function lotConditions(lots: Lots, reachOf: ReachOf): Finding[] {
  return lots.flatMap(({ when = [] }, at) => {
    const path = ['lots', at, 'when'];
    return [...judgeConditions(when, path), ...judgeDead(when, path, reachOf)];
  });
}
