// The money of the turn: what may be spent under each fiscal stance, what is left, and what is owed.

import { nationOf, nationScenarioOf, regularBudgetUsdBn } from '../engine';
import {
  FISCAL_STANCES,
  PILLARS,
  type ByPillar,
  type CountryId,
  type FiscalStance,
} from '../types/names';
import { selectDecisions } from './decisions';
import { selectEventChoice } from './eventChoice';
import { type SeatState, withOrder } from './seatState';
import { capitalLeft } from './spentCapital';
import { tryNation } from './trial';

/** USD bn throughout. */
export interface Ledger {
  readonly regularUsdBn: number;
  readonly cashUsdBn: number;
  /** What may be spent under each stance, cash included. */
  readonly byStanceUsdBn: Readonly<Record<FiscalStance, number>>;
  /** What may be spent after this turn's event, card and other payments. */
  readonly moneyUsdBn: number;
  /** What the event, the card and other payments of this turn take or bring. */
  readonly paidUsdBn: number;
  /** What of the money an event brings or takes that has no answer yet, by what silence gives. */
  readonly silenceUsdBn: number;
  readonly linesUsdBn: Readonly<ByPillar<number>>;
  readonly unassignedPercent: number;
  readonly unassignedUsdBn: number;
  /** What of it is carried over; the rest lapses. */
  readonly keptUsdBn: number;
  readonly debtUsdBn: number;
  readonly debtAfterUsdBn: number;
  /** What this turn's fiscal stance does beside the money, compared with the normal one. */
  readonly fiscalSupportPoints: number;
  readonly fiscalDebtUsdBn: number;
  /** Money of firms that follows this turn's decisions. */
  readonly privateUsdBn: number;
  readonly capital: number;
  /** What is left of it beside this turn's orders. */
  readonly capitalLeft: number;
  readonly capitalAfter: number;
  readonly capitalLimit: number;
  /** Whether political capital is at its limit after this turn too, so that more of it is lost. */
  readonly isCapitalFull: boolean;
}

function byStance(
  state: SeatState,
  country: CountryId,
): Pick<Ledger, 'regularUsdBn' | 'cashUsdBn' | 'byStanceUsdBn'> {
  const { game } = state;
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const regularUsdBn = regularBudgetUsdBn(p, game.state.world, nation, start);
  const byStanceUsdBn = {} as Record<FiscalStance, number>;
  for (const stance of FISCAL_STANCES)
    byStanceUsdBn[stance] = regularUsdBn * p.money.fiscalMultiplier[stance] + nation.cashUsdBn;
  return { regularUsdBn, cashUsdBn: nation.cashUsdBn, byStanceUsdBn };
}

/** The money that the event of the turn moves as long as it has no answer. */
function silenceUsdBn(state: SeatState, country: CountryId): number {
  const choice = selectEventChoice(state, country);
  if (choice === null || choice.answered !== null) return 0;
  const { effects } = choice.options.find(({ id }) => id === choice.defaultOption)!;
  return effects.find(({ kind }) => kind === 'addCash')?.amount ?? 0;
}

/** The money of the seat, with its orders of this turn. */
export function selectLedger(state: SeatState, country: CountryId): Ledger {
  const nation = nationOf(state.game.state, country);
  const after = tryNation(state, country);
  const { percents } = selectDecisions(state, country);
  const normal = tryNation(
    state,
    country,
    withOrder(state.orders, { kind: 'setFiscalStance', country, fiscalStance: 'normal' }),
  );
  const moneyUsdBn = after.publicMoneyUsdBn;
  const linesUsdBn = {} as ByPillar<number>;
  let unassignedPercent = 100;
  for (const pillar of PILLARS) {
    linesUsdBn[pillar] = (moneyUsdBn * percents[pillar]) / 100;
    unassignedPercent -= percents[pillar];
  }
  const unassignedUsdBn = (moneyUsdBn * unassignedPercent) / 100;
  const { capitalCeiling } = state.game.ruleset.parameters.support;
  const stances = byStance(state, country);
  const { fiscalStance } = selectDecisions(state, country);
  return {
    ...stances,
    moneyUsdBn,
    paidUsdBn: moneyUsdBn - stances.byStanceUsdBn[fiscalStance],
    silenceUsdBn: silenceUsdBn(state, country),
    linesUsdBn,
    unassignedPercent,
    unassignedUsdBn,
    keptUsdBn: unassignedUsdBn * state.game.ruleset.parameters.money.carriedKept,
    debtUsdBn: nation.debtUsdBn,
    debtAfterUsdBn: after.debtUsdBn,
    fiscalSupportPoints: after.support - normal.support,
    fiscalDebtUsdBn: after.debtUsdBn - normal.debtUsdBn,
    privateUsdBn: after.privateMoneyUsdBn,
    capital: nation.politicalCapital,
    capitalLeft: capitalLeft(state, country),
    capitalAfter: after.politicalCapital,
    capitalLimit: capitalCeiling,
    isCapitalFull: Math.min(nation.politicalCapital, after.politicalCapital) >= capitalCeiling,
  };
}
