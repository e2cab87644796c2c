// The closed list of quantities that conditions may ask about, each with how it is read.

import type { Condition, Quantity } from '../../types/condition';
import { LAYERS } from '../../types/names';
import type { NationStart } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';
import { installedH100e } from './compute';
import { total } from './totals';

/** What a condition is asked of. */
export interface QuantityContext {
  readonly state: Pick<GameState, 'world' | 'halfYear'>;
  readonly nation: NationState;
  readonly start: NationStart;
}

type Reader = (context: QuantityContext) => number;

const READERS: { readonly [Q in Quantity]: Reader } = {
  tension: ({ state }) => state.world.tension,
  clampTurns: ({ state }) => state.world.clampTurns,
  dataProtection: ({ nation }) => nation.dataProtection,
  brainDrainPull: ({ start }) => start.brainDrainPull,
  startSupport: ({ start }) => start.support,
  homeModelShare: ({ nation }) => nation.homeModelShare,
  unitLevel: ({ nation }) => nation.unitLevel,
  powerRatio: ({ nation }) => nation.powerRatio,
  adoption: ({ nation }) => nation.adoption,
  nonAligned: ({ nation }) => (nation.stance === 'hedge' || nation.stance === 'alone' ? 1 : 0),
  usTrust: ({ nation }) => nation.usTrust,
  chinaTrust: ({ nation }) => nation.chinaTrust,
  lockIn: ({ nation }) => nation.lockIn,
  homeCloudShare: ({ nation }) => nation.homeCloudShare,
  lagGenerations: ({ nation }) => nation.lagGenerations,
  weakestLayer: ({ nation }) => {
    let weakest = 1;
    for (const layer of LAYERS) weakest = Math.min(weakest, nation.indices.layers[layer]);
    return weakest;
  },
  homeChipShare: ({ nation }) => nation.domesticChipsH100e / Math.max(1, installedH100e(nation)),
  prosperity: ({ nation }) => nation.indices.prosperity,
  autonomy: ({ nation }) => nation.indices.autonomy,
  platformTurns: ({ nation }) => nation.platformTurns,
  campusesSigned: ({ nation }) => nation.cardsPlayed.foreignCampus,
  privateToPublicMoney: ({ nation }) =>
    total(nation.recentPrivateUsdBn) / Math.max(1e-9, total(nation.recentPublicUsdBn)),
  support: ({ nation }) => nation.support,
  operatingShare: ({ nation }) => nation.operatingShare,
  retention: ({ nation }) => nation.retention,
  halfYear: ({ state }) => state.halfYear,
  superpower: ({ nation }) => (nation.superpower === null ? 0 : 1),
  chinaPurchases: ({ nation }) => nation.chinaShare,
  supplyLeverage: ({ nation }) => nation.supplyLeverage,
  lastAnswer: ({ nation }) => nation.lastAnswer,
};

/** The value of a quantity now. */
export function readQuantity(quantity: Quantity, context: QuantityContext): number {
  return READERS[quantity](context);
}

/** Whether all bounds of a condition hold. A bound is read only where there is one: V8 puts what may be a number or nothing into a box. */
export function conditionHolds(condition: Condition, context: QuantityContext): boolean {
  const value = readQuantity(condition.quantity, context);
  return (
    (!('atLeast' in condition) || value >= condition.atLeast!) &&
    (!('atMost' in condition) || value <= condition.atMost!) &&
    (!('above' in condition) || value > condition.above!) &&
    (!('below' in condition) || value < condition.below!)
  );
}

/** Whether every condition of a list holds; an empty list holds. */
export function conditionsHold(
  conditions: readonly Condition[],
  context: QuantityContext,
): boolean {
  for (const condition of conditions) if (!conditionHolds(condition, context)) return false;
  return true;
}
