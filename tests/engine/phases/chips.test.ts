// Chips: what is made at home and learnt by it, how the installed ones age, what is installed and what sets out.

import { describe } from 'vitest';
import { deliveries } from '../../../src/engine/phases/deliveries';
import { homeChips } from '../../../src/engine/phases/homeChips';
import type { Made } from '../../support/madeTurn';
import { testGrid } from './grid';

/** A curve that doubles what follows it in every half-year. */
const DOUBLING = { x: [0, 20], y: [Math.log10(2), Math.log10(2)] };

const SAME = { open: 1, licensed: 1, withheld: 1 };

const HOME: Made = {
  nation: {
    stance: 'hedge',
    homeChipPerformance: 0.5,
    homeChipCapacityUsdBn: 2,
    chipResearchPipelineUsdBn: [1, 0, 0, 0, 0, 0],
    supplyLeverage: 0.5,
    buildAverage: 0.5,
    usTrust: 1,
    experts: 20_000,
  },
  start: { industrialBase: 0.5, gdpUsdTn: 4, supplyLeverage: 0.5 },
  decisions: { buildShare: 0.5 },
  actor: { buildMoneyUsdBn: 2 },
  bends: { homeChips: 1 },
  turn: { chipPriceUsdBn: 0.00002, chapterStarts: false },
  rules: {
    exports: { materialsChips: SAME, substitution: SAME },
    market: { buildLearning: 0.5, buildContinuity: 0.5, buildSensitivity: 2 },
    talent: { needPeople: 10_000, needGrowth: 0 },
    homeChips: {
      productionBase: 0.25,
      productionPerformance: 0.5,
      efficiencyBase: 0.5,
      efficiencyPerformance: 0.5,
      researchLag: 4,
      performanceGain: 0.5,
      talentBase: 0.5,
      talentWeight: 0.5,
      researchHalf: 1,
      toolEmbargo: 0.5,
      performanceTrustBase: 0.5,
      performanceTrust: 0.5,
      performanceTrustFloor: 0.25,
      performanceTrustCeiling: 1,
      performanceLimit: 1,
      performanceKept: 0.9,
      performanceFloor: 0.1,
      performanceCeiling: 0.95,
      capacityKept: 0.9,
      capacityFollowed: 0,
      capacityGain: 0.5,
      leverageKept: 0.9,
      leverageGain: 0.1,
      leverageHalf: 1,
      leverageNorm: 0.05,
    },
  },
};

describe('chips made at home', () => {
  testGrid(homeChips, HOME, [
    [
      'half of the money makes chips, half is research; what was paid four turns ago bears fruit',
      {},
      {
        'actor.domesticH100e': (1 / 0.00002) * 0.75,
        'nation.chipResearchPipelineUsdBn.2': 1,
        'nation.homeChipPerformance': 0.5 * 0.9 + 0.5 * 0.5 * 0.5 * 0.5,
        'nation.homeChipCapacityUsdBn': 2 * 0.9 + 0.5 * 0.5,
        'nation.supplyLeverage': 0.5 * 0.9 + 0.1 * 0.5 * 0.5 + 0.05 * 0.5,
      },
    ],
    [
      'where the world spends twice as much, so much more can be made',
      { rules: { homeChips: { capacityFollowed: 1 }, world: { spendingGrowth: DOUBLING } } },
      { 'nation.homeChipCapacityUsdBn': 2 * 0.9 * 2 + 0.5 * 0.5 },
    ],
    [
      'no more is made than there is capacity for: the rest is research',
      { nation: { homeChipCapacityUsdBn: 0.5 } },
      {
        'actor.domesticH100e': (0.5 / 0.00002) * 0.75,
        'nation.chipResearchPipelineUsdBn.2': 1.5,
      },
    ],
    [
      'a sudden change of the share loses half of this turn’s research',
      { decisions: { buildShare: 1 } },
      { 'nation.chipResearchPipelineUsdBn.2': 0.5, 'nation.buildAverage': 0.75 },
    ],
    [
      'at a chapter’s start it loses none',
      { decisions: { buildShare: 1 }, turn: { chapterStarts: true } },
      { 'nation.chipResearchPipelineUsdBn.2': 1, 'nation.buildAverage': 1 },
    ],
    [
      'without tools, trust and experts an eighth is learnt',
      { nation: { stance: 'alignChina', usTrust: 0, experts: 0 } },
      { 'nation.homeChipPerformance': 0.45 + 0.0625 / 8 },
    ],
    [
      'without money and research performance falls to its floor',
      {
        nation: { homeChipPerformance: 0.1, chipResearchPipelineUsdBn: [0, 0, 0, 0, 0, 0] },
        actor: { buildMoneyUsdBn: 0 },
      },
      { 'actor.domesticH100e': 0, 'nation.homeChipPerformance': 0.1 },
    ],
  ]);
});

const ARRIVING: Made = {
  nation: {
    opening: null,
    usChipsH100e: 1000,
    chinaChipsH100e: 200,
    domesticChipsH100e: 100,
    chipPowerMw: 2,
    governmentChipShare: 0.5,
    homeChipPerformance: 0.5,
    hostedChipsH100e: 0,
    hostedPowerMw: 0,
    hostedPowerTargetMw: 0,
    superpower: null,
    arriving: {
      usH100e: 500,
      chinaH100e: 0,
      domesticH100e: 100,
      powerMw: 1,
      governmentH100e: 60,
    },
  },
  start: { hostedChipsH100e: 0 },
  world: { spendingGrowthOom: 0 },
  actor: {
    usDeliveredH100e: 1000,
    chinaDeliveredH100e: 100,
    domesticH100e: 50,
    governmentPurchasesUsdBn: 1000,
    privatePurchasesUsdBn: 3000,
  },
  turn: { chipPowerKw: 1 },
  rules: {
    chips: {
      depreciation: 0.1,
      powerAgeing: 0.9,
      chinaPowerFactor: 1.5,
      domesticPowerBase: 2,
      domesticPowerGain: 1,
      governmentShare: 0.5,
      governmentShareOfDomestic: 0.2,
    },
    hosting: { speed: 0.5, growthShare: 0.1, worldFollowed: 1 },
    world: { spendingGrowth: DOUBLING },
  },
};

describe('chips that age, arrive and set out', () => {
  testGrid(deliveries, ARRIVING, [
    [
      'a tenth leaves, last turn’s order is installed, this turn’s sets out',
      {},
      {
        'nation.usChipsH100e': 1000 * 0.9 + 500,
        'nation.chinaChipsH100e': 200 * 0.9,
        'nation.domesticChipsH100e': 100 * 0.9 + 100,
        'nation.chipPowerMw': 2 * 0.9 * 0.9 + 1,
        'nation.governmentChipShare': (1170 * 0.5 + 60) / 1770,
        'nation.arriving.usH100e': 1000,
        'nation.arriving.chinaH100e': 100,
        'nation.arriving.domesticH100e': 50,
        'nation.arriving.powerMw': (1000 + 100 * 1.5 + 50 * 1.5) / 1000,
        'nation.arriving.governmentH100e': 0.25 * 0.5 * 1100 + 50 * 0.2,
      },
    ],
    [
      'the United States have their own design as home chips',
      { nation: { superpower: { goal: 'leadAndAllies', sells: 'us' } } },
      { 'nation.arriving.usH100e': 0, 'nation.arriving.domesticH100e': 1050 },
    ],
    [
      'a campus comes half the way to its size, and a tenth of it fills with new chips',
      {
        nation: { hostedChipsH100e: 1000, hostedPowerMw: 100, hostedPowerTargetMw: 200 },
      },
      {
        'nation.hostedPowerMw': 150,
        'nation.hostedChipsH100e': 1000 * 0.9 + (150 * 0.1) / 0.001,
      },
    ],
    [
      'chips of foreign firms without a campus follow the world, those of a campus age',
      {
        nation: { hostedChipsH100e: 1400 },
        start: { hostedChipsH100e: 500 },
        world: { spendingGrowthOom: Math.log10(2) },
      },
      { 'nation.hostedChipsH100e': 400 * 0.9 + 500 * 4 },
    ],
    [
      'nothing there, nothing comes: the state’s share stays',
      {
        nation: {
          usChipsH100e: 0,
          chinaChipsH100e: 0,
          domesticChipsH100e: 0,
          arriving: { usH100e: 0, chinaH100e: 0, domesticH100e: 0, powerMw: 0, governmentH100e: 0 },
        },
      },
      { 'nation.governmentChipShare': 0.5, 'nation.usChipsH100e': 0 },
    ],
  ]);
});
