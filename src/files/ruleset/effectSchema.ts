// The shape of every effect an event may have: each kind with its own fields and nothing else.

import { COUNTRY_EFFECTS, type EffectKind, type EffectOf, WORLD_EFFECTS } from '../../types/effect';
import { POWER_SOURCES } from '../../types/names';
import { closedObject, numberWithin, oneOf, wholeWithin } from '../parts';
import * as z from '../zod';

type Fields<K extends EffectKind> = {
  readonly [F in Exclude<keyof EffectOf<K>, 'kind'>]: z.ZodMiniType<EffectOf<K>[F]>;
};

const amount = numberWithin(-1, 1);
const points = numberWithin(-100, 100);
const share = numberWithin(-1, 1);
const factor = numberWithin(0, 10);
const turns = wholeWithin(1, 40);
const generations = numberWithin(-10, 10);

const FIELDS: { readonly [K in EffectKind]: Fields<K> } = {
  addCash: { budgetShare: share },
  addSupport: { points },
  addDataProtection: { amount },
  addRetention: { amount },
  addLockIn: { amount },
  addPrestige: { amount },
  addUsTrust: { amount },
  addChinaTrust: { amount },
  addPrivateMoney: { share },
  multiplyAdoption: { factor },
  multiplyExperts: { factor },
  multiplyAlgorithmicGap: { factor },
  delayDataCentres: { share: numberWithin(0, 1) },
  hostCampus: {
    baseMw: numberWithin(0, 10_000),
    gridShare: numberWithin(0, 1),
    chipsShare: numberWithin(0, 10),
    powerShare: numberWithin(0, 10),
    hallsShare: numberWithin(0, 10),
  },
  cutPower: { share: numberWithin(0, 1) },
  startReskilling: { turns },
  addPoliticalCapital: { amount: numberWithin(-12, 12) },
  addKnowHow: { amount },
  addAdoption: { amount },
  addHomeModelShare: { amount },
  addCloudShare: { amount },
  addSupplyLeverage: { amount },
  addHomeChipPerformance: { amount },
  addHomeChipCapacity: { usdBn: numberWithin(0, 100), perIndustryUsdBn: numberWithin(0, 100) },
  addPower: { source: oneOf(POWER_SOURCES), gridShare: numberWithin(0, 10) },
  connectPower: { source: oneOf(POWER_SOURCES), gridShare: numberWithin(0, 10) },
  addDataCentres: { gridShare: numberWithin(0, 10) },
  scrapDataCentres: { share: numberWithin(0, 1) },
  addChips: { needShare: numberWithin(0, 2) },
  buyOutHosted: { share: numberWithin(0, 1), keptShare: numberWithin(0, 1) },
  addUnitLevel: { levels: wholeWithin(1, 3) },
  lendExperts: {
    share: numberWithin(0, 1),
    ceiling: numberWithin(0, 2),
    floor: numberWithin(0, 1),
  },
  startLeverage: { turns },
  multiplyGridQueue: { factor },
  multiplyDataCentreCost: { factor },
  multiplyGraduates: { factor },
  multiplyOutflow: { factor },
  addHomeAdvantage: { generations },
  addCloudCeiling: { amount },
  addSkill: { amount },
  startClamp: { turns },
  endClamp: {},
  startSupplyShock: { turns },
  startEnergyShock: { turns },
  startSqueeze: { turns },
  addTension: { amount },
  addAlgorithms: { oom: numberWithin(-2, 2) },
  shiftOpenWeights: { generations, floor: generations, ceiling: generations },
};

function effectOf<K extends EffectKind>(kind: K) {
  return closedObject({ kind: z.literal(kind), ...FIELDS[kind] });
}

type Effects = [ReturnType<typeof effectOf>, ...ReturnType<typeof effectOf>[]];

/** What a country's event may do. */
export const countryEffect = z.discriminatedUnion('kind', COUNTRY_EFFECTS.map(effectOf) as Effects);

/** What a world event may do. */
export const worldEffect = z.discriminatedUnion('kind', WORLD_EFFECTS.map(effectOf) as Effects);
