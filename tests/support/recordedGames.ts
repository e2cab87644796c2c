// Translates between the recorded turns of the tuned rules and the engine: orders in, numbers out, and what differs.

import type { Decisions } from '../../src/engine/actor';
import type { Random } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import {
  DATA_LAWS,
  FISCAL_STANCES,
  MODEL_PROGRAMMES,
  PILLARS,
  POWER_MIXES,
  STANCES,
  type CARDS,
  type ChapterId,
  type ProjectId,
} from '../../src/types/names';
import type { NationState } from '../../src/types/state';

/** Random draws of the recordings: always the middle. */
export const HALF: Random = {
  nextUint32: () => 0x80000000,
  nextUnit: () => 0.5,
  chance: () => false,
  nextBelow: () => 0,
};
const TOLERANCE = 1e-9;

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

const CHAPTER_NAMES: Record<string, ChapterId> = {
  calm: 'calm',
  glut: 'glut',
  famine: 'famine',
  grid: 'grid',
  hot: 'heat',
  open: 'openLeap',
  closed: 'closedFrontier',
  talent: 'talentWar',
  blocs: 'blocs',
};

const PROJECT_NAMES: Record<string, ProjectId> = {
  hbm: 'memoryCampus',
  smr: 'firmBlock',
  cable: 'gridSpine',
  hub: 'nationalHalls',
  univ: 'aiUniversity',
  lang: 'languageCorpus',
  cloud: 'sovereignCloud',
  fab: 'homeAccelerator',
  reserve: 'gpuReserve',
  public: 'publicServices',
  own: 'own',
};
const PROJECTS_IN_ORDER = Object.values(PROJECT_NAMES);
const OPENINGS = ['allAtOnce', 'inLots', 'swap'];

function named<T>(names: Readonly<Record<string, T>>, short: string): T {
  const name = names[short];
  if (name === undefined) throw new Error(`nothing is called ${short}`);
  return name;
}

export const chapterNamed = (short: string) => named(CHAPTER_NAMES, short);
export const projectNamed = (short: string) => named(PROJECT_NAMES, short);

/** One country's recorded orders; the last three belong to the second set of rules. */
export interface RecordedOrders {
  readonly fiscal: number;
  readonly alloc: Readonly<Record<'chips' | 'dc' | 'power' | 'talent' | 'models', number>>;
  readonly build: number;
  readonly china: number;
  readonly gov: number;
  readonly mix: number;
  readonly stance: number;
  readonly mode: number;
  readonly data: number;
  readonly card: string;
  readonly target: string | null;
  readonly resp: number;
  readonly focus?: number;
  readonly project?: number;
  readonly open?: number;
}

export interface RecordedTurn {
  readonly turn: number;
  readonly events: {
    readonly global: readonly string[];
    readonly local: Readonly<Record<string, string | undefined>>;
  };
  readonly orders: Readonly<Record<string, RecordedOrders>>;
  readonly after: RecordedState;
}

export interface RecordedState {
  readonly world: unknown;
  readonly countries: Readonly<Record<string, unknown>>;
}

/** Recorded orders as the engine's decisions; every nation agrees to platforms. */
export function decisionsFrom(o: RecordedOrders, consent: readonly string[]): Decisions {
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
    acceptPlatformsFrom: consent,
    focus: PILLARS[o.focus ?? -1] ?? null,
    pledge: null,
    project: PROJECTS_IN_ORDER[o.project ?? -1] ?? null,
    opening: OPENINGS[o.open ?? -1] ?? null,
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

function shortNameOf(id: ProjectId): string {
  const found = Object.entries(PROJECT_NAMES).find(([, name]) => name === id);
  if (found === undefined) throw new Error(`no project is called ${id}`);
  return found[0];
}

/** The numbers that the second set of rules adds. */
function chapterReading(n: NationState) {
  let points = 0;
  for (const part of n.chapterPoints) points += part;
  return {
    focus: PILLARS.indexOf(n.focus ?? 'chips'),
    frep: n.focusRepeats,
    ver: points,
    verL: (n.chapterPoints.at(-1) ?? 0) / 5,
    project:
      n.project === null ? null : { name: shortNameOf(n.project.id), left: n.project.turnsLeft },
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
    if (key === 'raw' || key === 'projectsDone') continue;
    const left = (expected as Record<string, unknown>)[key];
    const right = (actual as Record<string, unknown> | undefined)?.[key];
    count += differences(left, right, `${path}.${key}`, found);
  }
  return count;
}

/** Compares a whole game with a recorded state; gives how many numbers were compared. */
export function compareGame(
  game: Game,
  after: RecordedState,
  label: string,
  found: string[],
): number {
  let count = differences(after.world, worldReading(game), `${label}.world`, found);
  for (const country of game.state.countries) {
    if (country.role !== 'nation') continue;
    const expected = after.countries[country.id] as { readonly ver?: number };
    const actual =
      expected.ver === undefined
        ? reading(country)
        : { ...reading(country), ...chapterReading(country) };
    count += differences(expected, actual, `${label}.${country.id}`, found);
  }
  return count;
}

/** The game with exactly these events announced. */
export function announce(game: Game, events: RecordedTurn['events']): Game {
  const countries = game.state.countries.map((country) => {
    const short = events.local[country.id];
    return country.role === 'nation'
      ? { ...country, announcedEvent: short === undefined ? null : eventName(short) }
      : country;
  });
  const world = { ...game.state.world, announcedEvents: events.global.map(eventName) };
  return { ...game, state: { ...game.state, world, countries } };
}
