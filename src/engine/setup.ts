// Makes the first state of a game from a checked scenario.

import { assert, defined } from '../lib/assert';
import { clamp, saturate } from '../lib/detMath';
import { rngFor } from '../lib/rng';
import type { Game } from '../types/game';
import type { ByCard, ByPowerSource, ByProject, Stance } from '../types/names';
import type { Parameters, Ruleset } from '../types/ruleset';
import type {
  CountryScenario,
  NationScenario,
  NationStart,
  Scenario,
  ScenarioVariant,
} from '../types/scenario';
import type {
  ChapterSnapshot,
  ContractState,
  CountryState,
  GameState,
  Indices,
  NationState,
  SuperpowerState,
  Works,
} from '../types/state';
import { copyState } from './copy';
import { silentDecisions } from './decisions';
import { eventDraw } from './phases/eventDraw';
import { readOwnTrust } from './phases/ownTrust';
import { followPolicy } from './phases/superpowers';
import { drawChapters, drawProjectOffers } from './rules/chapterDraw';
import { chapterCount } from './rules/chapters';
import { computeNeedH100e, expertNeed, frontierLog10Flop, usedH100e } from './rules/compute';
import { indicesOf } from './rules/indices';
import { rulesOf } from './rules/patch';
import { leadOf } from './rules/lead';
import { scoreWeights } from './rules/score';
import { qualityOfLag } from './rules/training';
import { startPowerFactor, worldAt } from './rules/worldStart';
import { createTurn } from './turn';
import { STREAM_CHAPTERS, STREAM_PROJECT_OFFERS } from './turnContext';

const FIRST_YEAR = 2026;
const BUILDING_TURNS = 8;
const LEARNING_TURNS = 6;

/** What chooses one game among all games of a scenario. */
export interface GameOptions {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly variant: string;
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function noCards(): ByCard<number> {
  return {
    jointPlatform: 0,
    sovereignUnit: 0,
    foreignCampus: 0,
    buyOutCampus: 0,
    talentVisa: 0,
    championsCompact: 0,
    bulkExportApproval: 0,
    supplyLeverage: 0,
    fastPermits: 0,
    modelRelease: 0,
    reskilling: 0,
  };
}

const NO_INDICES: Indices = {
  capability: 0,
  autonomy: 0,
  prosperity: 0,
  resilience: 0,
  composite: 0,
  layers: { chips: 0, cloud: 0, models: 0, data: 0, talent: 0, power: 0 },
  stressTests: { usCutOff: 0, chinaCoercion: 0, powerShortage: 0, publicSupport: 0 },
};

function startPower(p: Parameters, start: NationStart): ByPowerSource<number> {
  const home = start.aiPowerMw * (1 - start.fossilImportShare) * p.start.powerHalf;
  return { gas: start.aiPowerMw * start.fossilImportShare, variable: home, firm: home };
}

const STANCE_OF = { us: 'alignUsa', china: 'alignChina' } as const;

/** A superpower stands with itself, whatever its file says. */
function stanceOf({ stance, superpower }: NationScenario): Stance {
  return superpower === undefined ? stance : STANCE_OF[superpower.sells];
}

function standingOrders(p: Parameters, scenario: NationScenario) {
  const { chips, dataCentres, power, talent, models } = p.start.budgetPercent;
  return {
    stance: stanceOf(scenario),
    dataLaw: scenario.dataLaw,
    modelProgramme: scenario.modelProgramme,
    powerMix: 'renewables' as const,
    budgetPercents: { chips, dataCentres, power, talent, models },
    buildPercent: p.start.buildPercent,
    chinaPercent: p.start.chinaPercent,
    governmentPercent: p.start.governmentPercent,
    fiscalStance: 'normal' as const,
    acceptPlatformsFrom: [],
  };
}

const NO_SNAPSHOT: ChapterSnapshot = {
  usedShare: 0,
  homeChipShare: 0,
  availablePowerMw: 0,
  dataCentreMw: 0,
  adoption: 0,
  lagGenerations: 0,
  talentRatio: 0,
  usTrust: 0,
  chinaTrust: 0,
};

const NO_WORKS: Works = {
  gridQueueFactor: 1,
  dataCentreCostFactor: 1,
  graduatesFactor: 1,
  outflowFactor: 1,
  homeAdvantageGenerations: 0,
  cloudCeiling: 0,
  skill: 0,
};

function noProjects(): ByProject<number> {
  return {
    memoryCampus: 0,
    firmBlock: 0,
    gridSpine: 0,
    nationalHalls: 0,
    aiUniversity: 0,
    languageCorpus: 0,
    sovereignCloud: 0,
    homeAccelerator: 0,
    gpuReserve: 0,
    publicServices: 0,
    own: 0,
  };
}

/** When a game begins, and what the world is like then. */
type Beginning = Pick<GameState, 'halfYear' | 'world'>;

/** Chips by who designed them; a superpower's own designs are its home chips. */
function startChips({ start, superpower }: NationScenario) {
  const { usChipsH100e, chinaChipsH100e, domesticChipsH100e } = start;
  const own =
    superpower === undefined ? 0 : superpower.sells === 'us' ? usChipsH100e : chinaChipsH100e;
  return {
    usChipsH100e: superpower?.sells === 'us' ? 0 : usChipsH100e,
    chinaChipsH100e: superpower?.sells === 'china' ? 0 : chinaChipsH100e,
    domesticChipsH100e: domesticChipsH100e + own,
  };
}

function startNation(p: Parameters, scenario: NationScenario, when: Beginning): NationState {
  const { start, superpower } = scenario;
  const chips = start.usChipsH100e + start.chinaChipsH100e + start.domesticChipsH100e;
  return {
    id: scenario.id,
    role: 'nation',
    ...standingOrders(p, scenario),
    ...startChips(scenario),
    arriving: { usH100e: 0, chinaH100e: 0, domesticH100e: 0, powerMw: 0, governmentH100e: 0 },
    chipPowerMw: chips * p.chips.startPowerMwPerH100e * startPowerFactor(p, when.halfYear),
    governmentChipShare: start.governmentChipShare,
    hostedChipsH100e: start.hostedChipsH100e,
    hostedPowerMw: 0,
    hostedPowerTargetMw: 0,
    dataCentreMw: start.dataCentreMw,
    dataCentrePipelineMw: zeros(BUILDING_TURNS),
    powerMw: startPower(p, start),
    powerPipelineMw: {
      gas: zeros(BUILDING_TURNS),
      variable: zeros(BUILDING_TURNS),
      firm: zeros(BUILDING_TURNS),
    },
    availablePowerMw: start.aiPowerMw,
    homeChipPerformance: start.homeChipPerformance,
    homeChipCapacityUsdBn: start.homeChipCapacityUsdBn,
    chipResearchPipelineUsdBn: zeros(LEARNING_TURNS),
    supplyLeverage: start.supplyLeverage,
    buildAverage: p.start.buildShare,
    experts: start.experts,
    expertPipeline: zeros(LEARNING_TURNS),
    retention: p.start.retention,
    outflowShare: -1,
    algorithmicGapOom: start.algorithmicGapOom,
    ownModelLog10Flop:
      frontierLog10Flop(p, when) + start.modelGenerations * p.training.generationOom,
    releasedModelLog10Flop: 0,
    modelAutonomy: p.start.modelAutonomy,
    modelQuality: 0,
    lagGenerations: 0,
    knowHow: start.knowHow,
    programmeMaturity: p.start.maturity,
    modelSpendingUsdBn: start.budgetUsdBn * p.start.modelSpendingShare,
    runSucceeded: scenario.modelProgramme === 'pretrain',
    runScale: 0,
    homeModelShare: p.start.homeShareBase + p.start.homeShareData * start.dataProtection,
    homeCloudShare: 0,
    homeComputeShare: 0,
    dataProtection: start.dataProtection,
    lockIn: start.lockIn,
    adoption: start.adoption,
    gdpGain: p.start.startGain,
    cumulativeGain: 0,
    cumulativeReference: 0,
    powerRatio: p.start.coveredShare,
    dataCentreRatio: p.start.coveredShare,
    chipDeliveryRatio: p.start.coveredShare,
    talentRatio: 1,
    operatingShare: p.start.coveredShare,
    talentUse: 0,
    usedChipsH100e: 0,
    usedChipsBeforeH100e: 0,
    bottleneck: 'money',
    support: start.support,
    politicalCapital: p.start.politicalCapital,
    usTrust: start.usTrust,
    chinaTrust: start.chinaTrust,
    prestige: 0,
    crisisTurns: 0,
    crises: 0,
    surgeFatigue: 0,
    cashUsdBn: 0,
    debtUsdBn: 0,
    carriedPrivateUsdBn: 0,
    publicMoneyUsdBn: 0,
    privateMoneyUsdBn: 0,
    absorptionUsdBn: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    unitLevel: start.unitLevel,
    platformPartners: [],
    platformDepth: 0,
    platformTurns: 0,
    compactPartners: [],
    timers: {
      compact: 0,
      bulkApproval: 0,
      leverage: 0,
      fastPermits: 0,
      talentVisa: 0,
      reskilling: 0,
    },
    cardsPlayed: noCards(),
    announcedEvent: null,
    historyTold: 0,
    eventsTold: [],
    recentPublicUsdBn: [],
    recentPrivateUsdBn: [],
    indices: NO_INDICES,
    recentIndices: [],
    scorePath: { weight: 0, sums: { capability: 0, autonomy: 0, prosperity: 0, resilience: 0 } },
    victoryTurn: -1,
    chapterStart: NO_SNAPSHOT,
    chapterPoints: [],
    pledgePoints: 0,
    pledge: null,
    focus: null,
    focusRepeats: 0,
    lastChanges: { stance: -1, dataLaw: -1, modelProgramme: -1, exportRule: -1 },
    works: NO_WORKS,
    project: null,
    projectsDone: noProjects(),
    pendingAnswer: null,
    opening: null,
    superpower: superpower ?? null,
    exportSalesUsdBn: 0,
  };
}

/** Readings of models that follow from the start values and the world. */
function readModels({ state, ruleset }: Game, nation: NationState): void {
  const p = ruleset.parameters;
  const behind = frontierLog10Flop(p, state) - nation.ownModelLog10Flop;
  nation.lagGenerations = Math.max(0, behind / p.training.generationOom);
  nation.modelQuality = qualityOfLag(p, nation.lagGenerations);
}

/** The other readings; a superpower's need those of all others. */
function readStart(game: Game, nation: NationState, start: NationStart): void {
  const { state } = game;
  const p = game.ruleset.parameters;
  const need = computeNeedH100e(p, state, start, nation);
  const demand = need * p.start.demandShare;
  const cloud = p.start.cloudBase + p.start.cloudModels * nation.homeModelShare;
  nation.talentRatio = nation.experts / expertNeed(p, state.halfYear, start);
  nation.talentUse = saturate(nation.talentRatio * p.talent.useFactor);
  nation.usedChipsH100e = usedH100e(p, nation);
  nation.usedChipsBeforeH100e = nation.usedChipsH100e;
  nation.homeComputeShare = clamp((nation.usedChipsH100e * p.start.usedShare) / demand);
  nation.homeCloudShare = Math.min(nation.homeComputeShare, cloud);
  nation.indices = indicesOf(p, scoreWeights(game), need, nation, start, leadOf(game, nation));
  const { capability, autonomy, prosperity, resilience } = nation.indices;
  nation.recentIndices.push({ capability, autonomy, prosperity, resilience });
}

function startCountry(p: Parameters, scenario: CountryScenario, when: Beginning): CountryState {
  if (scenario.role === 'nation') return startNation(p, scenario, when);
  return {
    id: scenario.id,
    role: 'superpower',
    capability: 0,
    installedChipsH100e: 0,
    lagGenerations: 0,
  };
}

function startContract(id: string): ContractState {
  return {
    id,
    arrivingH100e: 0,
    arrivingGovernmentH100e: 0,
    deliveredH100e: 0,
    deliveredGovernmentH100e: 0,
    installedH100e: 0,
  };
}

function startState(
  ruleset: Ruleset,
  scenario: Scenario,
  seed: number,
  { id, turns, roundTurns = 1 }: ScenarioVariant,
): GameState {
  const p = ruleset.parameters;
  const halfYear = (scenario.start.year - FIRST_YEAR) * 2 + scenario.start.half - 1;
  const world = worldAt(p, halfYear, scenario.world);
  return {
    seed,
    variant: id,
    turn: 0,
    halfYear,
    length: turns,
    roundTurns,
    outcome: 'running',
    world,
    countries: scenario.countries.map((country) => startCountry(p, country, { halfYear, world })),
    contracts: scenario.contracts.map(({ id }) => startContract(id)),
    proposals: [],
    chapters: drawChapters(
      rngFor(seed, 0, STREAM_CHAPTERS),
      scenario.chapters ?? [],
      chapterCount(p, turns),
    ),
    projectOffers: drawProjectOffers(rngFor(seed, 0, STREAM_PROJECT_OFFERS), p, []),
  };
}

function readCountry(game: Game, country: CountryState, scenario: CountryScenario): void {
  if (country.role === 'nation') readModels(game, country);
  if (country.role === 'superpower' && scenario.role === 'superpower') {
    followPolicy(game.ruleset.parameters, game.state, country satisfies SuperpowerState, scenario);
  }
}

function readNation(game: Game, country: CountryState, scenario: CountryScenario): void {
  if (country.role !== 'nation' || scenario.role !== 'nation') return;
  readOwnTrust(game, country);
  readStart(game, country, scenario.start);
}

/** The game before its first turn, with the first events announced; a copied state like every later one. */
export function createGame(plain: Ruleset, scenario: Scenario, options: GameOptions): Game {
  const ruleset = rulesOf(plain, scenario);
  const variant = defined(
    scenario.variants.find(({ id }) => id === options.variant),
    `the variant ${options.variant}`,
  );
  assert(
    Number.isInteger(options.seed) && options.seed >= 0 && options.seed < 2 * 2147483648,
    'the seed is no 32-bit number',
  );
  const game: Game = {
    ruleset,
    scenario,
    state: startState(ruleset, scenario, options.seed, variant),
  };
  const { countries } = game.state;
  scenario.countries.forEach((country, i) => readCountry(game, countries[i]!, country));
  scenario.countries.forEach((country, i) => readNation(game, countries[i]!, country));
  eventDraw(createTurn(game, game.state, silentDecisions));
  return { ruleset, scenario, state: copyState(game.state) };
}
