// What cards and events have started has one turn less to run, and standing orders are kept for the next turn.

import { keepLastNumber } from '../../lib/rows';
import type { Timers } from '../../types/state';
import type { NationPhase } from './phase';

const MONEY_TURNS = 8;

function runDown(t: Timers): void {
  t.compact = Math.max(0, t.compact - 1);
  t.bulkApproval = Math.max(0, t.bulkApproval - 1);
  t.leverage = Math.max(0, t.leverage - 1);
  t.fastPermits = Math.max(0, t.fastPermits - 1);
  t.talentVisa = Math.max(0, t.talentVisa - 1);
  t.reskilling = Math.max(0, t.reskilling - 1);
}

export const timers: NationPhase = (_turn, { nation }) => {
  runDown(nation.timers);
  if (nation.platformPartners.length > 0) nation.platformTurns++;
  const { recentPublicUsdBn, recentPrivateUsdBn, publicMoneyUsdBn, privateMoneyUsdBn } = nation;
  nation.recentPublicUsdBn = keepLastNumber(recentPublicUsdBn, publicMoneyUsdBn, MONEY_TURNS);
  nation.recentPrivateUsdBn = keepLastNumber(recentPrivateUsdBn, privateMoneyUsdBn, MONEY_TURNS);
};
