// The shape of every effect an event may have: each kind with its own fields and nothing else.

import { COUNTRY_EFFECTS, type EffectKind, type EffectOf, WORLD_EFFECTS } from '../../types/effect';
import { closedObject, numberWithin, wholeWithin } from '../parts';
import * as z from '../zod';

type Fields<K extends EffectKind> = {
  readonly [F in Exclude<keyof EffectOf<K>, 'kind'>]: z.ZodMiniType<number>;
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
  },
  cutPower: { share: numberWithin(0, 1) },
  startReskilling: { turns },
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
