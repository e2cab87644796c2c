// Private money: what it follows, whom it comes to, and what it waits for.

import { describe } from 'vitest';
import { privateMoney } from '../../../src/engine/phases/privateMoney';
import type { Made } from '../../support/madeTurn';
import { madeOf, testGrid } from './grid';

const byLaw = (open: number, residency: number, sovereignCloud: number) => ({
  open,
  residency,
  sovereignCloud,
});

const BASE: Made = {
  nation: {
    stance: 'hedge',
    dataLaw: 'residency',
    support: 50,
    unitLevel: 0,
    prestige: 0,
    chipPowerMw: 0,
    powerRatio: 1,
    dataCentreRatio: 1,
    talentRatio: 1,
    chipDeliveryRatio: 1,
    carriedPrivateUsdBn: 0,
  },
  start: { privateMoneyUsdBn: 4 },
  world: { spendingGrowthOom: 0, energyShockTurns: 0 },
  timers: { compact: 0 },
  decisions: { carriedShare: 0 },
  actor: { begun: { stance: 'hedge', dataLaw: 'residency' } },
  bends: { chipMoney: 1, dataCentreMoney: 1, powerMoney: 1, talentMoney: 1, alignChinaPrivate: 0 },
  rules: {
    privateMoney: {
      supportBase: 0.5,
      supportWeight: 0.5,
      supportNorm: 50,
      supportCeiling: 1,
      baseMultiplier: 1.5,
      stanceFactor: { alignUsa: 1.25, hedge: 0.75, alone: 0.5, alignChina: 0.5 },
      lawFactor: byLaw(1.25, 0.8, 0.5),
      talentBase: 0.5,
      talentWeight: 0.5,
      boughtBase: 0.25,
      boughtWeight: 0.75,
      powerBase: 0.5,
      powerWeight: 0.5,
      waiting: 0.5,
      crowdIn: 0,
      tightness: 0,
      chipsShare: 0.5,
      dataCentreShare: 0.3,
      powerShare: 0.1,
      talentShare: 0.1,
    },
  },
};

const BEGUN = 4 * 1.5;

describe('private money', () => {
  testGrid(privateMoney, BASE, [
    [
      'what a nation began with costs it nothing, whatever stance and law these are',
      {},
      { 'nation.privateMoneyUsdBn': BEGUN, 'actor.privateChipsUsdBn': BEGUN * 0.5 },
    ],
    [
      'nor does another beginning',
      {
        nation: { stance: 'alignUsa', dataLaw: 'sovereignCloud' },
        actor: { begun: { stance: 'alignUsa', dataLaw: 'sovereignCloud' } },
      },
      { 'nation.privateMoneyUsdBn': BEGUN },
    ],
    [
      'a change of stance and law counts against them',
      { nation: { stance: 'alignUsa', dataLaw: 'open' } },
      { 'nation.privateMoneyUsdBn': (BEGUN * 1.25 * 1.25) / (0.75 * 0.8) },
    ],
    [
      'twice as much where the world spends twice as much',
      { world: { spendingGrowthOom: Math.log10(2) } },
      { 'nation.privateMoneyUsdBn': BEGUN * 2 },
    ],
    [
      'a quarter where no chips are delivered',
      { nation: { chipDeliveryRatio: 0 } },
      { 'nation.privateMoneyUsdBn': BEGUN * 0.25 },
    ],
    [
      'three quarters where half of the power is missing',
      { nation: { powerRatio: 0.5 }, rules: { privateMoney: { electricityLoss: 0 } } },
      { 'nation.privateMoneyUsdBn': BEGUN * 0.75 },
    ],
    [
      'half of it waits where the state spends nothing',
      { decisions: { carriedShare: 1 } },
      { 'nation.privateMoneyUsdBn': BEGUN * 0.5 },
    ],
    [
      'what returned from last turn is spent in this one',
      { nation: { carriedPrivateUsdBn: 1 } },
      { 'nation.privateMoneyUsdBn': BEGUN + 1, 'nation.carriedPrivateUsdBn': 0 },
    ],
  ]);
});

const TIGHT: Made = madeOf(BASE, {
  nation: { dataCentreRatio: 0.5 },
  rules: {
    privateMoney: {
      tightness: 1,
      tightnessCeiling: 1,
      chipsTightLoss: 0.6,
      tightGain: 0.4,
      tightOther: 0.2,
    },
  },
});

describe('private money where something is short', () => {
  testGrid(privateMoney, TIGHT, [
    [
      'halls: from chips to halls, and some to power',
      {},
      {
        'actor.privateChipsUsdBn': BEGUN * (0.5 - 0.3),
        'actor.dataCentreMoneyUsdBn': BEGUN * (0.3 + 0.2),
        'actor.powerMoneyUsdBn': BEGUN * (0.1 + 0.1),
      },
    ],
  ]);
});
