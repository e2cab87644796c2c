// What several parameters must satisfy together, although each is in its range.

import { PILLARS, POWER_MIXES, POWER_SOURCES } from '../../../types/names';

/** Reads a number of the parameters by its name: `group.name`, or `group.name.key`. */
export type NumberOf = (name: string) => number;

export interface Relation {
  /** The names of the numbers; the finding is placed at the first. */
  readonly of: readonly string[];
  readonly holds: (numberOf: NumberOf) => boolean;
  /** What must hold: goes on from the names. */
  readonly rule: string;
  readonly because: string;
}

function total(names: readonly string[], numberOf: NumberOf): number {
  return names.reduce((sum, name) => sum + numberOf(name), 0);
}

function partsOf(parent: string, keys: readonly string[]): string[] {
  return keys.map((key) => `${parent}.${key}`);
}

/** `rounding` is how far a sum of honest shares may be above the limit. */
function atMost(limit: number, of: readonly string[], because: string, rounding = 1e-9): Relation {
  const holds = (numberOf: NumberOf) => total(of, numberOf) <= limit + rounding;
  return { of, holds, rule: `must add up to at most ${limit}`, because };
}

/** The first number is at least as large as all others together. */
function covers(of: readonly [string, ...string[]], because: string): Relation {
  const [most, ...others] = of;
  const holds = (numberOf: NumberOf) => total(others, numberOf) <= numberOf(most);
  return { of, holds, rule: 'must keep the first at or above the rest', because };
}

function below(group: string, because: string, floor = 'floor', ceiling = 'ceiling'): Relation {
  const of = [`${group}.${floor}`, `${group}.${ceiling}`] as const;
  const holds = (numberOf: NumberOf) => numberOf(of[0]) < numberOf(of[1]);
  return { of, holds, rule: 'must rise', because };
}

const SCALE = 'a raw value is read on the scale between the two, which must have a length';
const HELD = 'a number is held between the two';
const POWER_LAGS = partsOf('power.lagTurns', POWER_SOURCES);

/** What shortens building is at most as long as everything that it shortens. */
function within(lead: string, lags: readonly string[]): Relation {
  const holds = (numberOf: NumberOf) => lags.every((lag) => numberOf(lead) <= numberOf(lag));
  const rule = 'must keep the first at or below all others';
  const because = 'nothing can be finished before it is ordered';
  return { of: [lead, ...lags], holds, rule, because };
}

const training: Relation = {
  of: ['talent.lagTurns', 'focus.leadTurns'],
  holds: (numberOf) => numberOf('talent.lagTurns') - numberOf('focus.leadTurns') >= 1,
  rule: 'must leave at least 1 turn of the first',
  because: 'a class takes at least the turn in which it begins',
};

const firmsChips: Relation = {
  of: ['chipsShare', 'chipsTightLoss', 'tightness', 'tightnessCeiling'].map(
    (one) => `privateMoney.${one}`,
  ),
  holds: (numberOf) =>
    numberOf('privateMoney.chipsTightLoss') *
      (numberOf('privateMoney.tightness') * numberOf('privateMoney.tightnessCeiling')) <=
    numberOf('privateMoney.chipsShare'),
  rule: 'must keep the first at or above the product of the others',
  because: 'firms cannot spend less than nothing on chips',
};

export const RELATIONS: readonly Relation[] = [
  atMost(1, ['talent.useBase', 'talent.useWeight'], 'no more chips run than there are'),
  atMost(
    1,
    ['homeChips.productionBase', 'homeChips.productionPerformance'],
    'what is not spent on making home chips is spent on research, and that is no less than nothing',
    0,
  ),
  ...['squeeze', 'use'].map((group) =>
    atMost(
      1,
      [`${group}.homeModelWeight`, `${group}.homeCloudWeight`],
      'who uses home models and clouds alone depends on nobody, and on nobody less than that',
    ),
  ),
  atMost(
    1,
    ['chipsShare', 'dataCentreShare', 'powerShare', 'talentShare'].map(
      (one) => `privateMoney.${one}`,
    ),
    'firms spend their money once',
  ),
  ...POWER_MIXES.map((mix) =>
    atMost(1, partsOf(`power.mixShare.${mix}`, POWER_SOURCES), 'money for power is spent once'),
  ),
  atMost(100, partsOf('start.budgetPercent', PILLARS), 'the budget is spent once'),
  covers(
    ['talent.outflowMax', 'talent.outflowCompute', 'talent.outflowModel'],
    'no more experts can be kept than would go',
  ),
  firmsChips,
  within('focus.leadTurns', ['dataCentres.lagTurns', ...POWER_LAGS]),
  training,
  ...['autonomy', 'capability', 'prosperityIndex', 'resilience', 'leadAndAllies'].map((group) =>
    below(group, SCALE),
  ),
  below('adoption', HELD),
  below('market', HELD, 'accessFloor', 'accessCeiling'),
  below('homeChips', HELD, 'performanceTrustFloor', 'performanceTrustCeiling'),
];
