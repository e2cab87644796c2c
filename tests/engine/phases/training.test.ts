// Training: own runs are measured against the world’s, and whoever lacks know-how trails with what others published.

import { describe, expect, it } from 'vitest';
import { training } from '../../../src/engine/phases/training';
import { frontierLog10Flop } from '../../../src/engine/rules/compute';
import { type Made, madeTurn } from '../../support/madeTurn';
import { expectNear, madeOf, NO_WORKS, testGrid } from './grid';

const BASE: Made = {
  nation: {
    modelProgramme: 'pretrain',
    stance: 'hedge',
    works: NO_WORKS,
    usedChipsH100e: 8000,
    governmentChipShare: 0.5,
    hostedChipsH100e: 0,
    platformPartners: [],
    platformDepth: 0,
    programmeMaturity: 0.5,
    modelSpendingUsdBn: 1000,
    knowHow: 0.5,
    algorithmicGapOom: 0.5,
    ownModelLog10Flop: 20,
    talentUse: 1,
  },
  start: { languageAdvantageGenerations: 0 },
  world: {
    computeGrowthOom: 0,
    trainingGrowthOom: 0,
    algorithmGrowthOom: 0,
    openWeightsLagGenerations: 1,
  },
  actor: { needH100e: 1000 },
  rules: {
    world: { worldChipsH100e: 1_000_000, frontierLog10Flop: 27 },
    training: {
      share: { adapt: 0.25, pretrain: 0.5 },
      privatePoolShare: 0.25,
      governmentPoolShare: 0.5,
      frontierPoolShare: 0.02,
      moneyBase: 0.5,
      moneyWeight: 0.5,
      maturityBase: 0.5,
      maturityWeight: 1,
      knowHowBase: 0.25,
      knowHowWeight: 1,
      flopFloor: 1e20,
      generationOom: 1,
      pretrainSpeed: 1,
      adaptSpeed: 1,
      adaptKnowHow: 0.75,
      adaptLossGenerations: 4,
      adaptTalent: 0,
      adaptMoney: 0,
    },
  },
};

/** 8,000 chips, half of them for training, half of those in reach; a run of the frontier takes 20,000. */
const SCALE = (8000 * 0.5 * 0.5) / 20_000;
const SKILLED = 1 * 1 * 0.5;

describe('a training run', () => {
  testGrid(training, BASE, [
    [
      'its size is the share of the chips that the world’s largest run takes',
      {},
      { 'nation.runScale': SCALE * SKILLED },
    ],
    [
      'it is half as large in a world of twice the chips',
      { world: { computeGrowthOom: Math.log10(2) } },
      { 'nation.runScale': (SCALE / 2) * SKILLED },
    ],
    [
      'twice the chips make up for it',
      { nation: { usedChipsH100e: 16_000 }, world: { computeGrowthOom: Math.log10(2) } },
      { 'nation.runScale': SCALE * SKILLED },
    ],
  ]);

  it('should reach the frontier less its size and the gap in methods', () => {
    const { turn, actor } = madeTurn(BASE);
    training(turn, actor);
    expect(actor.nation.ownModelLog10Flop).toBeCloseTo(27 + Math.log10(SCALE * SKILLED) - 0.5, 5);
  });
});

const ADAPTED: Made = madeOf(BASE, { nation: { modelProgramme: 'adapt' } });

/** How far behind the frontier open weights leave a nation that knows so much. */
function lagWith(knowHow: number): number {
  const { turn, actor } = madeTurn(madeOf(ADAPTED, { nation: { knowHow } }));
  training(turn, actor);
  expect(frontierLog10Flop(turn.p, turn.state)).toBe(27);
  return actor.nation.lagGenerations;
}

describe('open weights that are adapted', () => {
  it.each([
    ['nothing is lost with know-how enough', 0.75, 1],
    ['nor with more', 1, 1],
    ['a quarter too little loses a generation', 0.5, 2],
    ['none at all loses three', 0, 4],
  ])('should trail by the know-how that is missing: %s', (_when, knowHow, lag) => {
    expectNear(lagWith(knowHow), lag);
  });
});
