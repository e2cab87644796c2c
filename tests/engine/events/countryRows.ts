// What every effect on a country does to a made nation: the fields that change, each worked out by hand.

import type { CountryEffectKind } from '../../../src/types/effect';
import type { SuperpowerRole } from '../../../src/types/scenario';
import type { Works } from '../../../src/types/state';
import type { Rows } from './rows';

const WORKS: Works = {
  gridQueueFactor: 1.5,
  dataCentreCostFactor: 0.8,
  graduatesFactor: 2,
  outflowFactor: 0.5,
  homeAdvantageGenerations: 0.25,
  cloudCeiling: 0.125,
  skill: 0.25,
};
const USA: SuperpowerRole = { goal: 'leadAndAllies', sells: 'us' };
const CHINA: SuperpowerRole = { goal: 'replaceEmbargoed', sells: 'china' };
const SPREAD = { exports: { trustSpread: 0.25 } };
/** 1,000,000 × (0.5 × 4 + 0.5 × √4) = 3,000,000 chips. */
const NEED = { compute: { needH100e: 1_000_000, needGdpWeight: 0.5 } };

/** 0.25 × 40 = 10 bn buy 10 × 32,768 chips. */
const CHIP_PRICE = 1 / 32_768;
const NOTHING_ARRIVING = {
  usH100e: 0,
  chinaH100e: 0,
  domesticH100e: 0,
  governmentH100e: 0,
  powerMw: 0,
};

export const COUNTRY_ROWS: Rows<CountryEffectKind> = {
  addCash: [
    {
      effect: { budgetShare: -0.25 },
      made: { nation: { cashUsdBn: 3 }, actor: { regularBudgetUsdBn: 40 } },
      figure: -10,
      changes: { 'KOR.cashUsdBn': 3 - 0.25 * 40 },
    },
  ],
  addSupport: [
    { effect: { points: -7 }, made: { nation: { support: 4 } }, changes: { 'KOR.support': -3 } },
  ],
  addDataProtection: [
    {
      effect: { amount: 0.25 },
      made: { nation: { dataProtection: 0.5 } },
      changes: { 'KOR.dataProtection': 0.75 },
    },
    {
      effect: { amount: 0.25 },
      made: { nation: { dataProtection: 0.875 } },
      changes: { 'KOR.dataProtection': 1 },
    },
  ],
  addRetention: [
    {
      effect: { amount: -0.25 },
      made: { nation: { retention: 0.5 } },
      changes: { 'KOR.retention': 0.25 },
    },
    {
      effect: { amount: -0.75 },
      made: { nation: { retention: 0.5 } },
      changes: { 'KOR.retention': 0 },
    },
  ],
  addLockIn: [
    {
      effect: { amount: 0.125 },
      made: { nation: { lockIn: 0.5 } },
      changes: { 'KOR.lockIn': 0.625 },
    },
    { effect: { amount: -1 }, made: { nation: { lockIn: 0.5 } }, changes: { 'KOR.lockIn': 0 } },
  ],
  addPrestige: [
    {
      effect: { amount: 0.25 },
      made: { nation: { prestige: 0.25 } },
      changes: { 'KOR.prestige': 0.5 },
    },
    { effect: { amount: 1 }, made: { nation: { prestige: 0.25 } }, changes: { 'KOR.prestige': 1 } },
  ],
  setChinaPurchases: [
    {
      effect: { share: 0.3 },
      made: { nation: { chinaShare: 0.1 } },
      figure: 100 * (0.3 - 0.1),
      changes: { 'KOR.chinaShare': 0.3 },
    },
  ],
  addUsTrust: [
    {
      effect: { amount: 0.25 },
      made: { nation: { usTrust: 0.5 } },
      changes: { 'KOR.usTrust': 0.75 },
    },
    {
      effect: { amount: -0.75 },
      made: { nation: { usTrust: 0.5 } },
      changes: { 'KOR.usTrust': 0 },
    },
    {
      effect: { amount: 0.5 },
      made: { nation: { usTrust: 0.5, superpower: USA }, rules: SPREAD },
      others: { usTrust: 0.5 },
      changes: { 'others.usTrust': 0.5 + 0.25 * 0.5 },
    },
  ],
  addChinaTrust: [
    {
      effect: { amount: 0.25 },
      made: { nation: { chinaTrust: 0.5 } },
      changes: { 'KOR.chinaTrust': 0.75 },
    },
    {
      effect: { amount: -1 },
      made: { nation: { chinaTrust: 0.5, superpower: CHINA }, rules: SPREAD },
      others: { chinaTrust: 0.125 },
      changes: { 'others.chinaTrust': 0 },
    },
  ],
  addPrivateMoney: [
    {
      effect: { share: -0.5 },
      made: { nation: { carriedPrivateUsdBn: 2 }, start: { privateMoneyUsdBn: 10 } },
      figure: -5,
      changes: { 'KOR.carriedPrivateUsdBn': 2 - 0.5 * 10 },
    },
  ],
  multiplyAdoption: [
    {
      effect: { factor: 0.75 },
      made: { nation: { adoption: 0.5 } },
      figure: -12.5,
      changes: { 'KOR.adoption': 0.375 },
    },
  ],
  multiplyExperts: [
    {
      effect: { factor: 1.25 },
      made: { nation: { experts: 8000 } },
      figure: 2000,
      changes: { 'KOR.experts': 10_000 },
    },
    { effect: { factor: 0 }, made: { nation: { experts: 8000 } }, changes: { 'KOR.experts': 0 } },
  ],
  multiplyAlgorithmicGap: [
    {
      effect: { factor: 0.5 },
      made: { nation: { algorithmicGapOom: 0.75 } },
      changes: { 'KOR.algorithmicGapOom': 0.375 },
    },
  ],
  delayDataCentres: [
    {
      effect: { share: 0.5 },
      made: { nation: { dataCentrePipelineMw: [80, 0, 40] } },
      figure: -(80 + 0) * 0.5,
      changes: {
        'KOR.dataCentrePipelineMw.0': 80 - 40,
        'KOR.dataCentrePipelineMw.1': 40 - 20,
        'KOR.dataCentrePipelineMw.2': 40 + 20,
      },
    },
    { effect: { share: 1 }, made: { nation: { dataCentrePipelineMw: [0, 0, 40] } }, changes: {} },
  ],
  hostCampus: [
    {
      effect: { baseMw: 100, gridShare: 0.5, chipsShare: 0.75, powerShare: 0.25, hallsShare: 1.5 },
      made: {
        nation: {
          hostedChipsH100e: 10_000,
          dataCentreMw: 500,
          powerMw: { gas: 300, variable: 200, firm: 100 },
        },
        start: { gridConnectionMw: 200 },
        turn: { chipPowerKw: 1.25 },
      },
      figure: 100 + 0.5 * 200,
      changes: {
        'KOR.hostedChipsH100e': 10_000 + (200 / 0.00125) * 0.75,
        'KOR.dataCentreMw': 500 + 200 * 1.5,
        'KOR.powerMw.variable': 200 + 200 * 0.25,
      },
    },
  ],
  cutPower: [
    {
      effect: { share: 0.25 },
      made: { nation: { availablePowerMw: 600 }, actor: { outageShare: 0.125 } },
      figure: -150,
      changes: { 'actor.outageShare': 0.25 },
    },
  ],
  startCaretaker: [
    {
      effect: { turns: 2 },
      made: { nation: { crisisTurns: 1 } },
      changes: { 'KOR.crisisTurns': 2 + 1, 'KOR.crises': 1 },
    },
    {
      effect: { turns: 2 },
      made: { nation: { crisisTurns: 4, crises: 1 } },
      changes: { 'KOR.crises': 1 + 1 },
    },
  ],
  startReskilling: [
    {
      effect: { turns: 4 },
      made: { timers: { reskilling: 1 } },
      changes: { 'KOR.timers.reskilling': 4 },
    },
    { effect: { turns: 4 }, made: { timers: { reskilling: 6 } }, changes: {} },
  ],
  addPoliticalCapital: [
    {
      effect: { amount: 2 },
      made: { nation: { politicalCapital: 3 }, rules: { support: { capitalCeiling: 10 } } },
      changes: { 'KOR.politicalCapital': 5 },
    },
    {
      effect: { amount: 12 },
      made: { nation: { politicalCapital: 3 }, rules: { support: { capitalCeiling: 10 } } },
      changes: { 'KOR.politicalCapital': 10 },
    },
    {
      effect: { amount: -4 },
      made: { nation: { politicalCapital: 3 } },
      changes: { 'KOR.politicalCapital': 0 },
    },
  ],
  addKnowHow: [
    {
      effect: { amount: 0.25 },
      made: { nation: { knowHow: 0.5 } },
      changes: { 'KOR.knowHow': 0.75 },
    },
    { effect: { amount: 0.75 }, made: { nation: { knowHow: 0.5 } }, changes: { 'KOR.knowHow': 1 } },
  ],
  addAdoption: [
    {
      effect: { amount: 0.25 },
      made: { nation: { adoption: 0.5 } },
      changes: { 'KOR.adoption': 0.75 },
    },
    {
      effect: { amount: -0.75 },
      made: { nation: { adoption: 0.5 } },
      changes: { 'KOR.adoption': 0 },
    },
  ],
  addHomeModelShare: [
    {
      effect: { amount: 0.25 },
      made: { nation: { homeModelShare: 0.25 } },
      changes: { 'KOR.homeModelShare': 0.5 },
    },
    {
      effect: { amount: 1 },
      made: { nation: { homeModelShare: 0.25 } },
      changes: { 'KOR.homeModelShare': 1 },
    },
  ],
  addCloudShare: [
    {
      effect: { amount: 0.125 },
      made: { nation: { homeCloudShare: 0.25 } },
      changes: { 'KOR.homeCloudShare': 0.375 },
    },
    {
      effect: { amount: -0.5 },
      made: { nation: { homeCloudShare: 0.25 } },
      changes: { 'KOR.homeCloudShare': 0 },
    },
  ],
  addSupplyLeverage: [
    {
      effect: { amount: 0.25 },
      made: { nation: { supplyLeverage: 0.5 } },
      changes: { 'KOR.supplyLeverage': 0.75 },
    },
    {
      effect: { amount: 0.75 },
      made: { nation: { supplyLeverage: 0.5 } },
      changes: { 'KOR.supplyLeverage': 1 },
    },
  ],
  addHomeChipPerformance: [
    {
      effect: { amount: 0.125 },
      made: { nation: { homeChipPerformance: 0.25 } },
      changes: { 'KOR.homeChipPerformance': 0.375 },
    },
    {
      effect: { amount: -1 },
      made: { nation: { homeChipPerformance: 0.25 } },
      changes: { 'KOR.homeChipPerformance': 0 },
    },
  ],
  addHomeChipCapacity: [
    {
      effect: { usdBn: 0.5, perIndustryUsdBn: 2 },
      made: { nation: { homeChipCapacityUsdBn: 1 }, start: { industrialBase: 0.75 } },
      figure: 2,
      changes: { 'KOR.homeChipCapacityUsdBn': 1 + 0.5 + 2 * 0.75 },
    },
  ],
  addPower: [
    {
      effect: { source: 'firm', gridShare: 0.5 },
      made: {
        nation: { powerMw: { gas: 300, variable: 200, firm: 100 } },
        start: { gridConnectionMw: 200 },
      },
      figure: 100,
      changes: { 'KOR.powerMw.firm': 100 + 0.5 * 200 },
    },
  ],
  connectPower: [
    {
      effect: { source: 'gas', gridShare: 0.25 },
      made: {
        nation: { powerPipelineMw: { gas: [30, 10], variable: [5, 0], firm: [0, 0] } },
        start: { gridConnectionMw: 200 },
      },
      figure: 50,
      changes: { 'KOR.powerPipelineMw.gas.0': 30 + 0.25 * 200 },
    },
  ],
  addDataCentres: [
    {
      effect: { gridShare: 1.5 },
      made: { nation: { dataCentreMw: 500 }, start: { gridConnectionMw: 200 } },
      figure: 300,
      changes: { 'KOR.dataCentreMw': 500 + 1.5 * 200 },
    },
  ],
  scrapDataCentres: [
    {
      effect: { share: 0.25 },
      made: { nation: { dataCentrePipelineMw: [80, 0, 40] } },
      figure: -30,
      changes: { 'KOR.dataCentrePipelineMw.0': 60, 'KOR.dataCentrePipelineMw.2': 30 },
    },
  ],
  addChips: [
    {
      effect: { needShare: 0.125 },
      made: {
        nation: { usChipsH100e: 100_000, chipPowerMw: 200 },
        start: { gdpUsdTn: 4 },
        world: { computeGrowthOom: 0 },
        rules: NEED,
        turn: { chipPowerKw: 1.25 },
      },
      figure: 375_000,
      changes: {
        'KOR.usChipsH100e': 100_000 + 0.125 * 3_000_000,
        'KOR.chipPowerMw': 200 + (375_000 * 1.25) / 1000,
      },
    },
    {
      effect: { needShare: 0.125 },
      made: {
        nation: { domesticChipsH100e: 100_000, chipPowerMw: 200, superpower: USA },
        start: { gdpUsdTn: 4 },
        world: { computeGrowthOom: 0 },
        rules: { ...NEED, exports: { servedNeed: { us: 2, china: 1 } } },
        turn: { chipPowerKw: 1.25 },
      },
      changes: {
        'KOR.domesticChipsH100e': 100_000 + 0.125 * 3_000_000 * 2,
        'KOR.chipPowerMw': 200 + (750_000 * 1.25) / 1000,
      },
    },
  ],
  buyOutHosted: [
    {
      effect: { share: 0.5, keptShare: 0.75 },
      made: {
        nation: { hostedChipsH100e: 80_000, usChipsH100e: 100_000, chipPowerMw: 200 },
        turn: { chipPowerKw: 1.5 },
      },
      figure: 30_000,
      changes: {
        'KOR.hostedChipsH100e': 80_000 - 40_000,
        'KOR.usChipsH100e': 100_000 + 30_000,
        'KOR.chipPowerMw': 200 + (30_000 * 1.5) / 1000,
      },
    },
  ],
  addUnitLevel: [
    {
      effect: { levels: 1 },
      made: { nation: { unitLevel: 1 }, rules: { sovereignUnit: { limit: 3 } } },
      changes: { 'KOR.unitLevel': 2 },
    },
    {
      effect: { levels: 3 },
      made: { nation: { unitLevel: 1 }, rules: { sovereignUnit: { limit: 3 } } },
      changes: { 'KOR.unitLevel': 3 },
    },
  ],
  buyChips: [
    {
      effect: { budgetShare: 0.25, from: 'us' },
      made: {
        nation: {
          arriving: {
            usH100e: 100,
            chinaH100e: 20,
            domesticH100e: 3,
            governmentH100e: 0,
            powerMw: 4,
          },
        },
        actor: { regularBudgetUsdBn: 40 },
        rules: { chips: { priceUsdBnPerH100e: CHIP_PRICE } },
        turn: { chipPriceUsdBn: CHIP_PRICE, chipPowerKw: 1.25 },
      },
      figure: 327_680,
      changes: {
        'KOR.arriving.usH100e': 100 + 327_680,
        'KOR.arriving.powerMw': 4 + 327.68 * 1.25,
      },
    },
    {
      effect: { budgetShare: 0.25, from: 'china' },
      made: {
        nation: { arriving: NOTHING_ARRIVING },
        actor: { regularBudgetUsdBn: 40 },
        turn: { chipPriceUsdBn: CHIP_PRICE, chipPowerKw: 1.25 },
      },
      changes: { 'KOR.arriving.chinaH100e': 327_680, 'KOR.arriving.powerMw': 327.68 * 1.25 },
    },
    {
      effect: { budgetShare: 0.25, from: 'us' },
      made: {
        nation: { superpower: USA, arriving: NOTHING_ARRIVING },
        actor: { regularBudgetUsdBn: 40 },
        turn: { chipPriceUsdBn: CHIP_PRICE, chipPowerKw: 1.25 },
      },
      changes: { 'KOR.arriving.domesticH100e': 327_680, 'KOR.arriving.powerMw': 327.68 * 1.25 },
    },
  ],
  buyDataCentres: [
    {
      effect: { budgetShare: 0.25, inTurns: 2 },
      made: {
        nation: { dataCentrePipelineMw: [80, 0, 40, 0, 0, 0, 0, 0] },
        actor: { regularBudgetUsdBn: 40 },
        rules: { dataCentres: { costUsdBnPerMw: 0.03125 } },
      },
      figure: 320,
      changes: { 'KOR.dataCentrePipelineMw.2': 40 + 320 },
    },
  ],
  buyPower: [
    {
      effect: { source: 'firm', budgetShare: 0.25, inTurns: 0 },
      made: {
        nation: { powerPipelineMw: { gas: [30, 10], variable: [5, 0], firm: [7, 0] } },
        start: { powerCostFactor: 2 },
        actor: { regularBudgetUsdBn: 40 },
        rules: { power: { costUsdBnPerMw: { gas: 1, variable: 1, firm: 0.015625 } } },
      },
      figure: 320,
      changes: { 'KOR.powerPipelineMw.firm.0': 7 + 320 },
    },
  ],
  moveChips: [
    {
      effect: { budgetShare: 0.25 },
      made: {
        nation: { arriving: NOTHING_ARRIVING },
        actor: { regularBudgetUsdBn: 40 },
        rules: { chips: { priceUsdBnPerH100e: CHIP_PRICE } },
        turn: { chipPriceUsdBn: CHIP_PRICE, chipPowerKw: 1.25 },
      },
      figure: 327_680,
      changes: { 'KOR.arriving.usH100e': 327_680, 'KOR.arriving.powerMw': 327.68 * 1.25 },
    },
    {
      effect: { budgetShare: -0.25 },
      made: {
        nation: {
          usChipsH100e: 655_360,
          chinaChipsH100e: 655_360,
          domesticChipsH100e: 0,
          chipPowerMw: 800,
        },
        actor: { regularBudgetUsdBn: 40 },
        turn: { chipPriceUsdBn: CHIP_PRICE },
      },
      changes: { 'KOR.usChipsH100e': 327_680, 'KOR.chipPowerMw': 600 },
    },
  ],
  movePower: [
    {
      effect: { budgetShare: 0.25 },
      made: {
        nation: { powerMw: { gas: 30, variable: 50, firm: 20 } },
        actor: { regularBudgetUsdBn: 40 },
        rules: { power: { costUsdBnPerMw: { gas: 1, variable: 0.25, firm: 1 } } },
      },
      figure: 40,
      changes: { 'KOR.powerMw.variable': 90 },
    },
    {
      effect: { budgetShare: -0.125 },
      made: {
        nation: { powerMw: { gas: 40, variable: 20, firm: 20 } },
        actor: { regularBudgetUsdBn: 40 },
        rules: { power: { costUsdBnPerMw: { gas: 1, variable: 0.25, firm: 1 } } },
      },
      figure: -20,
      changes: { 'KOR.powerMw.gas': 30, 'KOR.powerMw.variable': 15, 'KOR.powerMw.firm': 15 },
    },
  ],
  lendHalls: [
    {
      effect: { budgetShare: 0.25, turns: 3 },
      made: {
        nation: { dataCentreMw: 100 },
        actor: { regularBudgetUsdBn: 40 },
        rules: { dataCentres: { costUsdBnPerMw: 0.25 } },
      },
      figure: 40,
      changes: { 'KOR.dataCentreMw': 140, 'KOR.hallsBorrowedMw.3': 40 },
    },
    {
      effect: { budgetShare: -0.125, turns: 3 },
      made: {
        nation: { dataCentreMw: 100 },
        actor: { regularBudgetUsdBn: 40 },
        rules: { dataCentres: { costUsdBnPerMw: 0.25 } },
      },
      figure: -20,
      changes: { 'KOR.dataCentreMw': 80, 'KOR.hallsLentMw.3': 20 },
    },
  ],
  moveExperts: [
    {
      effect: { budgetShare: -0.25 },
      made: {
        nation: { experts: 9000 },
        actor: { regularBudgetUsdBn: 40 },
        rules: { talent: { costUsdBnPerExpert: 0.015625 } },
      },
      figure: -640,
      changes: { 'KOR.experts': 9000 - 640 },
    },
  ],
  hireExperts: [
    {
      effect: { budgetShare: 0.125, inTurns: 1 },
      made: {
        nation: { experts: 8000, expertPipeline: [0, 50, 0, 0, 0, 0] },
        actor: { regularBudgetUsdBn: 32 },
        rules: {
          talent: {
            cohortShare: 0.5,
            costUsdBnPerExpert: 0.001,
            cohortCeiling: 0.25,
            cohortBase: 1000,
          },
        },
      },
      figure: 1200,
      changes: { 'KOR.expertPipeline.1': 50 + 2000 / (1 + 2000 / 3000) },
    },
  ],
  lendExperts: [
    {
      effect: { share: 0.5, ceiling: 1.25, floor: 0.25 },
      made: { nation: { experts: 8000, operatingShare: 0.75 } },
      figure: -2000,
      changes: { 'KOR.experts': 8000 * (1 - 0.5 * 0.5) },
    },
    {
      effect: { share: 0.5, ceiling: 1.125, floor: 0.25 },
      made: { nation: { experts: 8000, operatingShare: 1 } },
      changes: { 'KOR.experts': 8000 * (1 - 0.5 * 0.25) },
    },
    {
      effect: { share: 0.5, ceiling: 1.25, floor: 0.25 },
      made: { nation: { experts: 8000, operatingShare: 0 } },
      changes: { 'KOR.experts': 8000 * (1 - 0.5 * 1) },
    },
  ],
  startLeverage: [
    {
      effect: { turns: 2 },
      made: { timers: { leverage: 5 } },
      changes: { 'KOR.timers.leverage': 2 },
    },
  ],
  multiplyGridQueue: [
    {
      effect: { factor: 1.25 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.gridQueueFactor': 1.5 * 1.25 },
    },
  ],
  multiplyDataCentreCost: [
    {
      effect: { factor: 0.75 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.dataCentreCostFactor': 0.8 * 0.75 },
    },
  ],
  multiplyGraduates: [
    {
      effect: { factor: 1.25 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.graduatesFactor': 2 * 1.25 },
    },
  ],
  multiplyOutflow: [
    {
      effect: { factor: 0.5 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.outflowFactor': 0.5 * 0.5 },
    },
  ],
  addHomeAdvantage: [
    {
      effect: { generations: 0.5 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.homeAdvantageGenerations': 0.25 + 0.5 },
    },
  ],
  addCloudCeiling: [
    {
      effect: { amount: 0.25 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.cloudCeiling': 0.125 + 0.25 },
    },
  ],
  addSkill: [
    {
      effect: { amount: 0.5 },
      made: { nation: { works: WORKS } },
      changes: { 'KOR.works.skill': 0.25 + 0.5 },
    },
  ],
};
