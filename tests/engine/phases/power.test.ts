// Power: what money orders, what the queue lets through, what comes on line, what can be used and how the grid feels it.

import { describe, it } from 'vitest';
import { power } from '../../../src/engine/phases/power';
import { electricityStress } from '../../../src/engine/rules/electricity';
import { availablePowerMw } from '../../../src/engine/rules/power';
import type { Made } from '../../support/madeTurn';
import { madeTurn } from '../../support/madeTurn';
import { expectNear, madeOf, NO_WORKS, testGrid } from './grid';

const NOTHING_ARRIVES = {
  usH100e: 0,
  chinaH100e: 0,
  domesticH100e: 0,
  governmentH100e: 0,
  powerMw: 0,
};

const THIRD = { gas: 0.25, variable: 0.5, firm: 0.25 };

const BASE: Made = {
  nation: {
    stance: 'hedge',
    focus: null,
    powerMw: { gas: 400, variable: 200, firm: 100 },
    powerPipelineMw: {
      gas: [30, 0, 0, 0, 0, 0, 0, 0],
      variable: [20, 0, 0, 0, 0, 0, 0, 0],
      firm: [0, 0, 0, 0, 0, 0, 0, 0],
    },
    hostedPowerMw: 0,
    powerRatio: 1,
    chipPowerMw: 800,
    arriving: NOTHING_ARRIVES,
  },
  start: {
    powerCostFactor: 1,
    fossilImportShare: 0,
    gridConnectionMw: 250,
    headroomMw: 40,
    gridPeakGw: 8,
  },
  world: { energyShockTurns: 0, spendingGrowthOom: 0 },
  decisions: { powerMix: 'renewables' },
  actor: { powerMoneyUsdBn: 4 },
  bends: { gridQueue: 1, headroom: 1, firmConnection: 0, powerMoney: 1 },
  rules: {
    power: {
      mixShare: { gasFast: THIRD, renewables: THIRD, firm: THIRD },
      costUsdBnPerMw: { gas: 0.004, variable: 0.005, firm: 0.01 },
      chinaAlignedCost: 0.5,
      gasImportCost: 0.25,
      energyShockCost: 1.5,
      energyShockLoss: 0.25,
      variableFirmness: 0.75,
      floorMw: 5,
      queue: 2,
      queueFollowed: 1,
      lagTurns: { gas: 2, variable: 3, firm: 5 },
      kept: 0.75,
      headroomShare: { x: [0], y: [0.5] },
      headroomFollowed: 2,
      headroomCover: 1,
      stressLoad: 3,
      stressEnergyShock: 0.5,
      stressShortage: 0.25,
    },
    hosting: { powerShare: 0.5, powerCeiling: 0.5 },
    focus: { leadTurns: 1, leadTimes: 2 },
  },
};

describe('money for power', () => {
  testGrid(power, BASE, [
    [
      'nothing is ordered: the queue moves on, plants age, and the grid spares a little',
      { actor: { powerMoneyUsdBn: 0 } },
      {
        'nation.powerMw.gas': 400 * 0.75 + 30,
        'nation.powerMw.variable': 200 * 0.75 + 20 + 40 * 0.5,
        'nation.powerMw.firm': 100 * 0.75,
        'nation.powerPipelineMw.gas.1': 0,
      },
    ],
    [
      '250, 400 and 100 MW are ordered, and a queue of 2 × 250 MW lets 1 ÷ (1 + 750 ÷ 500) of them through',
      {},
      {
        'nation.powerPipelineMw.gas.1': 250 * 0.4,
        'nation.powerPipelineMw.variable.2': 400 * 0.4,
        'nation.powerPipelineMw.firm.4': 100 * 0.4,
        'nation.powerMw.gas': 330,
      },
    ],
    [
      'an energy shock makes imported gas dear, and who stands with China builds at half price',
      {
        nation: { stance: 'alignChina' },
        start: { powerCostFactor: 2, fossilImportShare: 0.5 },
        world: { energyShockTurns: 1 },
        actor: { powerMoneyUsdBn: 5.4 },
      },
      {
        'nation.powerPipelineMw.gas.1': 1.35 / (0.004 * 2 * 0.5 * 1.5 * 1.125) / (1 + 875 / 500),
        'nation.powerPipelineMw.variable.2': 2.7 / (0.005 * 2 * 0.5) / (1 + 875 / 500),
        'nation.powerPipelineMw.firm.4': 1.35 / (0.01 * 2 * 0.5) / (1 + 875 / 500),
        'nation.powerMw.gas': 330 + 20 * 0.5,
        'nation.powerMw.variable': 170 + 20 * 0.5,
      },
    ],
    [
      'works and a world that spends half more widen the queue to 375 MW',
      {
        nation: { works: { ...NO_WORKS, gridQueueFactor: 1.25 } },
        bends: { gridQueue: 0.8 },
        world: { spendingGrowthOom: Math.log10(1.5) },
      },
      {
        'nation.powerPipelineMw.gas.1': 250 / (1 + 750 / 750),
        'nation.powerPipelineMw.variable.2': 400 / (1 + 750 / 750),
        'nation.powerPipelineMw.firm.4': 100 / (1 + 750 / 750),
        'nation.powerMw.variable': 170 + 40 * 0.5 * 1.5 * 1.5,
      },
    ],
    [
      'a fresh focus on power brings all a turn nearer',
      { nation: { focus: 'power', focusRepeats: 0 } },
      { 'nation.powerPipelineMw.gas.0': 250 * 0.4 },
    ],
    [
      'firm power with a connection of its own passes the queue and its price by',
      { bends: { firmConnection: 1, powerMoney: 1.25 } },
      {
        'nation.powerPipelineMw.gas.1': 100,
        'nation.powerPipelineMw.firm.4': (1.25 * 100) / (1 + 100 / 500),
      },
    ],
  ]);
});

/** Nothing is ordered: 575 MW are connected once plants have aged and the queue has moved on. */
const SPARED: Made = madeOf(BASE, { actor: { powerMoneyUsdBn: 0 } });

describe('what the grid spares', () => {
  testGrid(power, SPARED, [
    [
      'all that is missing, where it can spare more',
      { nation: { chipPowerMw: 580 } },
      { 'nation.powerMw.variable': 170 + 5 },
    ],
    [
      'nothing where nothing is missing',
      { nation: { chipPowerMw: 500 } },
      { 'nation.powerMw.variable': 170, 'nation.powerMw.gas': 330 },
    ],
    [
      'what chips on their way will miss as well',
      { nation: { chipPowerMw: 575, arriving: { ...NOTHING_ARRIVES, powerMw: 8 } } },
      { 'nation.powerMw.variable': 170 + 8 },
    ],
    [
      'a reserve beyond what is drawn',
      { nation: { chipPowerMw: 500 }, rules: { power: { headroomCover: 1.16 } } },
      { 'nation.powerMw.variable': 170 + 5 },
    ],
  ]);
});

describe('power that can be used', () => {
  it.each<[string, Made, number, number]>([
    ['wind and sun are dependable by three quarters', {}, 0, 400 + 150 + 100],
    [
      'in an energy shock half of imported gas loses a quarter',
      { world: { energyShockTurns: 2 }, start: { fossilImportShare: 0.5 } },
      0,
      350 + 150 + 100,
    ],
    ['an outage takes a quarter', {}, 0.25, 650 * 0.75],
    ['a campus draws half of its power', { nation: { hostedPowerMw: 300 } }, 0, 650 - 150],
    ['a campus draws on half of all at most', { nation: { hostedPowerMw: 900 } }, 0, 650 - 175],
    ['never less than 5 MW', {}, 1, 5],
  ])('should be what was worked out by hand: %s', (_when, made, outage, wanted) => {
    const { turn, actor } = madeTurn(madeOf(BASE, made));
    const real = availablePowerMw(turn.p, turn.state.world, actor.nation, actor.start, outage);
    expectNear(real, wanted);
  });
});

describe('stress of the grid', () => {
  it.each<[string, Made, number]>([
    ['no chips, none', { nation: { chipPowerMw: 0 } }, 0],
    ['a tenth of the peak load counts three times', {}, 0.3],
    ['four tenths of the need unmet', { nation: { powerRatio: 0.6 } }, 0.3 + 0.25 * 0.4],
    [
      'an energy shock, by half-imported gas of all that is connected and one MW',
      { world: { energyShockTurns: 1 }, start: { fossilImportShare: 0.5 } },
      0.3 + (0.5 * 400 * 0.5) / 701,
    ],
    ['more than all', { nation: { chipPowerMw: 8000 } }, 1],
  ])('should be what was worked out by hand: %s', (_when, made, wanted) => {
    const { turn, actor } = madeTurn(madeOf(BASE, made));
    expectNear(electricityStress(turn.p, turn.state.world, actor.nation, actor.start), wanted);
  });
});
