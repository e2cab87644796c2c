// The four indices of a nation, 0 to 100, and the composite they make.

import { clamp, exp10, hill, interpolate, log10, saturate, softClamp } from '../../lib/detMath';
import type { ByIndex, ByLayer, ByStressTest } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { GameState, Indices, NationState } from '../../types/state';
import { gasShare, installedH100e } from './compute';
import { isSeller } from './exports';
import { foreignShare } from './foreignUse';
import { TRUST_IN, type Lead } from './lead';
import { qualityOfLag } from './training';

const FULL = 100;

/** Where a value lies between a floor and a ceiling, 0 to 100; neither end is ever reached. */
function scaled(p: Parameters, raw: number, floor: number, ceiling: number): number {
  const placeInRange = (raw - floor) / (ceiling - floor);
  return FULL * softClamp(placeInRange, p.score.indexSoftness);
}

/** Available power as a share of what the chips draw. */
function powerCover(nation: NationState): number {
  return nation.availablePowerMw / (nation.chipPowerMw + 1);
}

/** What the country that has most of it has: the measure of what a nation is worth in the world. */
export interface Leaders {
  readonly chipsH100e: number;
  readonly experts: number;
}

/** The leaders of a half-year. */
export function leadersOf(
  p: Parameters,
  { halfYear, world }: Pick<GameState, 'halfYear' | 'world'>,
): Leaders {
  const worldH100e = p.world.worldChipsH100e * exp10(world.computeGrowthOom);
  return {
    chipsH100e: p.world.leaderChipShare * worldH100e,
    experts: p.talent.leaderExperts * (1 + p.talent.needGrowth * halfYear),
  };
}

/** How a nation compares with the leader, 0 to 1: a tenth of it counts for about a half. */
function besideLeader(p: Parameters, of: number, leader: number): number {
  return of <= 0 ? 0 : clamp(exp10(p.capability.leaderPower * log10(of / leader)));
}

function capability(
  p: Parameters,
  needH100e: number,
  nation: NationState,
  leaders: Leaders,
): number {
  const c = p.capability;
  const modelOwnership = c.modelAutonomyBase + c.modelAutonomyWeight * nation.modelAutonomy;
  const modelPart = c.model * (qualityOfLag(p, nation.lagGenerations) * modelOwnership);
  const hostedAtWork = p.hosting.capabilityShare * nation.hostedChipsH100e;
  const chipsAtWork = nation.usedChipsH100e + hostedAtWork;
  const computeReach = hill(chipsAtWork / needH100e, c.computeHalf) * c.computeScale;
  const worldShare = 1 - c.needWeight;
  const chipsByNeed = c.needWeight * clamp(computeReach);
  const chipsByWorld = worldShare * besideLeader(p, chipsAtWork, leaders.chipsH100e);
  const computePart = c.compute * (chipsByNeed + chipsByWorld);
  const expertsByNeed = c.needWeight * nation.talentUse;
  const expertsByWorld = worldShare * besideLeader(p, nation.experts, leaders.experts);
  const talentPart = c.talent * (expertsByNeed + expertsByWorld);
  const capabilityRaw = modelPart + computePart + talentPart;
  return scaled(p, capabilityRaw, c.floor, c.ceiling);
}

/** A nation whose goal is to replace what is embargoed measures its home chips against what it needs, not only against what it has. */
export function chipsToReplace(nation: NationState, needH100e: number): number {
  const installed = installedH100e(nation) || 1;
  return nation.superpower?.goal === 'replaceEmbargoed'
    ? Math.max(installed, needH100e)
    : installed;
}

function chipsLayer(p: Parameters, needH100e: number, nation: NationState): number {
  const a = p.autonomy;
  const installed = chipsToReplace(nation, needH100e);
  const domesticShare = nation.domesticChipsH100e / installed;
  const diversity = Math.min(nation.usChipsH100e, nation.chinaChipsH100e) / installed;
  const homeChipPart = domesticShare * a.chipsDomestic;
  const leveragePart = a.chipsLeverage * nation.supplyLeverage * (1 - domesticShare);
  const diversityPart = a.chipsDiversity * diversity;
  const performancePart = a.chipsPerformance * nation.homeChipPerformance;
  return clamp(a.chipsBase + homeChipPart + leveragePart + diversityPart + performancePart);
}

function modelsLayer(p: Parameters, nation: NationState): number {
  const a = p.autonomy;
  const modelSharePart = nation.homeModelShare * nation.modelAutonomy * a.modelsShare;
  const modelQualityPart = a.modelsQuality * nation.modelQuality * nation.modelAutonomy;
  return clamp(modelSharePart + modelQualityPart);
}

function talentLayer(p: Parameters, nation: NationState): number {
  const a = p.autonomy;
  const leaving =
    nation.outflowShare < 0 ? a.talentStartFlow : nation.outflowShare * a.talentOutflow;
  const talentStockPart = a.talentStock * saturate(nation.talentRatio);
  const talentFlowPart = a.talentFlow * (1 - clamp(leaving));
  return clamp(talentStockPart + talentFlowPart);
}

/** The six layers of autonomy, each 0 to 1. */
function autonomyLayers(
  p: Parameters,
  needH100e: number,
  nation: NationState,
  start: NationStart,
): ByLayer<number> {
  const a = p.autonomy;
  const homeCloudPart = nation.homeCloudShare * a.cloudWeight;
  const dataPart = a.cloudData * nation.dataProtection;
  const ownFuel = 1 - a.powerImport * start.fossilImportShare * gasShare(nation);
  return {
    chips: chipsLayer(p, needH100e, nation),
    cloud: clamp(homeCloudPart + dataPart),
    models: modelsLayer(p, nation),
    data: clamp(nation.dataProtection),
    talent: talentLayer(p, nation),
    power: clamp(ownFuel * clamp(powerCover(nation))),
  };
}

/** Autonomy is a harmonic mean, in which weak layers weigh most, and the weakest counts once more. */
function autonomy(p: Parameters, layers: ByLayer<number>): number {
  const a = p.autonomy;
  const { chips, cloud, models, data, talent, power } = layers;
  const w = a.weight;
  const weightsByLayers =
    w.chips / (a.softening + chips) +
    w.cloud / (a.softening + cloud) +
    w.models / (a.softening + models) +
    w.data / (a.softening + data) +
    w.talent / (a.softening + talent) +
    w.power / (a.softening + power);
  const layerWeights = w.chips + w.cloud + w.models + w.data + w.talent + w.power;
  const layerMean = layerWeights / weightsByLayers - a.softening;
  const weakestLayer = Math.min(chips, cloud, models, data, talent, power);
  const meanPart = a.meanWeight * layerMean;
  const weakestPart = a.weakestWeight * weakestLayer;
  const autonomyRaw = meanPart + weakestPart;
  return scaled(p, autonomyRaw, a.floor, a.ceiling);
}

/** The index of lead and allies, which a superpower that wants to keep them has in place of autonomy. */
function leadAndAllies(p: Parameters, nation: NationState, lead: Lead): number {
  const l = p.leadAndAllies;
  const leadPart = l.leadWeight * interpolate(l.lead, lead.generations);
  const alliesTrustPart = l.trustWeight * nation[TRUST_IN[nation.superpower!.sells]];
  const alignedPart = l.alignedWeight * lead.alignedShare;
  const leadAndAlliesRaw = leadPart + alliesTrustPart + alignedPart;
  return scaled(p, leadAndAlliesRaw, l.floor, l.ceiling);
}

/** The gain in prosperity that a nation is expected to make; from one that means to keep the lead, a multiple of it is expected. */
function expectedGain(p: Parameters, nation: NationState): number {
  const expectedMultiple =
    nation.superpower?.goal === 'leadAndAllies' ? p.leadAndAllies.expectedGain : 1;
  return nation.cumulativeReference * expectedMultiple;
}

function prosperityIndex(p: Parameters, nation: NationState): number {
  const g = p.prosperityIndex;
  const gainOfPossible = (nation.gainBeforeStart + nation.cumulativeGain) / expectedGain(p, nation);
  return scaled(p, gainOfPossible, g.floor, g.ceiling);
}

function usCutOff(p: Parameters, nation: NationState): number {
  const r = p.resilience;
  const foreign = foreignShare(p, nation);
  const usChipShare = nation.usChipsH100e / (installedH100e(nation) || 1);
  const withoutGoodwill = 1 - r.foreignTrust * nation.usTrust;
  const withoutBargaining = 1 - r.leverage * nation.supplyLeverage;
  const lostUse = r.foreignUse * foreign * withoutGoodwill;
  const lostChips = r.foreignChips * (1 - foreign) * usChipShare * withoutBargaining;
  const lockInLoss = r.lockIn * nation.lockIn;
  return clamp(1 - lostUse - lostChips - lockInLoss);
}

function chinaCoercion(p: Parameters, nation: NationState, start: NationStart): number {
  const r = p.resilience;
  const distrust = clamp(r.chinaTrust - nation.chinaTrust, 0, r.chinaTrust) / r.chinaTrust;
  const chinaChips = (r.chinaChips * nation.chinaChipsH100e) / (installedH100e(nation) || 1);
  const tradePressure = r.chinaTrade * start.chinaTradeExposure * distrust;
  return clamp(1 - chinaChips - tradePressure);
}

function powerShortage(p: Parameters, nation: NationState, start: NationStart): number {
  const r = p.resilience;
  const powerReserve = clamp((powerCover(nation) - r.powerReserve) / r.powerRange);
  const ownFuel = 1 - r.powerImport * start.fossilImportShare * gasShare(nation);
  return clamp(powerReserve * ownFuel);
}

/** The four stress tests, each 0 to 1; a superpower has nothing to fear from itself. */
function stressTests(p: Parameters, nation: NationState, start: NationStart): ByStressTest<number> {
  return {
    usCutOff: isSeller(nation, 'us') ? 1 : usCutOff(p, nation),
    chinaCoercion: isSeller(nation, 'china') ? 1 : chinaCoercion(p, nation, start),
    powerShortage: powerShortage(p, nation, start),
    publicSupport: clamp(nation.support / p.resilience.supportNorm),
  };
}

function resilience(p: Parameters, tests: ByStressTest<number>): number {
  const w = p.resilience.weight;
  const resilienceRaw =
    w.usCutOff * tests.usCutOff +
    w.chinaCoercion * tests.chinaCoercion +
    w.powerShortage * tests.powerShortage +
    w.publicSupport * tests.publicSupport;
  return scaled(p, resilienceRaw, p.resilience.floor, p.resilience.ceiling);
}

/** The weighted mean of the four indices. */
export function compositeOf(weights: ByIndex<number>, of: ByIndex<number>): number {
  return (
    weights.capability * of.capability +
    weights.autonomy * of.autonomy +
    weights.prosperity * of.prosperity +
    weights.resilience * of.resilience
  );
}

/** Every index of a nation as it stands; `lead` is for a superpower that keeps its lead and its allies. */
export function indicesOf(
  p: Parameters,
  weights: ByIndex<number>,
  needH100e: number,
  nation: NationState,
  start: NationStart,
  lead: Lead | null,
  leaders: Leaders,
): Indices {
  const layers = autonomyLayers(p, needH100e, nation, start);
  const tests = stressTests(p, nation, start);
  const of: Indices = {
    capability: capability(p, needH100e, nation, leaders),
    autonomy: lead === null ? autonomy(p, layers) : leadAndAllies(p, nation, lead),
    prosperity: prosperityIndex(p, nation),
    resilience: resilience(p, tests),
    composite: 0,
    layers,
    stressTests: tests,
  };
  of.composite = compositeOf(weights, of);
  return of;
}
