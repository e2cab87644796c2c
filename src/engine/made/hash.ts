// The fingerprint of a whole state, made of types/state.ts by `npm run cli -- schema state --write`.

import { Hasher, RECORD, foldText, foldTexts } from '../../lib/hash';
import { placeIn, placeOrNone, putNumbers, putPlaces } from '../put';
import {
  BOTTLENECKS,
  CHAPTERS,
  DATA_LAWS,
  DEMAND_WAYS,
  EXPORT_RULES,
  FISCAL_STANCES,
  GOODS,
  MODEL_PROGRAMMES,
  OUTCOMES,
  PILLARS,
  PLEDGES,
  POWERS,
  POWER_MIXES,
  PROJECTS,
  STANCES,
  STRESS_TESTS,
  SUPERPOWER_GOALS,
  WISHES,
} from '../../types/names';
import type {
  ContractState,
  CountryState,
  DealOffer,
  GameState,
  NationState,
  PlatformProposal,
  SuperpowerState,
} from '../../types/state';

/** The record that is being written. */
const v = RECORD;

function putNation(nation: NationState): number {
  let i = 0;
  v[i++] = foldText(nation.id);
  v[i++] = placeIn(STANCES, nation.stance);
  v[i++] = placeIn(DATA_LAWS, nation.dataLaw);
  v[i++] = placeIn(MODEL_PROGRAMMES, nation.modelProgramme);
  v[i++] = placeIn(POWER_MIXES, nation.powerMix);
  v[i++] = nation.budgetPercents.chips;
  v[i++] = nation.budgetPercents.dataCentres;
  v[i++] = nation.budgetPercents.power;
  v[i++] = nation.budgetPercents.talent;
  v[i++] = nation.budgetPercents.models;
  v[i++] = nation.buildPercent;
  v[i++] = nation.chinaShare;
  v[i++] = placeIn(FISCAL_STANCES, nation.fiscalStance);
  v[i++] = foldTexts(nation.acceptPlatformsFrom);
  v[i++] = nation.usChipsH100e;
  v[i++] = nation.chinaChipsH100e;
  v[i++] = nation.domesticChipsH100e;
  v[i++] = nation.arriving.usH100e;
  v[i++] = nation.arriving.chinaH100e;
  v[i++] = nation.arriving.domesticH100e;
  v[i++] = nation.arriving.powerMw;
  v[i++] = nation.arriving.governmentH100e;
  v[i++] = nation.chipPowerMw;
  v[i++] = nation.governmentChipShare;
  v[i++] = nation.hostedChipsH100e;
  v[i++] = nation.hostedPowerMw;
  v[i++] = nation.hostedPowerTargetMw;
  v[i++] = nation.homeChipPerformance;
  v[i++] = nation.homeChipCapacityUsdBn;
  i = putNumbers(i, nation.chipResearchPipelineUsdBn);
  v[i++] = nation.supplyLeverage;
  v[i++] = nation.buildAverage;
  v[i++] = nation.dataCentreMw;
  i = putNumbers(i, nation.dataCentrePipelineMw);
  i = putNumbers(i, nation.hallsLentMw);
  i = putNumbers(i, nation.hallsBorrowedMw);
  v[i++] = nation.powerMw.gas;
  v[i++] = nation.powerMw.variable;
  v[i++] = nation.powerMw.firm;
  i = putNumbers(i, nation.powerPipelineMw.gas);
  i = putNumbers(i, nation.powerPipelineMw.variable);
  i = putNumbers(i, nation.powerPipelineMw.firm);
  v[i++] = nation.availablePowerMw;
  v[i++] = nation.experts;
  i = putNumbers(i, nation.expertPipeline);
  v[i++] = nation.retention;
  v[i++] = nation.outflowShare;
  v[i++] = nation.algorithmicGapOom;
  v[i++] = nation.ownModelLog10Flop;
  v[i++] = nation.releasedModelLog10Flop;
  v[i++] = nation.modelAutonomy;
  v[i++] = nation.modelQuality;
  v[i++] = nation.lagGenerations;
  v[i++] = nation.knowHow;
  v[i++] = nation.programmeMaturity;
  v[i++] = nation.modelSpendingUsdBn;
  v[i++] = nation.runSucceeded ? 1 : 0;
  v[i++] = nation.runScale;
  v[i++] = nation.homeModelShare;
  v[i++] = nation.homeCloudShare;
  v[i++] = nation.homeComputeShare;
  v[i++] = nation.dataProtection;
  v[i++] = nation.lockIn;
  v[i++] = nation.adoption;
  v[i++] = nation.gdpGain;
  v[i++] = nation.gainBeforeStart;
  v[i++] = nation.cumulativeGain;
  v[i++] = nation.cumulativeReference;
  v[i++] = nation.powerRatio;
  v[i++] = nation.dataCentreRatio;
  v[i++] = nation.chipDeliveryRatio;
  v[i++] = nation.talentRatio;
  v[i++] = nation.operatingShare;
  v[i++] = nation.talentUse;
  v[i++] = nation.usedChipsH100e;
  v[i++] = nation.usedChipsBeforeH100e;
  v[i++] = placeIn(BOTTLENECKS, nation.bottleneck);
  v[i++] = nation.support;
  v[i++] = nation.politicalCapital;
  v[i++] = nation.usTrust;
  v[i++] = nation.chinaTrust;
  v[i++] = nation.prestige;
  v[i++] = nation.crisisTurns;
  v[i++] = nation.crises;
  v[i++] = nation.surgeFatigue;
  v[i++] = nation.unitLevel;
  v[i++] = foldTexts(nation.platformPartners);
  v[i++] = nation.platformDepth;
  v[i++] = nation.platformTurns;
  v[i++] = foldTexts(nation.compactPartners);
  v[i++] = nation.timers.compact;
  v[i++] = nation.timers.bulkApproval;
  v[i++] = nation.timers.leverage;
  v[i++] = nation.timers.talentVisa;
  v[i++] = nation.timers.reskilling;
  v[i++] = nation.cardsPlayed.jointPlatform;
  v[i++] = nation.cardsPlayed.sovereignUnit;
  v[i++] = nation.cardsPlayed.foreignCampus;
  v[i++] = nation.cardsPlayed.talentVisa;
  v[i++] = nation.cardsPlayed.championsCompact;
  v[i++] = nation.cardsPlayed.bulkExportApproval;
  v[i++] = nation.cardsPlayed.supplyLeverage;
  v[i++] = nation.cardsPlayed.modelRelease;
  v[i++] = nation.cardsPlayed.reskilling;
  v[i++] = foldText(nation.announcedEvent ?? '');
  v[i++] = foldTexts(nation.stormsWarned);
  v[i++] = nation.historyTold;
  if (nation.ahead === null) {
    v[i++] = -1;
    v[i++] = 0;
  } else {
    v[i++] = placeIn(PILLARS, nation.ahead.line);
    v[i++] = nation.ahead.percent;
  }
  v[i++] = nation.aheadOwedUsdBn;
  v[i++] = nation.cashUsdBn;
  v[i++] = nation.debtUsdBn;
  v[i++] = nation.carriedPrivateUsdBn;
  v[i++] = nation.publicMoneyUsdBn;
  v[i++] = nation.privateMoneyUsdBn;
  v[i++] = nation.absorptionUsdBn.chips;
  v[i++] = nation.absorptionUsdBn.dataCentres;
  v[i++] = nation.absorptionUsdBn.power;
  v[i++] = nation.absorptionUsdBn.talent;
  v[i++] = nation.absorptionUsdBn.models;
  i = putNumbers(i, nation.recentPublicUsdBn);
  i = putNumbers(i, nation.recentPrivateUsdBn);
  v[i++] = nation.indices.capability;
  v[i++] = nation.indices.autonomy;
  v[i++] = nation.indices.prosperity;
  v[i++] = nation.indices.resilience;
  v[i++] = nation.indices.composite;
  v[i++] = nation.indices.layers.chips;
  v[i++] = nation.indices.layers.cloud;
  v[i++] = nation.indices.layers.models;
  v[i++] = nation.indices.layers.data;
  v[i++] = nation.indices.layers.talent;
  v[i++] = nation.indices.layers.power;
  v[i++] = nation.indices.stressTests.usCutOff;
  v[i++] = nation.indices.stressTests.chinaCoercion;
  v[i++] = nation.indices.stressTests.powerShortage;
  v[i++] = nation.indices.stressTests.publicSupport;
  v[i++] = nation.recentIndices.length;
  for (const entry of nation.recentIndices) {
    v[i++] = entry.capability;
    v[i++] = entry.autonomy;
    v[i++] = entry.prosperity;
    v[i++] = entry.resilience;
  }
  v[i++] = nation.scorePath.weight;
  v[i++] = nation.scorePath.sums.capability;
  v[i++] = nation.scorePath.sums.autonomy;
  v[i++] = nation.scorePath.sums.prosperity;
  v[i++] = nation.scorePath.sums.resilience;
  v[i++] = nation.victoryTurn;
  v[i++] = nation.lostTurn;
  v[i++] = nation.chapterStart.usedShare;
  v[i++] = nation.chapterStart.homeChipShare;
  v[i++] = nation.chapterStart.availablePowerMw;
  v[i++] = nation.chapterStart.dataCentreMw;
  v[i++] = nation.chapterStart.adoption;
  v[i++] = nation.chapterStart.lagGenerations;
  v[i++] = nation.chapterStart.talentRatio;
  v[i++] = nation.chapterStart.usTrust;
  v[i++] = nation.chapterStart.chinaTrust;
  i = putNumbers(i, nation.chapterPoints);
  v[i++] = nation.lastAnswer;
  v[i++] = nation.pledgePoints;
  v[i++] = placeOrNone(PLEDGES, nation.pledge);
  v[i++] = nation.pledgeRaised ? 1 : 0;
  v[i++] = placeOrNone(PILLARS, nation.focus);
  v[i++] = nation.focusRepeats;
  v[i++] = nation.lastChanges.stance;
  v[i++] = nation.lastChanges.dataLaw;
  v[i++] = nation.lastChanges.modelProgramme;
  v[i++] = nation.lastChanges.exportRule;
  v[i++] = nation.stanceSwings;
  v[i++] = foldText(nation.opening ?? '');
  if (nation.superpower === null) {
    v[i++] = -1;
    v[i++] = -1;
  } else {
    v[i++] = placeIn(SUPERPOWER_GOALS, nation.superpower.goal);
    v[i++] = placeIn(POWERS, nation.superpower.sells);
  }
  v[i++] = nation.exportSalesUsdBn;
  v[i++] = nation.works.gridQueueFactor;
  v[i++] = nation.works.dataCentreCostFactor;
  v[i++] = nation.works.graduatesFactor;
  v[i++] = nation.works.outflowFactor;
  v[i++] = nation.works.homeAdvantageGenerations;
  v[i++] = nation.works.cloudCeiling;
  v[i++] = nation.works.skill;
  if (nation.project === null) {
    v[i++] = -1;
    v[i++] = 0;
  } else {
    v[i++] = placeIn(PROJECTS, nation.project.id);
    v[i++] = nation.project.turnsLeft;
  }
  v[i++] = nation.projectsDone.memoryCampus;
  v[i++] = nation.projectsDone.firmBlock;
  v[i++] = nation.projectsDone.gridSpine;
  v[i++] = nation.projectsDone.nationalHalls;
  v[i++] = nation.projectsDone.aiUniversity;
  v[i++] = nation.projectsDone.languageCorpus;
  v[i++] = nation.projectsDone.sovereignCloud;
  v[i++] = nation.projectsDone.homeAccelerator;
  v[i++] = nation.projectsDone.publicServices;
  v[i++] = nation.projectsDone.own;
  if (nation.pendingAnswer === null) {
    v[i++] = foldText('');
    v[i++] = foldText('');
    v[i++] = 0;
  } else {
    v[i++] = foldText(nation.pendingAnswer.event);
    v[i++] = foldText(nation.pendingAnswer.option);
    v[i++] = nation.pendingAnswer.turn;
  }
  v[i++] = nation.bidsMade.chips;
  v[i++] = nation.bidsMade.dataCentres;
  v[i++] = nation.bidsMade.power;
  v[i++] = nation.bidsMade.talent;
  v[i++] = nation.bidsMade.models;
  v[i++] = nation.lotsWon.chips;
  v[i++] = nation.lotsWon.dataCentres;
  v[i++] = nation.lotsWon.power;
  v[i++] = nation.lotsWon.talent;
  v[i++] = nation.lotsWon.models;
  if (nation.demand === null) {
    v[i++] = foldText('');
    v[i++] = 0;
  } else {
    v[i++] = foldText(nation.demand.id);
    v[i++] = nation.demand.stalls;
  }
  v[i++] = foldTexts(nation.demandsAsked);
  v[i++] = placeOrNone(DEMAND_WAYS, nation.demandPlan.way);
  v[i++] = foldText(nation.demandPlan.demand ?? '');
  v[i++] = foldTexts(nation.demandPlan.to);
  v[i++] = nation.refusals.us;
  v[i++] = nation.refusals.china;
  v[i++] = nation.loyalty.energy;
  v[i++] = nation.loyalty.industry;
  v[i++] = nation.loyalty.science;
  v[i++] = nation.loyalty.diplomacy;
  v[i++] = nation.wishes.length;
  for (const entry of nation.wishes) {
    v[i++] = placeIn(WISHES, entry.kind);
    v[i++] = entry.bar;
  }
  v[i++] = nation.goodWorth.money;
  v[i++] = nation.goodWorth.chips;
  v[i++] = nation.goodWorth.power;
  v[i++] = nation.goodWorth.experts;
  v[i++] = nation.goodWorth.memory;
  v[i++] = nation.goodWorth.vote;
  v[i++] = nation.goodWorth.hosting;
  v[i++] = nation.goodWorth.law;
  v[i++] = nation.goodWorth.model;
  v[i++] = nation.goodWorth.programme;
  i = putPlaces(i, GOODS, nation.goodsToGive);
  v[i++] = foldTexts(nation.dealsNow);
  v[i++] = foldTexts(nation.dealsBefore);
  v[i++] = nation.takenOver.law;
  v[i++] = nation.takenOver.model;
  v[i++] = nation.takenOver.programme;
  if (nation.eventsTold.length > 0) v[i++] = foldTexts(nation.eventsTold);
  return i;
}

function putSuperpower(superpower: SuperpowerState): number {
  let i = 0;
  v[i++] = foldText(superpower.id);
  v[i++] = superpower.capability;
  v[i++] = superpower.installedChipsH100e;
  v[i++] = superpower.lagGenerations;
  return i;
}

function putContract(contract: ContractState): number {
  let i = 0;
  v[i++] = foldText(contract.id);
  v[i++] = contract.arrivingH100e;
  v[i++] = contract.arrivingGovernmentH100e;
  v[i++] = contract.deliveredH100e;
  v[i++] = contract.deliveredGovernmentH100e;
  v[i++] = contract.installedH100e;
  return i;
}

function putProposal(proposal: PlatformProposal): number {
  let i = 0;
  v[i++] = foldText(proposal.from);
  v[i++] = foldText(proposal.to);
  v[i++] = proposal.turn;
  v[i++] = proposal.isOpen ? 1 : 0;
  return i;
}

function putDeal(deal: DealOffer): number {
  let i = 0;
  v[i++] = foldText(deal.from);
  v[i++] = foldText(deal.to);
  v[i++] = placeIn(GOODS, deal.gives);
  v[i++] = placeIn(GOODS, deal.wants);
  v[i++] = deal.turn;
  return i;
}

function putState(state: GameState): number {
  let i = 0;
  v[i++] = state.seed;
  v[i++] = foldText(state.variant);
  v[i++] = state.turn;
  v[i++] = state.halfYear;
  v[i++] = state.length;
  v[i++] = state.roundTurns;
  v[i++] = placeIn(OUTCOMES, state.outcome);
  i = putPlaces(i, CHAPTERS, state.chapters);
  v[i++] = state.projectOffers.length;
  for (const entry of state.projectOffers) {
    i = putPlaces(i, PROJECTS, entry);
  }
  v[i++] = state.world.tension;
  v[i++] = state.world.computeGrowthOom;
  v[i++] = state.world.trainingGrowthOom;
  v[i++] = state.world.algorithmGrowthOom;
  v[i++] = state.world.spendingGrowthOom;
  v[i++] = state.world.openWeightsLagGenerations;
  v[i++] = state.world.chipPriceMultiplier;
  v[i++] = state.world.clampTurns;
  v[i++] = state.world.supplyShockTurns;
  v[i++] = state.world.squeezeTurns;
  v[i++] = state.world.energyShockTurns;
  v[i++] = foldText(state.world.benchmark ?? '');
  v[i++] = foldText(state.world.leaders.law ?? '');
  v[i++] = foldText(state.world.leaders.model ?? '');
  v[i++] = foldText(state.world.leaders.programme ?? '');
  v[i++] = state.world.pledgeShift;
  v[i++] = placeOrNone(STRESS_TESTS, state.world.finalTest);
  v[i++] = foldTexts(state.world.announcedEvents);
  v[i++] = state.world.quay.length;
  for (const entry of state.world.quay) {
    v[i++] = foldText(entry.id);
    v[i++] = entry.size;
  }
  v[i++] = state.world.comingQuay.length;
  for (const entry of state.world.comingQuay) {
    v[i++] = foldText(entry.id);
    v[i++] = entry.size;
  }
  v[i++] = state.world.lotPrices.chips;
  v[i++] = state.world.lotPrices.dataCentres;
  v[i++] = state.world.lotPrices.power;
  v[i++] = state.world.lotPrices.talent;
  v[i++] = state.world.lotPrices.models;
  v[i++] = placeIn(EXPORT_RULES, state.world.exports.us.rule);
  v[i++] = foldTexts(state.world.exports.us.exceptions);
  v[i++] = state.world.exports.us.pressure;
  v[i++] = placeIn(EXPORT_RULES, state.world.exports.china.rule);
  v[i++] = foldTexts(state.world.exports.china.exceptions);
  v[i++] = state.world.exports.china.pressure;
  if (state.world.eventsTold.length > 0) v[i++] = foldTexts(state.world.eventsTold);
  return i;
}

function putCountry(country: CountryState): number {
  return country.role === 'nation' ? putNation(country) : putSuperpower(country);
}

/** 16 hexadecimal digits over every bit of the state. */
export function hashState(state: GameState): string {
  const hasher = new Hasher();
  hasher.take(putState(state));
  for (const country of state.countries) hasher.take(putCountry(country));
  for (const contract of state.contracts) hasher.take(putContract(contract));
  for (const proposal of state.proposals) hasher.take(putProposal(proposal));
  for (const deal of state.deals) hasher.take(putDeal(deal));
  return hasher.digest();
}
