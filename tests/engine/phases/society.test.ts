// Society: what AI adds to GDP, how the public judges it, and what that makes of political capital.

import { describe } from 'vitest';
import { prosperity } from '../../../src/engine/phases/prosperity';
import { support } from '../../../src/engine/phases/support';
import { drawing, type Made } from '../../support/madeTurn';
import { madeOf, testGrid } from './grid';

/** A grid without stress: no chips draw, no shock, no shortage. */
const EASY: Made = {
  nation: { chipPowerMw: 0, powerRatio: 1, stance: 'hedge' },
  start: { gridPeakGw: 10, fossilImportShare: 0, budgetUsdBn: 10, gdpUsdTn: 2, usTrust: 0.5 },
  world: { energyShockTurns: 0 },
  rules: { power: { stressLoad: 1, stressShortage: 0.5 } },
};

const GAIN: Made = madeOf(EASY, {
  nation: {
    adoption: 0.5,
    homeModelShare: 0.5,
    homeCloudShare: 0.25,
    hostedPowerMw: 0,
    supplyLeverage: 0,
    homeChipPerformance: 0,
    homeChipCapacityUsdBn: 0,
    prestige: 0,
    chinaTrust: 0.5,
    cumulativeGain: 1,
    cumulativeReference: 2,
  },
  start: { chinaTradeExposure: 0.5 },
  world: { tension: 0.5 },
  actor: { ownUseH100e: 1000, demandH100e: 1000, needH100e: 1000, inputQuality: 0.75 },
  rules: {
    use: { homeModelWeight: 0.5, homeCloudWeight: 0.5 },
    prosperity: {
      potential: { x: [0, 10], y: [0.04, 0.08] },
      scale: 2,
      leak: 0.8,
      surplusExport: 0.004,
      surplusCeiling: 2,
      surplusBase: 0.6,
      surplusGdp: 0.2,
      hostingExport: 0.01,
      hostingBase: 0.5,
      leverageExport: 0.02,
      leverageFree: 0.25,
      leverageBase: 0.5,
      leverageGrowth: 0.25,
      leverageChinaAligned: 0.5,
      chipExport: 0.02,
      chipExportFree: 0.25,
      chipExportCapacity: 2,
      prestigeExport: 0.004,
      coercion: 0.08,
      coercionTrust: 0.5,
      electricityLoss: 0.01,
      floor: -0.01,
      ceiling: 0.05,
      referenceShare: 0.5,
    },
  },
});

/** 0.04 × 0.5 × 0.75 × (1 − 0.8 × (1 − 0.375)) × 2. */
const AT_HOME = 0.015;

describe('what AI adds to GDP', () => {
  testGrid(prosperity, GAIN, [
    [
      'use at home alone',
      {},
      {
        'nation.gdpGain': AT_HOME,
        'nation.cumulativeGain': 1 + AT_HOME,
        'nation.cumulativeReference': 2 + 0.04 * 0.5,
      },
    ],
    [
      'half of the need is left to sell',
      { actor: { ownUseH100e: 1500 } },
      { 'nation.gdpGain': AT_HOME + (0.5 * 0.004) / (0.6 + 2 * 0.2) },
    ],
    [
      'however much is left, twice the need counts',
      { actor: { ownUseH100e: 9000 } },
      { 'nation.gdpGain': AT_HOME + (2 * 0.004) / 1 },
    ],
    [
      'hosting, memory and renown',
      { nation: { hostedPowerMw: 500, supplyLeverage: 0.75, prestige: 0.5 } },
      { 'nation.gdpGain': AT_HOME + (0.01 * 0.5) / 2.5 + 0.02 * 0.5 * 0.5 + 0.004 * 0.5 },
    ],
    [
      'who stands with China sells half of the memory',
      { nation: { supplyLeverage: 0.75, stance: 'alignChina' } },
      { 'nation.gdpGain': AT_HOME + 0.02 * 0.5 * 0.5 * 0.5 },
    ],
    [
      'home chips beyond what is free, by half of the capacity that counts in full',
      {
        nation: { homeChipPerformance: 0.5, homeChipCapacityUsdBn: 2 },
        start: { gdpUsdTn: 4 },
      },
      { 'nation.gdpGain': AT_HOME + 0.02 * 0.25 * (0.5 * 1.5) },
    ],
    [
      'coercion by exposure, tension and the trust that is missing',
      { nation: { chinaTrust: 0.25 } },
      { 'nation.gdpGain': AT_HOME - 0.5 * 0.08 * 0.5 * 0.25 },
    ],
    [
      'dear electricity at half the stress',
      { nation: { chipPowerMw: 5000 } },
      { 'nation.gdpGain': AT_HOME - 0.01 * 0.5 },
    ],
    ['its ceiling', { rules: { prosperity: { scale: 50 } } }, { 'nation.gdpGain': 0.05 }],
    [
      'its floor',
      { nation: { adoption: 0, chinaTrust: 0 }, rules: { prosperity: { coercion: 8 } } },
      { 'nation.gdpGain': -0.01 },
    ],
  ]);
});

const PUBLIC: Made = madeOf(EASY, {
  nation: {
    support: 50,
    gdpGain: 0,
    adoption: 0.25,
    dataProtection: 0.5,
    powerMw: { gas: 0, variable: 499, firm: 0 },
    modelProgramme: 'adapt',
    debtUsdBn: 0,
    crisisTurns: 0,
    crises: 0,
    politicalCapital: 2,
  },
  start: { support: 40 },
  actor: { targetAdoption: 0.25 },
  timers: { reskilling: 0 },
  rules: {
    support: {
      speed: 0.25,
      normBonus: 10,
      gain: 100,
      electricity: 8,
      displacement: 10,
      data: 8,
      dataNorm: 0.5,
      gas: 4,
      frontierModel: 1,
      frontierLag: 1,
      failedRun: 2,
      alignChina: 8,
      alignChinaTrust: 0.25,
      debt: 3,
      debtLimit: 2,
      swing: 0,
      displacementSpeed: 1,
      displacementAdoption: 0,
      displacementCeiling: 0.5,
      reskillingRelief: 0.5,
      crisisThreshold: 25,
      crisisTurns: 3,
      crisisRelief: 6,
      capitalBase: 0.5,
      capitalSupport: 50,
      capitalCeiling: 10,
    },
  },
});

describe('how the public judges', () => {
  testGrid(support, PUBLIC, [
    [
      'nothing happens: it stays where it belongs and gives a point and a half of capital',
      {},
      { 'nation.support': 50, 'nation.politicalCapital': 2 + 0.5 + 1 },
    ],
    [
      'it comes back by a quarter, and prosperity lifts it',
      { nation: { support: 30, gdpGain: 0.02 } },
      { 'nation.support': 30 + 0.25 * 20 + 100 * 0.02 },
    ],
    [
      'jobs are lost as fast as use rises, half as bitterly with reskilling',
      { actor: { targetAdoption: 0.5 }, timers: { reskilling: 1 } },
      { 'nation.support': 50 - 10 * 0.25 * 0.5 },
    ],
    [
      'anger over jobs has a ceiling',
      { nation: { adoption: 0 }, actor: { targetAdoption: 0.9 } },
      { 'nation.support': 50 - 10 * 0.5 },
    ],
    [
      'data that others read, by use; gas in half of the power; half the stress of the grid',
      {
        nation: {
          dataProtection: 0.25,
          powerMw: { gas: 250, variable: 249, firm: 0 },
          chipPowerMw: 5000,
        },
      },
      { 'nation.support': 50 - 8 * 0.25 * 0.25 - 4 * 0.5 - 8 * 0.5 },
    ],
    [
      'a home model at the frontier makes proud',
      { nation: { modelProgramme: 'pretrain', lagGenerations: 0.5, runSucceeded: false } },
      { 'nation.support': 51 },
    ],
    [
      'a failed run does not',
      { nation: { modelProgramme: 'pretrain', lagGenerations: 1, runSucceeded: false } },
      { 'nation.support': 48 },
    ],
    [
      'with China against old trust, debt over twice the budget',
      { nation: { stance: 'alignChina', debtUsdBn: 21 } },
      { 'nation.support': 50 - 8 * 0.25 - 3 },
    ],
    [
      'it moves by itself, as far up or down as is drawn',
      { turn: { randomFor: drawing(0.75) }, rules: { support: { swing: 4 } } },
      { 'nation.support': 50 + 4 * 0.5 },
    ],
    [
      'lost below 25: a crisis of three turns, with six points of relief',
      { nation: { support: 16 }, start: { support: 10 } },
      {
        'nation.crisisTurns': 3,
        'nation.crises': 1,
        'nation.support': 16 + 0.25 * (10 + 10 - 16) + 6,
      },
    ],
    [
      'a crisis runs on for a turn less, and no second begins in it',
      { nation: { support: 0, crisisTurns: 2, crises: 1 }, start: { support: -10 } },
      { 'nation.crisisTurns': 1, 'nation.crises': 1, 'nation.support': 0 },
    ],
    [
      'support ends at 100 and capital at its ceiling',
      { nation: { support: 99, gdpGain: 1, politicalCapital: 9 } },
      { 'nation.support': 100, 'nation.politicalCapital': 10 },
    ],
  ]);
});
