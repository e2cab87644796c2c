// Tells the ledger: what may be spent, on what, what is left and what is owed.

import { decision, difference, literal, product, ratio, sum } from '../../../engine';
import { PILLARS, type FiscalStance, type Pillar } from '../../../types/names';
import type { Explanation } from '../../../types/explanation';
import { selectDecisions } from '../../decisions';
import { withOrder } from '../../trial';
import type { Ask } from '../ask';
import { change, constant, step, type Teller } from './teller';

function percentOf(ask: Ask, pillar: Pillar): Explanation {
  return decision(`percents.${pillar}`, selectDecisions(ask.state, ask.country).percents[pillar]);
}

function unassigned(ask: Ask): Explanation {
  return difference('unassignedPercent', [
    literal(100),
    ...PILLARS.map((pillar) => percentOf(ask, pillar)),
  ]);
}

/** Percent of the money of the turn. */
function shareOfMoney(ask: Ask, name: string, percent: Explanation): Explanation {
  return ratio(name, product(name, [ask.tried().own('publicMoneyUsdBn'), percent]), literal(100));
}

function regular(ask: Ask): Explanation | undefined {
  return ask.now.explanations.get('regularBudgetUsdBn');
}

function underStance(ask: Ask, stance: FiscalStance): Explanation | null {
  const budget = regular(ask);
  if (budget === undefined) return null;
  const factor = constant(ask, `money.fiscalMultiplier.${stance}`);
  return sum('byStanceUsdBn', [
    product('budgetUnderStance', [budget, factor]),
    ask.now.own('cashUsdBn'),
  ]);
}

function atNormal(ask: Ask) {
  const { country } = ask;
  const order = { kind: 'setFiscalStance', country, fiscalStance: 'normal' } as const;
  return ask.tried(withOrder(ask.state.orders, order));
}

type Part = (ask: Ask, last: string) => Explanation | null;

const PARTS: Readonly<Record<string, Part>> = {
  regularUsdBn: (ask) => regular(ask) ?? null,
  cashUsdBn: (ask) => ask.now.own('cashUsdBn'),
  byStanceUsdBn: (ask, stance) => underStance(ask, stance as FiscalStance),
  moneyUsdBn: (ask) => ask.tried().own('publicMoneyUsdBn'),
  paidUsdBn: (ask) => {
    const stance = selectDecisions(ask.state, ask.country).fiscalStance;
    const before = underStance(ask, stance);
    return before && difference('paidUsdBn', [ask.tried().own('publicMoneyUsdBn'), before]);
  },
  linesUsdBn: (ask, pillar) => shareOfMoney(ask, 'linesUsdBn', percentOf(ask, pillar as Pillar)),
  unassignedPercent: unassigned,
  unassignedUsdBn: (ask) => shareOfMoney(ask, 'unassignedUsdBn', unassigned(ask)),
  debtUsdBn: (ask) => ask.now.own('debtUsdBn'),
  debtAfterUsdBn: (ask) => ask.tried().own('debtUsdBn'),
  fiscalSupportPoints: (ask) =>
    change('fiscalSupportPoints', atNormal(ask), ask.tried(), 'support'),
  fiscalDebtUsdBn: (ask) => change('fiscalDebtUsdBn', atNormal(ask), ask.tried(), 'debtUsdBn'),
  privateUsdBn: (ask) => ask.tried().own('privateMoneyUsdBn'),
  capital: (ask) => ask.now.own('politicalCapital'),
  capitalAfter: (ask) => ask.tried().own('politicalCapital'),
  capitalLimit: (ask) => constant(ask, 'support.capitalCeiling'),
};

export const ledger: Teller = (leaf, ask) => PARTS[step(leaf, 0)]?.(ask, step(leaf, -1)) ?? null;

/** Percents that are ordered. */
export const decisions: Teller = (leaf) => decision(leaf.trail.join('.'), leaf.value);

const WARNINGS: Readonly<Record<string, string>> = {
  percent: 'unassignedPercent',
  usdBn: 'unassignedUsdBn',
};

export const turnCheck: Teller = (leaf, ask) =>
  PARTS[WARNINGS[step(leaf, -1)] ?? '']?.(ask, '') ?? null;
