// The fingerprint of a whole state: every field of every record in declared order.

import { foldText, foldTexts, Hasher, RECORD } from '../lib/hash';
import {
  BOTTLENECKS,
  CHAPTERS,
  DATA_LAWS,
  EXPORT_RULES,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  POWERS,
  PROJECTS,
  STANCES,
  SUPERPOWER_GOALS,
} from '../types/names';
import {
  OUTCOMES,
  type ContractState,
  type CountryState,
  type ExportPolicy,
  type GameState,
  type Indices,
  type NationState,
  type PlatformProposal,
  type SuperpowerState,
  type Timers,
  type WorldState,
} from '../types/state';

/** The record that is being written. */
const v = RECORD;
/** More than any row is long. */
const ROW_LIMIT = 65536;

/** The place of a word in its closed list; the list's length for another. */
function placeIn(list: readonly string[], value: string): number {
  let place = 0;
  while (place < list.length && list[place] !== value) place++;
  return place;
}

/** The same for a word or none. */
function placeOrNone(list: readonly string[], value: string | null): number {
  return value === null ? -1 : placeIn(list, value);
}

/** The places of words in their closed list, behind their number. */
function putPlaces(at: number, list: readonly string[], values: readonly string[]): number {
  let i = at;
  v[i++] = values.length;
  for (let k = 0; k < values.length; k++) v[i++] = placeIn(list, values[k]!);
  return i;
}

/** A row without the zeros at its end, behind both its lengths: queues are mostly empty. */
function putNumbers(at: number, values: readonly number[]): number {
  let filled = values.length;
  while (filled > 0 && values[filled - 1] === 0) filled--;
  let i = at;
  v[i++] = values.length * ROW_LIMIT + filled;
  for (let k = 0; k < filled; k++) v[i++] = values[k]!;
  return i;
}

function putExports(at: number, { rule, exceptions, pressure }: ExportPolicy): number {
  let i = at;
  v[i++] = placeIn(EXPORT_RULES, rule);
  v[i++] = foldTexts(exceptions);
  v[i++] = pressure;
  return i;
}

/** Nothing where nothing was told: games without an author's cards have the fingerprints they always had. */
function putTold(at: number, told: readonly string[]): number {
  let i = at;
  if (told.length > 0) v[i++] = foldTexts(told);
  return i;
}

function putWorld(at: number, w: WorldState): number {
  let i = at;
  v[i++] = w.tension;
  v[i++] = w.computeGrowthOom;
  v[i++] = w.trainingGrowthOom;
  v[i++] = w.algorithmGrowthOom;
  v[i++] = w.openWeightsLagGenerations;
  v[i++] = w.chipPriceMultiplier;
  v[i++] = w.clampTurns;
  v[i++] = w.supplyShockTurns;
  v[i++] = w.squeezeTurns;
  v[i++] = w.energyShockTurns;
  v[i++] = foldText(w.benchmark ?? '');
  v[i++] = foldTexts(w.announcedEvents);
  i = putExports(i, w.exports.us);
  i = putExports(i, w.exports.china);
  return putTold(i, w.eventsTold);
}

function putTimers(at: number, t: Timers): number {
  let i = at;
  v[i++] = t.compact;
  v[i++] = t.bulkApproval;
  v[i++] = t.leverage;
  v[i++] = t.fastPermits;
  v[i++] = t.talentVisa;
  v[i++] = t.reskilling;
  return i;
}

function putIndices(at: number, of: Indices): number {
  let i = at;
  v[i++] = of.capability;
  v[i++] = of.autonomy;
  v[i++] = of.prosperity;
  v[i++] = of.resilience;
  v[i++] = of.composite;
  v[i++] = of.layers.chips;
  v[i++] = of.layers.cloud;
  v[i++] = of.layers.models;
  v[i++] = of.layers.data;
  v[i++] = of.layers.talent;
  v[i++] = of.layers.power;
  v[i++] = of.stressTests.usCutOff;
  v[i++] = of.stressTests.chinaCoercion;
  v[i++] = of.stressTests.powerShortage;
  v[i++] = of.stressTests.publicSupport;
  return i;
}

function putOrders(at: number, n: NationState): number {
  let i = at;
  v[i++] = placeIn(STANCES, n.stance);
  v[i++] = placeIn(DATA_LAWS, n.dataLaw);
  v[i++] = placeIn(MODEL_PROGRAMMES, n.modelProgramme);
  v[i++] = placeIn(POWER_MIXES, n.powerMix);
  v[i++] = n.budgetPercents.chips;
  v[i++] = n.budgetPercents.dataCentres;
  v[i++] = n.budgetPercents.power;
  v[i++] = n.budgetPercents.talent;
  v[i++] = n.budgetPercents.models;
  v[i++] = n.buildPercent;
  v[i++] = n.chinaPercent;
  v[i++] = n.governmentPercent;
  v[i++] = placeIn(FISCAL_STANCES, n.fiscalStance);
  v[i++] = foldTexts(n.acceptPlatformsFrom);
  return i;
}

function putChips(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.usChipsH100e;
  v[i++] = n.chinaChipsH100e;
  v[i++] = n.domesticChipsH100e;
  v[i++] = n.arriving.usH100e;
  v[i++] = n.arriving.chinaH100e;
  v[i++] = n.arriving.domesticH100e;
  v[i++] = n.arriving.powerMw;
  v[i++] = n.arriving.governmentH100e;
  v[i++] = n.chipPowerMw;
  v[i++] = n.governmentChipShare;
  v[i++] = n.hostedChipsH100e;
  v[i++] = n.hostedPowerMw;
  v[i++] = n.hostedPowerTargetMw;
  v[i++] = n.homeChipPerformance;
  v[i++] = n.homeChipCapacityUsdBn;
  i = putNumbers(i, n.chipResearchPipelineUsdBn);
  v[i++] = n.supplyLeverage;
  v[i++] = n.buildAverage;
  return i;
}

function putSites(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.dataCentreMw;
  i = putNumbers(i, n.dataCentrePipelineMw);
  v[i++] = n.powerMw.gas;
  v[i++] = n.powerMw.variable;
  v[i++] = n.powerMw.firm;
  i = putNumbers(i, n.powerPipelineMw.gas);
  i = putNumbers(i, n.powerPipelineMw.variable);
  i = putNumbers(i, n.powerPipelineMw.firm);
  v[i++] = n.availablePowerMw;
  return i;
}

function putPeopleAndModels(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.experts;
  i = putNumbers(i, n.expertPipeline);
  v[i++] = n.retention;
  v[i++] = n.outflowShare;
  v[i++] = n.algorithmicGapOom;
  v[i++] = n.ownModelLog10Flop;
  v[i++] = n.releasedModelLog10Flop;
  v[i++] = n.modelAutonomy;
  v[i++] = n.modelQuality;
  v[i++] = n.lagGenerations;
  v[i++] = n.knowHow;
  v[i++] = n.programmeMaturity;
  v[i++] = n.modelSpendingUsdBn;
  v[i++] = n.runSucceeded ? 1 : 0;
  v[i++] = n.runScale;
  return i;
}

function putUse(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.homeModelShare;
  v[i++] = n.homeCloudShare;
  v[i++] = n.homeComputeShare;
  v[i++] = n.dataProtection;
  v[i++] = n.lockIn;
  v[i++] = n.adoption;
  v[i++] = n.gdpGain;
  v[i++] = n.cumulativeGain;
  v[i++] = n.cumulativeReference;
  v[i++] = n.powerRatio;
  v[i++] = n.dataCentreRatio;
  v[i++] = n.chipDeliveryRatio;
  v[i++] = n.talentRatio;
  v[i++] = n.operatingShare;
  v[i++] = n.talentUse;
  v[i++] = n.usedChipsH100e;
  v[i++] = n.usedChipsBeforeH100e;
  v[i++] = placeIn(BOTTLENECKS, n.bottleneck);
  return i;
}

function putPolitics(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.support;
  v[i++] = n.politicalCapital;
  v[i++] = n.usTrust;
  v[i++] = n.chinaTrust;
  v[i++] = n.prestige;
  v[i++] = n.crisisTurns;
  v[i++] = n.crises;
  v[i++] = n.surgeFatigue;
  v[i++] = n.unitLevel;
  v[i++] = foldTexts(n.platformPartners);
  v[i++] = n.platformDepth;
  v[i++] = n.platformTurns;
  v[i++] = foldTexts(n.compactPartners);
  i = putTimers(i, n.timers);
  v[i++] = n.cardsPlayed.jointPlatform;
  v[i++] = n.cardsPlayed.sovereignUnit;
  v[i++] = n.cardsPlayed.foreignCampus;
  v[i++] = n.cardsPlayed.buyOutCampus;
  v[i++] = n.cardsPlayed.talentVisa;
  v[i++] = n.cardsPlayed.championsCompact;
  v[i++] = n.cardsPlayed.bulkExportApproval;
  v[i++] = n.cardsPlayed.supplyLeverage;
  v[i++] = n.cardsPlayed.fastPermits;
  v[i++] = n.cardsPlayed.modelRelease;
  v[i++] = n.cardsPlayed.reskilling;
  v[i++] = foldText(n.announcedEvent ?? '');
  v[i++] = n.historyTold;
  return i;
}

function putMoneyAndScore(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.cashUsdBn;
  v[i++] = n.debtUsdBn;
  v[i++] = n.carriedPrivateUsdBn;
  v[i++] = n.publicMoneyUsdBn;
  v[i++] = n.privateMoneyUsdBn;
  v[i++] = n.absorptionUsdBn.chips;
  v[i++] = n.absorptionUsdBn.dataCentres;
  v[i++] = n.absorptionUsdBn.power;
  v[i++] = n.absorptionUsdBn.talent;
  v[i++] = n.absorptionUsdBn.models;
  i = putNumbers(i, n.recentPublicUsdBn);
  i = putNumbers(i, n.recentPrivateUsdBn);
  i = putIndices(i, n.indices);
  v[i++] = n.recentIndices.length;
  for (const row of n.recentIndices) {
    v[i++] = row.capability;
    v[i++] = row.autonomy;
    v[i++] = row.prosperity;
    v[i++] = row.resilience;
  }
  v[i++] = n.scorePath.weight;
  v[i++] = n.scorePath.sums.capability;
  v[i++] = n.scorePath.sums.autonomy;
  v[i++] = n.scorePath.sums.prosperity;
  v[i++] = n.scorePath.sums.resilience;
  v[i++] = n.victoryTurn;
  return i;
}

function putSuperpowerRole(at: number, { superpower, exportSalesUsdBn }: NationState): number {
  let i = at;
  v[i++] = placeOrNone(SUPERPOWER_GOALS, superpower === null ? null : superpower.goal);
  v[i++] = placeOrNone(POWERS, superpower === null ? null : superpower.sells);
  v[i++] = exportSalesUsdBn;
  return i;
}

function putChapter(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.chapterStart.usedShare;
  v[i++] = n.chapterStart.homeChipShare;
  v[i++] = n.chapterStart.availablePowerMw;
  v[i++] = n.chapterStart.dataCentreMw;
  v[i++] = n.chapterStart.adoption;
  v[i++] = n.chapterStart.lagGenerations;
  v[i++] = n.chapterStart.talentRatio;
  v[i++] = n.chapterStart.usTrust;
  v[i++] = n.chapterStart.chinaTrust;
  i = putNumbers(i, n.chapterPoints);
  v[i++] = n.pledgePoints;
  v[i++] = placeOrNone(PLEDGES, n.pledge);
  v[i++] = placeOrNone(PILLARS, n.focus);
  v[i++] = n.focusRepeats;
  v[i++] = n.lastChanges.stance;
  v[i++] = n.lastChanges.dataLaw;
  v[i++] = n.lastChanges.modelProgramme;
  v[i++] = n.lastChanges.exportRule;
  v[i++] = foldText(n.opening ?? '');
  return putSuperpowerRole(i, n);
}

function putProjects(at: number, { project, projectsDone: done }: NationState): number {
  let i = at;
  v[i++] = placeOrNone(PROJECTS, project === null ? null : project.id);
  v[i++] = project === null ? 0 : project.turnsLeft;
  v[i++] = done.memoryCampus;
  v[i++] = done.firmBlock;
  v[i++] = done.gridSpine;
  v[i++] = done.nationalHalls;
  v[i++] = done.aiUniversity;
  v[i++] = done.languageCorpus;
  v[i++] = done.sovereignCloud;
  v[i++] = done.homeAccelerator;
  v[i++] = done.gpuReserve;
  v[i++] = done.publicServices;
  v[i++] = done.own;
  return i;
}

function putWorks(at: number, n: NationState): number {
  let i = at;
  v[i++] = n.works.gridQueueFactor;
  v[i++] = n.works.dataCentreCostFactor;
  v[i++] = n.works.graduatesFactor;
  v[i++] = n.works.outflowFactor;
  v[i++] = n.works.homeAdvantageGenerations;
  v[i++] = n.works.cloudCeiling;
  v[i++] = n.works.skill;
  i = putProjects(i, n);
  v[i++] = foldText(n.pendingAnswer?.event ?? '');
  v[i++] = foldText(n.pendingAnswer?.option ?? '');
  v[i++] = n.pendingAnswer?.turn ?? 0;
  return i;
}

function putNation(at: number, n: NationState): number {
  let i = at;
  i = putOrders(i, n);
  i = putChips(i, n);
  i = putSites(i, n);
  i = putPeopleAndModels(i, n);
  i = putUse(i, n);
  i = putPolitics(i, n);
  i = putMoneyAndScore(i, n);
  i = putChapter(i, n);
  i = putWorks(i, n);
  return putTold(i, n.eventsTold);
}

function putSuperpower(at: number, s: SuperpowerState): number {
  let i = at;
  v[i++] = s.capability;
  v[i++] = s.installedChipsH100e;
  v[i++] = s.lagGenerations;
  return i;
}

function putContract(at: number, c: ContractState): number {
  let i = at;
  v[i++] = foldText(c.id);
  v[i++] = c.arrivingH100e;
  v[i++] = c.arrivingGovernmentH100e;
  v[i++] = c.deliveredH100e;
  v[i++] = c.deliveredGovernmentH100e;
  v[i++] = c.installedH100e;
  return i;
}

function putProposal(at: number, proposal: PlatformProposal): number {
  let i = at;
  v[i++] = foldText(proposal.from);
  v[i++] = foldText(proposal.to);
  v[i++] = proposal.turn;
  v[i++] = proposal.isOpen ? 1 : 0;
  return i;
}

function putCountry(at: number, country: CountryState): number {
  let i = at;
  v[i++] = foldText(country.id);
  return country.role === 'nation' ? putNation(i, country) : putSuperpower(i, country);
}

function putGame(at: number, state: GameState): number {
  let i = at;
  v[i++] = state.seed;
  v[i++] = foldText(state.variant);
  v[i++] = state.turn;
  v[i++] = state.halfYear;
  v[i++] = state.length;
  v[i++] = state.roundTurns;
  v[i++] = placeIn(OUTCOMES, state.outcome);
  i = putPlaces(i, CHAPTERS, state.chapters);
  v[i++] = state.projectOffers.length;
  for (const offer of state.projectOffers) i = putPlaces(i, PROJECTS, offer);
  return putWorld(i, state.world);
}

/** 16 hexadecimal digits over every bit of the state. */
export function hashState(state: GameState): string {
  const hasher = new Hasher();
  hasher.take(putGame(0, state));
  for (const country of state.countries) hasher.take(putCountry(0, country));
  for (const contract of state.contracts) hasher.take(putContract(0, contract));
  for (const proposal of state.proposals) hasher.take(putProposal(0, proposal));
  return hasher.digest();
}
