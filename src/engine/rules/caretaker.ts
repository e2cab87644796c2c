// What a caretaker may order: what must go on, and nothing that binds whoever comes next.

import type { OrderKind } from '../../types/order';
import type { NationState } from '../../types/state';

/** What a caretaker leaves as it is. */
const BINDING: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'setStance',
  'setModelProgramme',
  'setDataLaw',
  'setExportRule',
  'playCard',
  'chooseFocus',
  'makePledge',
  'reviewPledge',
  'orderAhead',
  'beginProject',
  'bidForLots',
  'makeDemand',
  'offerDeal',
  'answerDeals',
]);

/** Whether a caretaker governs the nation. */
export function hasCaretaker({ crisisTurns }: Pick<NationState, 'crisisTurns'>): boolean {
  return crisisTurns > 0;
}

/** Whether whoever governs the nation may give orders of this kind at all. */
export function mayGovern(nation: Pick<NationState, 'crisisTurns'>, kind: OrderKind): boolean {
  return !hasCaretaker(nation) || !BINDING.has(kind);
}
