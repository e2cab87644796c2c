// Proves the engine against the recorded turns of the tuned rules, number by number.

import { describe, expect, it } from 'vitest';
import { createGame } from '../../src/engine/index';
import type { Decisions } from '../../src/engine/actor';
import { resolveDecisions } from '../../src/engine/turn';
import type { Random } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import type { CARDS } from '../../src/types/names';
import {
  DATA_LAWS,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  STANCES,
} from '../../src/types/names';
import type { NationState } from '../../src/types/state';
import vectors from '../golden/modelVectors.json';
import { modelWorld, ruleset } from '../support/modelWorld';

const HALF: Random = {
  nextUint32: () => 0x80000000,
  nextUnit: () => 0.5,
  chance: () => false,
  nextBelow: () => 0,
};
const TOLERANCE = 1e-9;

type Vector = (typeof vectors.quiet)[number];
type VectorOrders = Vector['orders']['KOR'];
type VectorNation = Vector['after']['countries']['KOR'];

const CARD_NAMES: Record<string, (typeof CARDS)[number] | null> = {
  none: null,
  joint: 'jointPlatform',
  unit: 'sovereignUnit',
  host: 'foreignCampus',
  onshore: 'buyOutCampus',
  visa: 'talentVisa',
  compact: 'championsCompact',
  deal: 'bulkExportApproval',
  lever: 'supplyLeverage',
  permit: 'fastPermits',
  release: 'modelRelease',
  reskill: 'reskilling',
};

const EVENT_NAMES: Record<string, string> = {
  clamp: 'clamp',
  supply: 'supplyShock',
  openleap: 'openLeap',
  openclose: 'openClose',
  algo: 'algorithmLeap',
  energy: 'energyShock',
  squeeze: 'squeeze',
  thaw: 'thaw',
  escal: 'escalation',
  breach: 'breach',
  poach: 'poaching',
  nimby: 'localProtest',
  champ: 'championAsks',
  outage: 'cloudOutage',
  offer: 'campusOffer',
  startup: 'startUp',
  gridfail: 'gridFailure',
  jobs: 'jobLosses',
  side: 'chooseSide',
};

function eventName(short: string): string {
  const name = EVENT_NAMES[short];
  if (name === undefined) throw new Error(`no event is called ${short}`);
  return name;
}

function decisions(o: VectorOrders): Decisions {
  const { chips, dc, power, talent, models } = o.alloc;
  const sum = chips + dc + power + talent + models;
  return {
    fiscalStance: FISCAL_STANCES[o.fiscal]!,
    shares: {
      chips: chips / sum,
      dataCentres: dc / sum,
      power: power / sum,
      talent: talent / sum,
      models: models / sum,
    },
    carriedShare: 0,
    buildShare: o.build,
    chinaShare: o.china,
    governmentShare: o.gov,
    powerMix: POWER_MIXES[o.mix]!,
    stance: STANCES[o.stance]!,
    modelProgramme: MODEL_PROGRAMMES[o.mode]!,
    dataLaw: DATA_LAWS[o.data]!,
    card: CARD_NAMES[o.card]!,
    target: o.target,
    answer: o.resp,
    answered: true,
    acceptPlatformsFrom: vectors.order,
  };
}

/** The product's numbers under the names of the vectors. */
function reading(n: NationState) {
  const { capability, autonomy, prosperity, resilience, composite, layers, stressTests } =
    n.indices;
  return {
    us: n.usChipsH100e,
    cn: n.chinaChipsH100e,
    dom: n.domesticChipsH100e,
    mw: n.chipPowerMw,
    gov: n.governmentChipShare,
    hosted: n.hostedChipsH100e,
    hostMW: n.hostedPowerMw,
    hostTgt: n.hostedPowerTargetMw,
    dc: n.dataCentreMw,
    tal: n.experts,
    ret: n.retention,
    know: n.knowHow,
    mat: n.programmeMaturity,
    own: n.ownModelLog10Flop,
    modelAut: n.modelAutonomy,
    gapA: n.algorithmicGapOom,
    sDom: n.homeModelShare,
    cloud: n.homeCloudShare,
    data: n.dataProtection,
    lock: n.lockIn,
    u: n.adoption,
    gain: n.gdpGain,
    lev: n.supplyLeverage,
    rho: n.homeChipPerformance,
    qcap: n.homeChipCapacityUsdBn,
    sup: n.support,
    pc: n.politicalCapital,
    tUS: n.usTrust,
    tCN: n.chinaTrust,
    prest: n.prestige,
    debt: n.debtUsdBn,
    cash: n.cashUsdBn,
    privX: n.carriedPrivateUsdBn,
    jr: n.platformDepth,
    unit: n.unitLevel,
    lag: n.lagGenerations,
    fp: n.powerRatio,
    fd: n.dataCentreRatio,
    fc: n.chipDeliveryRatio,
    ft: n.talentRatio,
    used: n.usedChipsH100e,
    cumGain: n.cumulativeGain,
    crisis: n.crisisTurns,
    power: [n.powerMw.gas, n.powerMw.variable, n.powerMw.firm],
    pipelineDc: n.dataCentrePipelineMw,
    pipelinePower: [n.powerPipelineMw.gas, n.powerPipelineMw.variable, n.powerPipelineMw.firm],
    pipelineTalent: n.expertPipeline,
    pipelineChips: n.chipResearchPipelineUsdBn,
    index: {
      cap: capability,
      aut: autonomy,
      pro: prosperity,
      res: resilience,
      L: { ...layers },
      R: [
        stressTests.usCutOff,
        stressTests.chinaCoercion,
        stressTests.powerShortage,
        stressTests.publicSupport,
      ],
      total: composite,
    },
  };
}

function worldReading({ state, ruleset: { parameters } }: Game) {
  const w = state.world;
  return {
    t: state.turn,
    tens: w.tension,
    openLag: w.openWeightsLagGenerations,
    price: w.chipPriceMultiplier,
    front: parameters.world.frontierLog10Flop + w.trainingGrowthOom + w.algorithmGrowthOom,
    clamp: w.clampTurns,
    supply: w.supplyShockTurns,
    squeeze: w.squeezeTurns,
    energy: w.energyShockTurns,
    bench: w.benchmark,
    cum: { N: w.computeGrowthOom, front: w.trainingGrowthOom, algo: w.algorithmGrowthOom },
  };
}

/** Every path at which two trees of numbers differ by more than the tolerance; `raw` is the sketch's own working. */
function differences(expected: unknown, actual: unknown, path: string, found: string[]): number {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const scale = Math.max(1e-12, Math.abs(expected), Math.abs(actual));
    const difference = Math.abs(expected - actual);
    if (difference > TOLERANCE * scale && difference > 1e-15)
      found.push(`${path}: ${expected} ≠ ${actual}`);
    return 1;
  }
  if (expected === null || typeof expected !== 'object') {
    if (expected !== actual) found.push(`${path}: ${String(expected)} ≠ ${String(actual)}`);
    return 1;
  }
  let count = 0;
  for (const key of Object.keys(expected)) {
    if (key === 'raw') continue;
    const left = (expected as Record<string, unknown>)[key];
    const right = (actual as Record<string, unknown> | undefined)?.[key];
    count += differences(left, right, `${path}.${key}`, found);
  }
  return count;
}

function compare(
  game: Game,
  after: Vector['after'] | typeof vectors.start,
  label: string,
  found: string[],
): number {
  let count = differences(after.world, worldReading(game), `${label}.world`, found);
  for (const country of game.state.countries) {
    if (country.role !== 'nation') continue;
    const expected = (after.countries as Record<string, unknown>)[country.id] as VectorNation;
    count += differences(expected, reading(country), `${label}.${country.id}`, found);
  }
  return count;
}

/** The game with exactly these events announced. */
function announce(game: Game, events: Vector['events']): Game {
  const local = events.local as Record<string, string | undefined>;
  const countries = game.state.countries.map((country) => {
    const short = local[country.id];
    return country.role === 'nation'
      ? { ...country, announcedEvent: short === undefined ? null : eventName(short) }
      : country;
  });
  const world = {
    ...game.state.world,
    announcedEvents: (events.global as string[]).map(eventName),
  };
  return { ...game, state: { ...game.state, world, countries } };
}

function replay(turns: readonly Vector[]): { compared: number; found: string[] } {
  let game = createGame(ruleset(), modelWorld(), { seed: 1, variant: 'full' });
  const found: string[] = [];
  let compared = compare(game, vectors.start, 'start', found);
  for (const turn of turns) {
    const orders = turn.orders as Record<string, VectorOrders>;
    const announced = announce(game, turn.events);
    game = resolveDecisions(announced, (nation) => decisions(orders[nation.id]!), {
      randomFor: () => HALF,
    }).game;
    compared += compare(game, turn.after, `turn ${turn.turn}`, found);
  }
  return { compared, found };
}

describe('the recorded turns of the tuned rules', () => {
  for (const [name, turns] of [
    ['quiet', vectors.quiet],
    ['eventful', vectors.eventful],
  ] as const) {
    it(`should agree with all ${turns.length} ${name} turns to 1e-9 in every number`, () => {
      const { compared, found } = replay(turns as unknown as readonly Vector[]);
      console.log(`${name}: ${compared} numbers compared`);
      expect(found.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(10_000);
    });
  }
});
