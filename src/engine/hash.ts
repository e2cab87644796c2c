// The fingerprint of a whole state: every field of every record in declared order.

import { Hasher } from '../lib/hash';
import { CARDS, INDICES, LAYERS, PILLARS, POWER_SOURCES, STRESS_TESTS } from '../types/names';
import type {
  ContractState,
  GameState,
  Indices,
  NationState,
  SuperpowerState,
  Timers,
  WorldState,
} from '../types/state';

function hashWorld(h: Hasher, w: WorldState): void {
  h.number(w.tension);
  h.number(w.computeGrowthOom);
  h.number(w.trainingGrowthOom);
  h.number(w.algorithmGrowthOom);
  h.number(w.openWeightsLagGenerations);
  h.number(w.chipPriceMultiplier);
  h.number(w.clampTurns);
  h.number(w.supplyShockTurns);
  h.number(w.squeezeTurns);
  h.number(w.energyShockTurns);
  h.text(w.benchmark ?? '');
  h.texts(w.announcedEvents);
}

function hashTimers(h: Hasher, t: Timers): void {
  h.number(t.compact);
  h.number(t.bulkApproval);
  h.number(t.leverage);
  h.number(t.fastPermits);
  h.number(t.talentVisa);
  h.number(t.reskilling);
}

function hashIndices(h: Hasher, of: Indices): void {
  for (const index of INDICES) h.number(of[index]);
  h.number(of.composite);
  for (const layer of LAYERS) h.number(of.layers[layer]);
  for (const test of STRESS_TESTS) h.number(of.stressTests[test]);
}

function hashOrders(h: Hasher, n: NationState): void {
  h.text(n.stance);
  h.text(n.dataLaw);
  h.text(n.modelProgramme);
  h.text(n.powerMix);
  for (const pillar of PILLARS) h.number(n.budgetPercents[pillar]);
  h.number(n.buildPercent);
  h.number(n.chinaPercent);
  h.number(n.governmentPercent);
  h.texts(n.acceptPlatformsFrom);
}

function hashChips(h: Hasher, n: NationState): void {
  h.number(n.usChipsH100e);
  h.number(n.chinaChipsH100e);
  h.number(n.domesticChipsH100e);
  h.number(n.arriving.usH100e);
  h.number(n.arriving.chinaH100e);
  h.number(n.arriving.domesticH100e);
  h.number(n.arriving.powerMw);
  h.number(n.arriving.governmentH100e);
  h.number(n.chipPowerMw);
  h.number(n.governmentChipShare);
  h.number(n.hostedChipsH100e);
  h.number(n.hostedPowerMw);
  h.number(n.hostedPowerTargetMw);
  h.number(n.homeChipPerformance);
  h.number(n.homeChipCapacityUsdBn);
  h.numbers(n.chipResearchPipelineUsdBn);
  h.number(n.supplyLeverage);
  h.number(n.buildAverage);
}

function hashSites(h: Hasher, n: NationState): void {
  h.number(n.dataCentreMw);
  h.numbers(n.dataCentrePipelineMw);
  for (const source of POWER_SOURCES) h.number(n.powerMw[source]);
  for (const source of POWER_SOURCES) h.numbers(n.powerPipelineMw[source]);
  h.number(n.availablePowerMw);
}

function hashPeopleAndModels(h: Hasher, n: NationState): void {
  h.number(n.experts);
  h.numbers(n.expertPipeline);
  h.number(n.retention);
  h.number(n.outflowShare);
  h.number(n.algorithmicGapOom);
  h.number(n.ownModelLog10Flop);
  h.number(n.releasedModelLog10Flop);
  h.number(n.modelAutonomy);
  h.number(n.modelQuality);
  h.number(n.lagGenerations);
  h.number(n.knowHow);
  h.number(n.programmeMaturity);
  h.number(n.modelSpendingUsdBn);
  h.number(n.runSucceeded ? 1 : 0);
  h.number(n.runScale);
}

function hashUse(h: Hasher, n: NationState): void {
  h.number(n.homeModelShare);
  h.number(n.homeCloudShare);
  h.number(n.homeComputeShare);
  h.number(n.dataProtection);
  h.number(n.lockIn);
  h.number(n.adoption);
  h.number(n.gdpGain);
  h.number(n.cumulativeGain);
  h.number(n.cumulativeReference);
  h.number(n.powerRatio);
  h.number(n.dataCentreRatio);
  h.number(n.chipDeliveryRatio);
  h.number(n.talentRatio);
  h.number(n.operatingShare);
  h.number(n.talentUse);
  h.number(n.usedChipsH100e);
  h.number(n.usedChipsBeforeH100e);
  h.text(n.bottleneck);
}

function hashPolitics(h: Hasher, n: NationState): void {
  h.number(n.support);
  h.number(n.politicalCapital);
  h.number(n.usTrust);
  h.number(n.chinaTrust);
  h.number(n.prestige);
  h.number(n.crisisTurns);
  h.number(n.crises);
  h.number(n.surgeFatigue);
  h.number(n.unitLevel);
  h.texts(n.platformPartners);
  h.number(n.platformDepth);
  h.number(n.platformTurns);
  hashTimers(h, n.timers);
  for (const card of CARDS) h.number(n.cardsPlayed[card]);
  h.text(n.announcedEvent ?? '');
}

function hashMoneyAndScore(h: Hasher, n: NationState): void {
  h.number(n.cashUsdBn);
  h.number(n.debtUsdBn);
  h.number(n.carriedPrivateUsdBn);
  h.number(n.publicMoneyUsdBn);
  h.number(n.privateMoneyUsdBn);
  for (const pillar of PILLARS) h.number(n.absorptionUsdBn[pillar]);
  h.numbers(n.recentPublicUsdBn);
  h.numbers(n.recentPrivateUsdBn);
  hashIndices(h, n.indices);
  h.number(n.recentIndices.length);
  for (const row of n.recentIndices) for (const index of INDICES) h.number(row[index]);
  h.number(n.scorePath.weight);
  for (const index of INDICES) h.number(n.scorePath.sums[index]);
  h.number(n.victoryTurn);
}

function hashNation(h: Hasher, n: NationState): void {
  hashOrders(h, n);
  hashChips(h, n);
  hashSites(h, n);
  hashPeopleAndModels(h, n);
  hashUse(h, n);
  hashPolitics(h, n);
  hashMoneyAndScore(h, n);
}

function hashSuperpower(h: Hasher, s: SuperpowerState): void {
  h.number(s.capability);
  h.number(s.installedChipsH100e);
  h.number(s.lagGenerations);
}

function hashContract(h: Hasher, c: ContractState): void {
  h.text(c.id);
  h.number(c.arrivingH100e);
  h.number(c.arrivingGovernmentH100e);
  h.number(c.deliveredH100e);
  h.number(c.deliveredGovernmentH100e);
  h.number(c.installedH100e);
}

/** 16 hexadecimal digits over every bit of the state. */
export function hashState(state: GameState): string {
  const h = new Hasher();
  h.number(state.seed);
  h.text(state.variant);
  h.number(state.turn);
  h.number(state.halfYear);
  h.number(state.length);
  h.text(state.outcome);
  hashWorld(h, state.world);
  for (const country of state.countries) {
    h.text(country.id);
    h.text(country.role);
    if (country.role === 'nation') hashNation(h, country);
    else hashSuperpower(h, country);
  }
  for (const contract of state.contracts) hashContract(h, contract);
  return h.digest();
}
