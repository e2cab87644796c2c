// The timers of a nation after a turn, made of types/state.ts by `npm run cli -- schema state --write`.

import type { Timers } from '../../types/timers';

export function runDown(t: Timers): void {
  t.compact = Math.max(0, t.compact - 1);
  t.bulkApproval = Math.max(0, t.bulkApproval - 1);
  t.leverage = Math.max(0, t.leverage - 1);
  t.talentVisa = Math.max(0, t.talentVisa - 1);
  t.reskilling = Math.max(0, t.reskilling - 1);
}
