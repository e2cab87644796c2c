// What cards and events have started runs on for one turn less, and standing orders are kept.

import { keepLastNumber } from '../../lib/rows';
import { runDown } from '../made/timers';
import type { NationStep } from './step';

const MONEY_TURNS = 8;

export const timers: NationStep = (_turn, { nation }) => {
  runDown(nation.timers);
  if (nation.platformPartners.length > 0) nation.platformTurns++;
  const { recentPublicUsdBn, recentPrivateUsdBn, publicMoneyUsdBn, privateMoneyUsdBn } = nation;
  nation.recentPublicUsdBn = keepLastNumber(recentPublicUsdBn, publicMoneyUsdBn, MONEY_TURNS);
  nation.recentPrivateUsdBn = keepLastNumber(recentPrivateUsdBn, privateMoneyUsdBn, MONEY_TURNS);
};
