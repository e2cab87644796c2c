// What a seat has decided as it stands: this turn's orders over the standing ones.

import { nationOf } from '../engine';
import type {
  Card,
  CountryId,
  DataLaw,
  ExportRule,
  FiscalStance,
  ModelProgramme,
  PowerMix,
  Stance,
} from '../types/names';
import type { BudgetPercents } from '../types/order';
import type { NationState } from '../types/state';
import { orderOf, type SeatState } from './seatState';

/** A superpower's rule for all, and who is sold to one step more freely. */
export interface ExportDecision {
  readonly rule: ExportRule;
  readonly exceptions: readonly CountryId[];
}

/** Every decision of the turn; what was not ordered stands as before. */
export interface SeatDecisions {
  readonly percents: BudgetPercents;
  readonly fiscalStance: FiscalStance;
  readonly buildPercent: number;
  readonly chinaPercent: number;
  readonly governmentPercent: number;
  readonly powerMix: PowerMix;
  readonly stance: Stance;
  readonly programme: ModelProgramme;
  readonly law: DataLaw;
  readonly card: Card | null;
  readonly target: CountryId | null;
  /** The announced event's chosen option, or null while it is unanswered. */
  readonly answer: string | null;
  readonly acceptPlatformsFrom: readonly CountryId[];
  /** How a superpower sells; null for all others. */
  readonly exports: ExportDecision | null;
  readonly declinedPlatforms: readonly CountryId[];
}

type Standing = Pick<SeatDecisions, 'percents' | 'buildPercent' | 'chinaPercent'>;

function money({ orders }: SeatState, nation: NationState): Standing {
  return {
    percents: orderOf(orders, 'allocateBudget')?.percents ?? nation.budgetPercents,
    buildPercent: orderOf(orders, 'setBuildShare')?.percent ?? nation.buildPercent,
    chinaPercent: orderOf(orders, 'setChinaShare')?.percent ?? nation.chinaPercent,
  };
}

function exportsOf(
  { game, orders }: SeatState,
  { superpower }: NationState,
): ExportDecision | null {
  if (superpower === null) return null;
  const { rule, exceptions } =
    orderOf(orders, 'setExportRule') ?? game.state.world.exports[superpower.sells];
  return { rule, exceptions };
}

/** The decisions of a seat next to the orders it has given. */
export function selectDecisions(state: SeatState, country: CountryId): SeatDecisions {
  const { orders } = state;
  const nation = nationOf(state.game.state, country);
  const fiscal = orderOf(orders, 'setFiscalStance')?.fiscalStance;
  return {
    ...money(state, nation),
    fiscalStance: nation.crisisTurns > 0 ? 'restrain' : (fiscal ?? 'normal'),
    governmentPercent: orderOf(orders, 'setGovernmentShare')?.percent ?? nation.governmentPercent,
    powerMix: orderOf(orders, 'setPowerMix')?.powerMix ?? nation.powerMix,
    stance: orderOf(orders, 'setStance')?.stance ?? nation.stance,
    programme: orderOf(orders, 'setModelProgramme')?.programme ?? nation.modelProgramme,
    law: orderOf(orders, 'setDataLaw')?.law ?? nation.dataLaw,
    card: orderOf(orders, 'playCard')?.card ?? null,
    target: orderOf(orders, 'playCard')?.target ?? null,
    answer: orderOf(orders, 'answerEvent')?.option ?? null,
    acceptPlatformsFrom:
      orderOf(orders, 'acceptPlatformsFrom')?.countries ?? nation.acceptPlatformsFrom,
    exports: exportsOf(state, nation),
    declinedPlatforms: orderOf(orders, 'acceptPlatformsFrom')?.declined ?? [],
  };
}
