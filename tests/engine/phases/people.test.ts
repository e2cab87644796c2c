// People: who leaves, who comes, how well chips are staffed, what money for talent trains and whom wages keep.

import { describe } from 'vitest';
import { experts } from '../../../src/engine/phases/experts';
import { talentMoney } from '../../../src/engine/phases/talentMoney';
import type { Made } from '../../support/madeTurn';
import { NO_WORKS, testGrid } from './grid';

const EXPERTS: Made = {
  nation: {
    experts: 10_000,
    expertPipeline: [300, 0, 0],
    retention: 0,
    prestige: 0,
    works: NO_WORKS,
    usChipsH100e: 0,
    chinaChipsH100e: 0,
    domesticChipsH100e: 0,
    operatingShare: 1,
    ownModelLog10Flop: 10,
  },
  start: { gdpUsdTn: 4, graduates: 500, brainDrainPull: 0.5, visaOpenness: 0.5 },
  world: { trainingGrowthOom: 0, algorithmGrowthOom: 0 },
  timers: { talentVisa: 0 },
  actor: { needH100e: 99 },
  bends: { outflow: 1, visa: 1 },
  rules: {
    world: { frontierLog10Flop: 26 },
    training: { generationOom: 1 },
    talent: {
      needPeople: 10_000,
      needGrowth: 0.1,
      outflowBase: 0.01,
      outflowPull: 0.1,
      outflowRetention: 0.5,
      outflowMax: 1,
      outflowCompute: 0.25,
      outflowModel: 0.5,
      outflowPrestige: 0.5,
      computeNeed: 1,
      modelReach: 4,
      immigrationBase: 0.01,
      immigrationVisa: 0.02,
      immigrationFixed: 0.5,
      immigrationCompute: 0.25,
      immigrationPrestige: 0.5,
      floor: 100,
      useFactor: 1,
      useBase: 0.5,
      useWeight: 0.5,
    },
  },
};

describe('experts', () => {
  testGrid(experts, EXPERTS, [
    [
      'neither chips nor a model to stay for: 6 % leave, 850 come',
      {},
      {
        'nation.outflowShare': 0.01 + 0.1 * 0.5,
        'nation.experts': 10_000 * 0.94 + 500 + 300 + 0.01 * 0.5 * 0.5 * 20_000,
        'nation.talentRatio': 10_250 / 20_000,
        'nation.talentUse': 0.5125 * (2 - 0.5125),
        'nation.expertPipeline.0': 0,
      },
    ],
    [
      'half the chips that they need, a model two generations behind, fair pay, renown',
      {
        nation: {
          usChipsH100e: 60,
          chinaChipsH100e: 30,
          domesticChipsH100e: 10,
          operatingShare: 0.5,
          ownModelLog10Flop: 24,
          retention: 0.5,
          prestige: 0.5,
          works: { ...NO_WORKS, outflowFactor: 0.5, graduatesFactor: 2 },
        },
        bends: { outflow: 2 },
      },
      {
        'nation.outflowShare':
          0.01 + 0.05 * (1 - 0.5 * 0.5) * (1 - 0.25 * 0.75 - 0.5 * 0.5) * (1 - 0.5 * 0.5) * 2 * 0.5,
        'nation.experts':
          10_000 * (1 - 0.01 - 0.05 * 0.75 * 0.5625 * 0.75) +
          1000 +
          300 +
          0.01 * 0.5 * (0.5 + 0.25 * 0.75 + 0.5 * 0.5) * 20_000,
      },
    ],
    [
      'all the chips that they need and the best model of all: only the base and a quarter of the pull',
      { nation: { usChipsH100e: 1000, ownModelLog10Flop: 27 } },
      { 'nation.outflowShare': 0.01 + 0.05 * (1 - 0.25 - 0.5) },
    ],
    [
      'a visa opens the door, in this chapter half as wide again',
      { timers: { talentVisa: 1 }, bends: { visa: 1.5 } },
      { 'nation.experts': 9400 + 800 + (0.01 + 0.02 * 1.5) * 0.5 * 0.5 * 20_000 },
    ],
    [
      'nobody comes: the floor holds',
      {
        nation: { experts: 50, expertPipeline: [0, 0, 0] },
        start: { graduates: 0, visaOpenness: 0 },
      },
      { 'nation.experts': 100, 'nation.talentRatio': 0.005 },
    ],
    [
      'more than are needed staff every chip that runs',
      { nation: { experts: 40_000, usChipsH100e: 80, operatingShare: 0.25 } },
      { 'nation.talentUse': 1, 'nation.usedChipsH100e': 80 * 0.25 },
    ],
    [
      'hardly any staff half of them',
      {
        nation: { experts: 0, expertPipeline: [0], usChipsH100e: 80, operatingShare: 0.25 },
        start: { graduates: 0, visaOpenness: 0 },
        rules: { talent: { floor: 0 } },
      },
      { 'nation.talentUse': 0, 'nation.usedChipsH100e': 80 * 0.25 * 0.5 },
    ],
  ]);
});

const TALENT: Made = {
  nation: {
    experts: 10_000,
    expertPipeline: [40, 0, 0, 0, 0, 0],
    retention: 0.25,
    focus: null,
    modelSpendingUsdBn: 1,
  },
  actor: { talentMoneyUsdBn: 2, modelMoneyUsdBn: 3 },
  rules: {
    talent: {
      cohortShare: 0.5,
      costUsdBnPerExpert: 0.001,
      cohortCeiling: 0.05,
      cohortBase: 500,
      lagTurns: 4,
      wageShare: 0.5,
      wageUsdBnPerExpert: 0.0001,
      wageBaseUsdBn: 1,
      wageHalf: 0.5,
      retentionSpeed: 0.5,
    },
    training: { spendingSpeed: 0.25 },
    focus: { leadTurns: 1, leadTimes: 2 },
  },
};

describe('money for talent and for models', () => {
  testGrid(talentMoney, TALENT, [
    [
      '1,000 places against a ceiling of 1,000 make 500; half of what wages ask keeps a half',
      {},
      {
        'nation.expertPipeline.3': 1000 / (1 + 1000 / 1000),
        'nation.retention': 0.25 + 0.5 * (0.5 - 0.25),
        'nation.modelSpendingUsdBn': 1 + 0.25 * (3 - 1),
      },
    ],
    [
      'the focus brings the cohort a turn nearer',
      { nation: { focus: 'talent', focusRepeats: 0 } },
      { 'nation.expertPipeline.2': 500, 'nation.expertPipeline.3': 0 },
    ],
    [
      'no money: nobody is trained, and half of what held people is gone',
      { actor: { talentMoneyUsdBn: 0, modelMoneyUsdBn: 0 } },
      {
        'nation.expertPipeline.3': 0,
        'nation.retention': 0.125,
        'nation.modelSpendingUsdBn': 0.75,
      },
    ],
    [
      'ten times as much trains less than twice as many',
      { actor: { talentMoneyUsdBn: 20 } },
      {
        'nation.expertPipeline.3': 10_000 / (1 + 10),
        'nation.retention': 0.25 + 0.5 * (5 / 5.5 - 0.25),
      },
    ],
  ]);
});
