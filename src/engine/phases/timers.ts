// What cards and events have started runs on for one turn less, and standing orders are kept.

import type { Timers } from '../../types/state';
import type { NationStep } from './step';

const TIMERS: readonly (keyof Timers)[] = [
  'compact',
  'bulkApproval',
  'leverage',
  'fastPermits',
  'talentVisa',
  'reskilling',
];
const MONEY_TURNS = 8;

function keepLast(history: number[], value: number): void {
  history.push(value);
  if (history.length > MONEY_TURNS) history.shift();
}

export const timers: NationStep = (_turn, { nation }) => {
  for (const timer of TIMERS) nation.timers[timer] = Math.max(0, nation.timers[timer] - 1);
  if (nation.platformPartners.length > 0) nation.platformTurns++;
  keepLast(nation.recentPublicUsdBn, nation.publicMoneyUsdBn);
  keepLast(nation.recentPrivateUsdBn, nation.privateMoneyUsdBn);
};
