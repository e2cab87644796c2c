// The four indices of a nation, 0 to 100, and the composite they make.

import { clamp, hill, interpolate, saturate, softClamp } from '../../lib/detMath';
import type { ByIndex, ByLayer, ByStressTest } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { Indices, NationState } from '../../types/state';
import { gasShare, installedH100e } from './compute';
import { isSeller } from './exports';
import { foreignShare } from './foreignUse';
import { TRUST_IN, type Lead } from './lead';
import { qualityOfLag } from './training';

const FULL = 100;

/** Where a value lies between a floor and a ceiling, 0 to 100; neither end is ever reached. */
function scaled(p: Parameters, raw: number, floor: number, ceiling: number): number {
  return FULL * softClamp((raw - floor) / (ceiling - floor), p.score.indexSoftness);
}

/** Available power as a share of what the chips draw. */
function powerCover(nation: NationState): number {
  return nation.availablePowerMw / (nation.chipPowerMw + 1);
}

function capability(p: Parameters, needH100e: number, nation: NationState): number {
  const c = p.capability;
  const model =
    qualityOfLag(p, nation.lagGenerations) *
    (c.modelAutonomyBase + c.modelAutonomyWeight * nation.modelAutonomy);
  const chips = nation.usedChipsH100e + p.hosting.capabilityShare * nation.hostedChipsH100e;
  const compute = hill(chips / needH100e, c.computeHalf) * c.computeScale;
  return scaled(
    p,
    c.model * model + c.compute * clamp(compute) + c.talent * nation.talentUse,
    c.floor,
    c.ceiling,
  );
}

/** A nation whose goal is to replace what is embargoed measures its home chips against what it needs, not only against what it has. */
export function chipsToReplace(nation: NationState, needH100e: number): number {
  const installed = installedH100e(nation) || 1;
  return nation.superpower?.goal === 'replaceEmbargoed'
    ? Math.max(installed, needH100e)
    : installed;
}

/** The six layers of autonomy, each 0 to 1. */
function autonomyLayers(
  p: Parameters,
  needH100e: number,
  nation: NationState,
  start: NationStart,
): ByLayer<number> {
  const a = p.autonomy;
  const installed = chipsToReplace(nation, needH100e);
  const domestic = nation.domesticChipsH100e / installed;
  const diversity = Math.min(nation.usChipsH100e, nation.chinaChipsH100e) / installed;
  const staying =
    nation.outflowShare < 0 ? a.talentStartFlow : nation.outflowShare * a.talentOutflow;
  return {
    chips: clamp(
      a.chipsBase +
        domestic * a.chipsDomestic +
        a.chipsLeverage * nation.supplyLeverage * (1 - domestic) +
        a.chipsDiversity * diversity +
        a.chipsPerformance * nation.homeChipPerformance,
    ),
    cloud: clamp(nation.homeCloudShare * a.cloudWeight + a.cloudData * nation.dataProtection),
    models: clamp(
      nation.homeModelShare * nation.modelAutonomy * a.modelsShare +
        a.modelsQuality * nation.modelQuality * nation.modelAutonomy,
    ),
    data: clamp(nation.dataProtection),
    talent: clamp(
      a.talentStock * saturate(nation.talentRatio) + a.talentFlow * (1 - clamp(staying)),
    ),
    power: clamp(
      (1 - a.powerImport * start.fossilImportShare * gasShare(nation)) * clamp(powerCover(nation)),
    ),
  };
}

/** Autonomy is a harmonic mean, in which weak layers weigh most, and the weakest counts once more. */
function autonomy(p: Parameters, layers: ByLayer<number>): number {
  const a = p.autonomy;
  const { chips, cloud, models, data, talent, power } = layers;
  const w = a.weight;
  const inverse =
    w.chips / (a.softening + chips) +
    w.cloud / (a.softening + cloud) +
    w.models / (a.softening + models) +
    w.data / (a.softening + data) +
    w.talent / (a.softening + talent) +
    w.power / (a.softening + power);
  const weights = w.chips + w.cloud + w.models + w.data + w.talent + w.power;
  const weakest = Math.min(chips, cloud, models, data, talent, power);
  const mean = weights / inverse - a.softening;
  return scaled(p, a.meanWeight * mean + a.weakestWeight * weakest, a.floor, a.ceiling);
}

/** The index of lead and allies, which a superpower that wants to keep them has in place of autonomy. */
function leadAndAllies(p: Parameters, nation: NationState, lead: Lead): number {
  const l = p.leadAndAllies;
  const raw =
    l.leadWeight * interpolate(l.lead, lead.generations) +
    l.trustWeight * nation[TRUST_IN[nation.superpower!.sells]] +
    l.alignedWeight * lead.alignedShare;
  return scaled(p, raw, l.floor, l.ceiling);
}

/** The gain in prosperity that a nation is expected to make; from one that means to keep the lead, a multiple of it is expected. */
function expectedGain(p: Parameters, nation: NationState): number {
  const multiple = nation.superpower?.goal === 'leadAndAllies' ? p.leadAndAllies.expectedGain : 1;
  return nation.cumulativeReference * multiple;
}

function prosperityIndex(p: Parameters, nation: NationState): number {
  const g = p.prosperityIndex;
  if (nation.cumulativeReference <= 0) return g.start;
  return scaled(p, nation.cumulativeGain / expectedGain(p, nation), g.floor, g.ceiling);
}

/** The four stress tests, each 0 to 1; a superpower has nothing to fear from itself. */
function stressTests(p: Parameters, nation: NationState, start: NationStart): ByStressTest<number> {
  const r = p.resilience;
  const installed = installedH100e(nation) || 1;
  const foreign = foreignShare(p, nation);
  const usShare = nation.usChipsH100e / installed;
  const pressure = clamp(r.chinaTrust - nation.chinaTrust, 0, r.chinaTrust) / r.chinaTrust;
  const reserve = clamp((powerCover(nation) - r.powerReserve) / r.powerRange);
  return {
    usCutOff: isSeller(nation, 'us')
      ? 1
      : clamp(
          1 -
            r.foreignUse * foreign * (1 - r.foreignTrust * nation.usTrust) -
            r.foreignChips * (1 - foreign) * usShare * (1 - r.leverage * nation.supplyLeverage) -
            r.lockIn * nation.lockIn,
        ),
    chinaCoercion: isSeller(nation, 'china')
      ? 1
      : clamp(
          1 -
            (r.chinaChips * nation.chinaChipsH100e) / installed -
            r.chinaTrade * start.chinaTradeExposure * pressure,
        ),
    powerShortage: clamp(
      reserve * (1 - r.powerImport * start.fossilImportShare * gasShare(nation)),
    ),
    publicSupport: clamp(nation.support / r.supportNorm),
  };
}

function resilience(p: Parameters, tests: ByStressTest<number>): number {
  const w = p.resilience.weight;
  const raw =
    w.usCutOff * tests.usCutOff +
    w.chinaCoercion * tests.chinaCoercion +
    w.powerShortage * tests.powerShortage +
    w.publicSupport * tests.publicSupport;
  return scaled(p, raw, p.resilience.floor, p.resilience.ceiling);
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
): Indices {
  const layers = autonomyLayers(p, needH100e, nation, start);
  const tests = stressTests(p, nation, start);
  const of: Indices = {
    capability: capability(p, needH100e, nation),
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
