// Halls: what money builds and when it opens, how many chips run, and what is short.

import { describe } from 'vitest';
import { bottleneck } from '../../../src/engine/phases/bottleneck';
import { dataCentres } from '../../../src/engine/phases/dataCentres';
import { operation } from '../../../src/engine/phases/operation';
import type { Made } from '../../support/madeTurn';
import { NO_WORKS, testGrid } from './grid';

const HALLS: Made = {
  nation: {
    stance: 'hedge',
    focus: null,
    works: NO_WORKS,
    dataCentreMw: 400,
    dataCentrePipelineMw: [50, 30, 0, 0, 0, 0, 0, 0],
    powerRatio: 1,
    carriedPrivateUsdBn: 0,
  },
  start: { powerCostFactor: 1 },
  world: { energyShockTurns: 0 },
  actor: { dataCentreMoneyUsdBn: 2 },
  bends: { hallsKept: 0.5, hallAgeing: 0 },
  turn: { chapterStarts: false },
  rules: {
    dataCentres: {
      costUsdBnPerMw: 0.01,
      chinaAlignedCost: 0.5,
      lagTurns: 2,
      kept: 0.75,
      stopWeight: 0.5,
      dearPower: 1.25,
      stopSpare: 1.5,
      stopRefund: 0.5,
    },
    power: { energyShockCost: 1.4 },
    exports: { materialsHalls: { open: 1, licensed: 1, withheld: 1 } },
    focus: { leadTurns: 1, leadTimes: 2 },
  },
};

describe('money for halls', () => {
  testGrid(dataCentres, HALLS, [
    [
      '200 MW open after two turns, 50 MW open now',
      {},
      {
        'nation.dataCentrePipelineMw.0': 30,
        'nation.dataCentrePipelineMw.1': 2 / 0.01,
        'nation.dataCentreMw': 400 * 0.75 + 50,
      },
    ],
    [
      'a focus brings them a turn nearer',
      { nation: { focus: 'dataCentres', focusRepeats: 1 } },
      { 'nation.dataCentrePipelineMw.0': 30 + 200, 'nation.dataCentrePipelineMw.1': 0 },
    ],
    [
      'a focus that was taken too often is worth none',
      { nation: { focus: 'dataCentres', focusRepeats: 2 } },
      { 'nation.dataCentrePipelineMw.1': 200 },
    ],
    [
      'dear works, dear materials, and half price with China',
      {
        nation: { stance: 'alignChina', works: { ...NO_WORKS, dataCentreCostFactor: 1.25 } },
        rules: { exports: { materialsHalls: { open: 2, licensed: 2, withheld: 2 } } },
      },
      { 'nation.dataCentrePipelineMw.1': 2 / (0.01 * 1.25 * 0.5 * 2) },
    ],
    [
      'a chapter that closes halls at its start and wears them',
      { bends: { hallAgeing: 0.25 }, turn: { chapterStarts: true } },
      { 'nation.dataCentreMw': 400 * 0.5 * (0.75 - 0.25) + 50 },
    ],
  ]);
});

/** Half the weight, half the price too much, half the reserve missing. */
const STOPPED = 0.5 * 0.5 * 0.5;

describe('halls that are stopped', () => {
  testGrid(dataCentres, HALLS, [
    [
      'an eighth where power is dear and none to spare, and half of its money returns',
      { start: { powerCostFactor: 1.75 } },
      {
        'nation.dataCentreMw': 300 + 50 * (1 - STOPPED),
        'nation.carriedPrivateUsdBn': 50 * STOPPED * 0.01 * 0.5,
        'nation.dataCentrePipelineMw.0': 30,
      },
    ],
    [
      'as many where a shock makes power as dear',
      { start: { powerCostFactor: 1.25 }, world: { energyShockTurns: 1 } },
      { 'nation.dataCentreMw': 300 + 50 * (1 - STOPPED) },
    ],
    [
      'none where power is dear and there is enough to spare',
      { nation: { powerRatio: 1.5 }, start: { powerCostFactor: 1.75 } },
      { 'nation.dataCentreMw': 350, 'nation.carriedPrivateUsdBn': 0 },
    ],
    [
      'none where power is short and cheap',
      { nation: { powerRatio: 0 } },
      { 'nation.dataCentreMw': 350, 'nation.carriedPrivateUsdBn': 0 },
    ],
    [
      'never more than are due',
      { nation: { powerRatio: 0 }, start: { powerCostFactor: 20 } },
      { 'nation.dataCentreMw': 300, 'nation.carriedPrivateUsdBn': 50 * 0.01 * 0.5 },
    ],
  ]);
});

const CHIPS: Made = {
  nation: {
    chipPowerMw: 800,
    dataCentreMw: 1000,
    hostedPowerMw: 0,
    powerMw: { gas: 400, variable: 200, firm: 100 },
  },
  world: { energyShockTurns: 0 },
  rules: { power: { variableFirmness: 0.75, floorMw: 5 } },
};

describe('chips that run', () => {
  testGrid(operation, CHIPS, [
    [
      'as many as 650 MW can feed',
      {},
      {
        'nation.availablePowerMw': 650,
        'nation.powerRatio': 650 / 800,
        'nation.dataCentreRatio': 1000 / 800,
        'nation.operatingShare': 650 / 800,
      },
    ],
    [
      'as many as halls can hold',
      { nation: { dataCentreMw: 400 } },
      { 'nation.operatingShare': 400 / 800 },
    ],
    ['all', { nation: { chipPowerMw: 500 } }, { 'nation.operatingShare': 1 }],
    [
      'none there: ratios are against one MW',
      { nation: { chipPowerMw: 0 } },
      { 'nation.powerRatio': 650, 'nation.operatingShare': 1 },
    ],
    ['no hall', { nation: { dataCentreMw: 0 } }, { 'nation.operatingShare': 0 }],
  ]);
});

const ENOUGH = { powerRatio: 2, dataCentreRatio: 2, chipDeliveryRatio: 1, talentUse: 1 };

describe('what is short', () => {
  testGrid(bottleneck, { nation: ENOUGH, rules: { bottleneck: { threshold: 0.9 } } }, [
    ['nothing but money', { nation: { talentUse: 0.9 } }, { 'nation.bottleneck': 'money' }],
    ['people', { nation: { talentUse: 0.89 } }, { 'nation.bottleneck': 'talent' }],
    [
      'chips',
      { nation: { chipDeliveryRatio: 0.5, talentUse: 0.89 } },
      { 'nation.bottleneck': 'chips' },
    ],
    [
      'halls before chips where both are as short',
      { nation: { dataCentreRatio: 0.5, chipDeliveryRatio: 0.5 } },
      { 'nation.bottleneck': 'dataCentres' },
    ],
    [
      'power before halls where both are as short',
      { nation: { powerRatio: 0.5, dataCentreRatio: 0.5 } },
      { 'nation.bottleneck': 'power' },
    ],
  ]);
});
