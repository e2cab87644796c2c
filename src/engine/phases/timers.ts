// What cards and events have started has one turn less to run, and standing orders are kept for the next turn.

import { keepLastNumber } from '../../lib/rows';
import { runDown } from '../made/timers';
import type { NationPhase } from './phase';

const MONEY_TURNS = 8;

export const timers: NationPhase = (_turn, { nation }) => {
  runDown(nation.timers);
  if (nation.platformPartners.length > 0) nation.platformTurns++;
  const { recentPublicUsdBn, recentPrivateUsdBn, publicMoneyUsdBn, privateMoneyUsdBn } = nation;
  nation.recentPublicUsdBn = keepLastNumber(recentPublicUsdBn, publicMoneyUsdBn, MONEY_TURNS);
  nation.recentPrivateUsdBn = keepLastNumber(recentPrivateUsdBn, privateMoneyUsdBn, MONEY_TURNS);
};
