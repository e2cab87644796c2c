// The shape of every effect an event may have: each kind with its own fields and nothing else.

import { COUNTRY_EFFECTS, type EffectKind, type EffectOf, WORLD_EFFECTS } from '../../types/effect';
import { POWER_SOURCES } from '../../types/names';
import { closedObject, listOf, numberWithin, oneOf, wholeWithin } from '../parts';
import * as z from '../zod';

type Fields<K extends EffectKind> = {
  readonly [F in Exclude<keyof EffectOf<K>, 'kind'>]: z.ZodMiniType<EffectOf<K>[F]>;
};

/** The least that a factor may be that something is divided by, however often it is used. */
const LEAST_LASTING_FACTOR = 0.1;
const MOST_FACTOR = 4;

const SIGN = 'it is added for good, and less than nothing would be left in the end';
const TIMES =
  'it may be used every turn, and four times as much each time is the most that can be counted';

const amount = numberWithin(-1, 1, 'it moves something that goes from 0 to 1');
const gained = numberWithin(0, 1, SIGN);
const points = numberWithin(-100, 100, 'support goes from 0 to 100');
const share = numberWithin(-1, 1, 'it is a part of the money of a turn');
const part = numberWithin(0, 1, 'it is a part of what there is');
const times = numberWithin(
  0,
  10,
  'it is how many times something that a country has comes at once',
);
const factor = numberWithin(0, MOST_FACTOR, TIMES);
const lastingFactor = numberWithin(
  LEAST_LASTING_FACTOR,
  MOST_FACTOR,
  'other numbers are divided by it for good, so it stays clear of 0, and of more than can be counted',
);
const turns = wholeWithin(1, 40, 'turns are counted one by one, and a game has at most 40');
const generations = numberWithin(-10, 10, 'ten generations are beyond any plan');
const lag = numberWithin(0, 10, 'it is a lag behind the frontier, in generations');
const money = numberWithin(0, 100, 'it is added for good, in USD bn a half-year');

/** The fields of every kind of effect, each number with its range and the reason. */
export const EFFECT_FIELDS: { readonly [K in EffectKind]: Fields<K> } = {
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
  delayDataCentres: { share: part },
  hostCampus: {
    baseMw: numberWithin(0, 10_000, 'it is the size of a campus in MW'),
    gridShare: part,
    chipsShare: times,
    powerShare: times,
    hallsShare: times,
  },
  cutPower: { share: part },
  startReskilling: { turns },
  addPoliticalCapital: {
    amount: numberWithin(-12, 12, 'a nation keeps at most 12 of political capital'),
  },
  addKnowHow: { amount },
  addAdoption: { amount },
  addHomeModelShare: { amount },
  addCloudShare: { amount },
  addSupplyLeverage: { amount },
  addHomeChipPerformance: { amount },
  addHomeChipCapacity: { usdBn: money, perIndustryUsdBn: money },
  addPower: { source: oneOf(POWER_SOURCES), gridShare: times },
  connectPower: { source: oneOf(POWER_SOURCES), gridShare: times },
  addDataCentres: { gridShare: times },
  scrapDataCentres: { share: part },
  addChips: {
    needShare: numberWithin(0, 2, 'it is a part of what a country needs, at most twice'),
  },
  buyOutHosted: { share: part, keptShare: part },
  addUnitLevel: { levels: wholeWithin(1, 3, 'levels are counted one by one') },
  lendExperts: {
    share: part,
    ceiling: numberWithin(0, 2, 'the running share of the chips, at most 1, is taken from it'),
    floor: part,
  },
  startLeverage: { turns },
  multiplyGridQueue: { factor: lastingFactor },
  multiplyDataCentreCost: { factor: lastingFactor },
  multiplyGraduates: { factor },
  multiplyOutflow: { factor },
  addHomeAdvantage: { generations: numberWithin(0, 10, SIGN) },
  addCloudCeiling: { amount: gained },
  addSkill: { amount: gained },
  startClamp: { turns },
  endClamp: {},
  startSupplyShock: { turns },
  startEnergyShock: { turns },
  startSqueeze: { turns },
  addTension: { amount },
  addAlgorithms: {
    oom: numberWithin(-2, 2, 'it is powers of ten, and two are what ten years bring'),
  },
  shiftOpenWeights: { generations, floor: lag, ceiling: lag },
};

function effectOf<K extends EffectKind>(kind: K) {
  return closedObject({ kind: z.literal(kind), ...EFFECT_FIELDS[kind] });
}

type Effects = [ReturnType<typeof effectOf>, ...ReturnType<typeof effectOf>[]];

const countryEffect = z.discriminatedUnion('kind', COUNTRY_EFFECTS.map(effectOf) as Effects);
const worldEffect = z.discriminatedUnion('kind', WORLD_EFFECTS.map(effectOf) as Effects);

/**
 * A factor that stands twice would be squared, and with twelve of them in every turn no number could hold it. Also asked
 * of lists with wrong entries.
 */
function hasEachFactorOnce(effects: readonly unknown[]): boolean {
  const kinds = effects.map((effect) => (effect as { kind?: unknown } | null | undefined)?.kind);
  const factors = kinds.filter((kind) => typeof kind === 'string' && kind.startsWith('multiply'));
  return new Set(factors).size === factors.length;
}

const ONCE = {
  error: 'must hold each factor once; write it once, with the product of both',
  params: { code: 'wrongForm' },
};

/** What an answer, a project or a notice does to a country, from so many to so many effects. */
export function countryEffects(least: number, most: number) {
  return listOf(countryEffect, least, most).check(z.refine(hasEachFactorOnce, ONCE));
}

/** What an event does to the whole world. */
export function worldEffects(least: number, most: number) {
  return listOf(worldEffect, least, most);
}
