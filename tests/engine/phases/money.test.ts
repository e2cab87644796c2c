// Money: the regular budget, what the fiscal stance makes of it, and what each line can use.

import { describe } from 'vitest';
import { absorption } from '../../../src/engine/phases/absorption';
import { budget } from '../../../src/engine/phases/budget';
import type { ByPillar } from '../../../src/types/names';
import type { Made } from '../../support/madeTurn';
import { testGrid } from './grid';

const BUDGET: Made = {
  nation: {
    support: 50,
    gdpGain: 0,
    debtUsdBn: 0,
    hostedPowerMw: 0,
    crisisTurns: 0,
    surgeFatigue: 2,
  },
  start: { budgetUsdBn: 10, gdpUsdTn: 2 },
  world: { spendingGrowthOom: 0 },
  decisions: { fiscalStance: 'normal' },
  rules: {
    money: {
      spendingFollowed: 0.5,
      supportBase: 0.5,
      supportWeight: 0.5,
      supportNorm: 50,
      supportCeiling: 1.25,
      taxShareOfGain: 0.25,
      gdpPerTurn: 200,
      debtService: 0.05,
      hostingRevenueUsdBnPerMw: 0.001,
      floorShare: 0.25,
      fiscalMultiplier: { restrain: 0.75, normal: 1, surge: 1.5 },
      fiscalDebt: { restrain: -0.1, normal: 0, surge: 0.5 },
      fiscalSupport: { restrain: 1, normal: 0, surge: -3 },
      surgeFatigue: 0.25,
    },
  },
};

describe('the budget', () => {
  testGrid(budget, BUDGET, [
    [
      'as it was at the start',
      {},
      { 'actor.regularBudgetUsdBn': 10, 'actor.budgetUsdBn': 10, 'nation.surgeFatigue': 1 },
    ],
    [
      'it follows the world’s spending by half, with a yield of AI, debt to serve and a campus that pays',
      {
        nation: { gdpGain: 0.01, debtUsdBn: 20, hostedPowerMw: 500 },
        world: { spendingGrowthOom: Math.log10(1.21) },
      },
      {
        'actor.regularBudgetUsdBn': 10 * 1.1 * 1 + 0.25 * 0.01 * 2 * 200 - 0.05 * 20 + 0.001 * 500,
      },
    ],
    [
      'half the support gives three quarters',
      { nation: { support: 25 } },
      { 'actor.regularBudgetUsdBn': 10 * (0.5 + 0.5 * 0.5) },
    ],
    ['no support gives half', { nation: { support: 0 } }, { 'actor.regularBudgetUsdBn': 10 * 0.5 }],
    [
      'full support counts up to its ceiling',
      { nation: { support: 100 } },
      { 'actor.regularBudgetUsdBn': 10 * (0.5 + 0.5 * 1.25) },
    ],
    [
      'however deep in debt, a quarter of the start',
      { nation: { debtUsdBn: 400 } },
      { 'actor.regularBudgetUsdBn': 2.5 },
    ],
    [
      'a third surge running: half as much again, on credit, and people tire of it',
      { nation: { debtUsdBn: 4 }, decisions: { fiscalStance: 'surge' } },
      {
        'actor.budgetUsdBn': 9.8 * 1.5,
        'nation.debtUsdBn': 4 + 9.8 * 0.5,
        'nation.surgeFatigue': 3,
        'nation.support': 50 - 3 * (1 + 0.25 * 2),
      },
    ],
    [
      'restraint pays back, and no more than is owed',
      { nation: { debtUsdBn: 0.5, surgeFatigue: 0 }, decisions: { fiscalStance: 'restrain' } },
      {
        'actor.budgetUsdBn': 9.975 * 0.75,
        'nation.debtUsdBn': 0,
        'nation.surgeFatigue': 0,
        'nation.support': 51,
      },
    ],
    [
      'a crisis restrains, whatever is wished',
      { nation: { crisisTurns: 2 }, decisions: { fiscalStance: 'surge' } },
      { 'nation.fiscalStance': 'restrain', 'actor.budgetUsdBn': 7.5 },
    ],
  ]);
});

function lines(chips: number, others: number): ByPillar<number> {
  return { chips, dataCentres: others, power: others, talent: others, models: others };
}

const SPENDING: Made = {
  nation: { cashUsdBn: 2, focus: null, focusRepeats: 0, absorptionUsdBn: lines(1, 1) },
  start: { budgetUsdBn: 10 },
  decisions: { shares: lines(0.2, 0.2), carriedShare: 0 },
  actor: { budgetUsdBn: 8, dataCentreMoneyUsdBn: 3 },
  bends: { chipMoney: 1, dataCentreMoney: 1, powerMoney: 1, talentMoney: 1, modelMoney: 1 },
  turn: { index: 3, chapterStarts: false },
  rules: {
    absorption: {
      startShare: lines(0.3, 0.05),
      startFloorUsdBn: 1,
      slackShareOfBudget: 0.1,
      headroom: 1.5,
      resistance: 0.5,
      learning: 0.5,
    },
    focus: { gain: [0.5, 0.25], others: 0.75 },
    money: { carriedKept: 0.25 },
  },
};

describe('money that a line can use', () => {
  testGrid(absorption, SPENDING, [
    [
      'what a line is used to, and the slack beyond it, is used whole',
      {},
      {
        'nation.publicMoneyUsdBn': 10,
        'nation.cashUsdBn': 0,
        'actor.chipMoneyUsdBn': 2,
        'actor.dataCentreMoneyUsdBn': 3 + 2,
        'nation.absorptionUsdBn.chips': 1 + 0.5 * (2 - 1),
      },
    ],
    [
      'three times the usual buys less: 6 ÷ (1 + 0.5 × (6 ÷ 2 − 1.5))',
      { decisions: { shares: lines(0.6, 0.1) } },
      { 'actor.chipMoneyUsdBn': 6 / 1.75, 'nation.absorptionUsdBn.chips': 1 + 0.5 * 5 },
    ],
    [
      'the focus uses it all and half more; the others lose a quarter',
      { nation: { focus: 'chips' }, decisions: { shares: lines(0.6, 0.1) } },
      { 'actor.chipMoneyUsdBn': 6 * 1.5, 'actor.modelMoneyUsdBn': 1 * 0.75 },
    ],
    [
      'a focus that was taken again and again gains what is last in its row',
      { nation: { focus: 'chips', focusRepeats: 7 } },
      { 'actor.chipMoneyUsdBn': 2 * 1.25 },
    ],
    [
      'at a chapter’s start a line is used to what is planned',
      { decisions: { shares: lines(0.6, 0.1) }, turn: { chapterStarts: true } },
      { 'actor.chipMoneyUsdBn': 6, 'nation.absorptionUsdBn.chips': 6 },
    ],
    [
      'in the first turn lines are used to the rules’ shares, at least to a floor',
      { decisions: { shares: lines(0.6, 0.1) }, turn: { index: 0 } },
      {
        'actor.chipMoneyUsdBn': 6,
        'nation.absorptionUsdBn.chips': 3 + 0.5 * (6 - 3),
        'nation.absorptionUsdBn.models': 1,
      },
    ],
    [
      'half is carried and a quarter of it kept; a dear chapter divides',
      { decisions: { shares: lines(0.1, 0.1), carriedShare: 0.5 }, bends: { chipMoney: 1.25 } },
      { 'nation.cashUsdBn': 10 * 0.5 * 0.25, 'actor.chipMoneyUsdBn': 1 / 1.25 },
    ],
    [
      'more owed than there is: nothing',
      { nation: { cashUsdBn: -9 } },
      { 'nation.publicMoneyUsdBn': 0, 'actor.chipMoneyUsdBn': 0, 'actor.dataCentreMoneyUsdBn': 3 },
    ],
  ]);
});
