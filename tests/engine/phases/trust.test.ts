// Trust: where stance and tension pull it, how fast it follows, and what a change of stance or law costs.

import { describe } from 'vitest';
import { posture } from '../../../src/engine/phases/posture';
import type { LastChanges } from '../../../src/types/state';
import type { Made } from '../../support/madeTurn';
import { testGrid } from './grid';

function lastChange(turn: number): LastChanges {
  return { stance: turn, dataLaw: turn, modelProgramme: -1, exportRule: -1 };
}

const BASE: Made = {
  nation: {
    stance: 'hedge',
    dataLaw: 'open',
    usTrust: 0.5,
    chinaTrust: 0.25,
    superpower: null,
    support: 50,
    adoption: 0.5,
    carriedPrivateUsdBn: 0,
    lastChanges: lastChange(3),
    stanceSwings: 0,
  },
  start: { usTrust: 0.5, privateMoneyUsdBn: 10 },
  world: { tension: 0.5 },
  decisions: { stance: 'hedge', dataLaw: 'open' },
  bends: { hedgeTrust: 0 },
  turn: { index: 5 },
  rules: {
    churn: {
      freeAfterTurns: 4,
      memoryTurns: 8,
      swingStep: 0.5,
      freeCapital: 0,
      freeTrust: 0.0625,
      freePrivateShare: 0.1,
    },
    dataLaw: { changeSupport: 4, changeAdoption: 0.5 },
    exports: {
      usTrust: { open: 0, licensed: 0, withheld: 0 },
      chinaTrust: { open: 0, licensed: 0, withheld: 0 },
    },
    stance: {
      changeCapital: 2,
      changeTrust: 0.125,
      changePrivateShare: 0.5,
      usTrustTarget: { alignUsa: 0.9, hedge: 0.6, alone: 0.4, alignChina: 0 },
      hedgeTensionPenalty: 0.5,
      hedgeTensionFree: 0.5,
      startTrustBase: 0.5,
      startTrustWeight: 0.5,
      startTrustNorm: 0.5,
      chinaTrustTarget: { alignUsa: 0.1, hedge: 0.5, alone: 0.4, alignChina: 0.9 },
      trustSpeed: 0.5,
    },
  },
};

describe('trust and what moves it', () => {
  testGrid(posture, BASE, [
    [
      'half the way to its target',
      {},
      {
        'nation.usTrust': 0.5 + 0.5 * (0.6 - 0.5),
        'nation.chinaTrust': 0.25 + 0.5 * (0.5 - 0.25),
        'actor.leverFee': 0,
      },
    ],
    [
      'tension makes hedging dear beyond what is free',
      { world: { tension: 0.75 } },
      { 'nation.usTrust': 0.5 + 0.5 * (0.6 - 0.5 * 0.25 - 0.5) },
    ],
    [
      'little trust at the start is remembered',
      { start: { usTrust: 0.25 } },
      { 'nation.usTrust': 0.5 + 0.5 * (0.6 * (0.5 + (0.5 * 0.25) / 0.5) - 0.5) },
    ],
    [
      'a change of stance two turns after the last costs capital, trust and private money',
      { decisions: { stance: 'alignUsa' } },
      {
        'nation.stance': 'alignUsa',
        'actor.leverFee': 2,
        'nation.carriedPrivateUsdBn': -0.5 * 10,
        'nation.usTrust': 0.375 + 0.5 * (0.9 - 0.375),
        'nation.chinaTrust': 0.125 + 0.5 * (0.1 - 0.125),
      },
    ],
    [
      'four turns after the last it costs little',
      { decisions: { stance: 'alignUsa' }, nation: { lastChanges: lastChange(1) } },
      {
        'actor.leverFee': 0,
        'nation.carriedPrivateUsdBn': -0.1 * 10,
        'nation.usTrust': 0.4375 + 0.5 * (0.9 - 0.4375),
      },
    ],
    [
      'the third change within eight turns costs twice as much',
      { decisions: { stance: 'alignUsa' }, nation: { stanceSwings: 2 } },
      {
        'actor.leverFee': 4,
        'nation.stanceSwings': 3,
        'nation.carriedPrivateUsdBn': -2 * 0.5 * 10,
        'nation.usTrust': 0.25 + 0.5 * (0.9 - 0.25),
      },
    ],
    [
      'changes of long ago are forgotten',
      { decisions: { stance: 'alignUsa' }, nation: { stanceSwings: 4 }, turn: { index: 13 } },
      { 'nation.stanceSwings': 1, 'nation.carriedPrivateUsdBn': -0.1 * 10 },
    ],
    [
      'trust is never taken below nothing',
      { nation: { usTrust: 0, chinaTrust: 0 }, decisions: { stance: 'alignChina' } },
      { 'nation.usTrust': 0, 'nation.chinaTrust': 0.5 * 0.9 },
    ],
    [
      'a new data law costs support and use',
      { decisions: { dataLaw: 'sovereignCloud' } },
      { 'nation.dataLaw': 'sovereignCloud', 'nation.support': 46, 'nation.adoption': 0.25 },
    ],
    [
      'a superpower’s trust in itself is read elsewhere',
      { nation: { superpower: { goal: 'leadAndAllies', sells: 'us' } } },
      { 'nation.usTrust': 0.5, 'nation.chinaTrust': 0.375 },
    ],
  ]);
});
