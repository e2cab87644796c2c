// What a seat has decided: this turn's orders, and the standing orders where there is none.

import { nationOf, standingOrder } from '../engine';
import { defined } from '../lib/assert';
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
import type { BudgetPercents, OrderKind } from '../types/order';
import type { NationState } from '../types/state';
import { orderOf, type SeatState } from './seatState';

/** A superpower's rule for all, and who is sold to one step more freely. */
export interface ExportDecision {
  readonly rule: ExportRule;
  readonly exceptions: readonly CountryId[];
}

/** Every decision of the turn. What was not ordered is as it was before. */
export interface SeatDecisions {
  readonly percents: BudgetPercents;
  readonly fiscalStance: FiscalStance;
  readonly buildPercent: number;
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

function exportsOf(
  { game, orders }: SeatState,
  { id, superpower }: NationState,
): ExportDecision | null {
  if (superpower === null) return null;
  const kind = 'setExportRule';
  const held = orderOf(orders, kind) ?? standingOrder(game.state, id, kind);
  return held === null ? null : { rule: held.rule, exceptions: held.exceptions };
}

/** The decisions of a seat, with the orders that it has given. */
export function selectDecisions(state: SeatState, country: CountryId): SeatDecisions {
  const { game, orders } = state;
  const nation = nationOf(game.state, country);
  const holds = <K extends OrderKind>(kind: K) =>
    defined(orderOf(orders, kind) ?? standingOrder(game.state, country, kind) ?? undefined, kind);
  const card = orderOf(orders, 'playCard');
  const consent = holds('acceptPlatformsFrom');
  return {
    percents: holds('allocateBudget').percents,
    fiscalStance: nation.crisisTurns > 0 ? 'restrain' : holds('setFiscalStance').fiscalStance,
    buildPercent: holds('setBuildShare').percent,
    powerMix: holds('setPowerMix').powerMix,
    stance: holds('setStance').stance,
    programme: holds('setModelProgramme').programme,
    law: holds('setDataLaw').law,
    card: card?.card ?? null,
    target: card?.target ?? null,
    answer: orderOf(orders, 'answerEvent')?.option ?? null,
    acceptPlatformsFrom: consent.countries,
    exports: exportsOf(state, nation),
    declinedPlatforms: consent.declined ?? [],
  };
}
