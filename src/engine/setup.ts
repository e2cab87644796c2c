// Makes the first state of a game from a checked scenario.

import { assert, defined } from '../lib/assert';
import { clamp, interpolate, saturate } from '../lib/detMath';
import { rngFor } from '../lib/rng';
import type { Assumptions } from '../types/assumption';
import type { Game } from '../types/game';
import type { ByAdviser, ByPowerSource } from '../types/names';
import type { Parameters, Ruleset } from '../types/ruleset';
import type {
  CountryScenario,
  NationScenario,
  NationStart,
  Scenario,
  ScenarioVariant,
} from '../types/scenario';
import type { CountryState, GameState, NationState, SuperpowerState } from '../types/state';
import { silentDecisions } from './decisions';
import { blankContract, blankNation, blankState, blankSuperpower } from './made/blank';
import { copyState } from './made/copy';
import { eventDraw } from './phases/eventDraw';
import { quayDraw } from './phases/quayDraw';
import { wishDraw } from './phases/wishDraw';
import { readOwnTrust } from './phases/ownTrust';
import { followPolicy } from './phases/superpowers';
import { chinaShareGoal } from './rules/chinaShare';
import { drawChapters, drawProjectOffers } from './rules/chapterDraw';
import { chapterCount } from './rules/chapters';
import { computeNeedH100e, expertNeed, frontierLog10Flop, usedH100e } from './rules/compute';
import { domesticGain, supplierExports } from './rules/gains';
import { indicesOf, leadersOf } from './rules/indices';
import { leadOf } from './rules/lead';
import { stanceOf } from './rules/nations';
import { rulesOf } from './rules/patch';
import { scoreWeights } from './rules/score';
import { qualityOfLag } from './rules/training';
import { startPowerFactor, worldAt } from './rules/worldStart';
import { fillPipelines } from './startPipelines';
import { createTurn } from './turn';
import { STREAM_CHAPTERS, STREAM_PROJECT_OFFERS } from './turnContext';

const FIRST_YEAR = 2026;

/** What tells one game of a scenario from all others. */
export interface GameOptions {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly variant: string;
  /** What the player assumes; where it is left out, what the rules already hold. */
  readonly assumptions?: Assumptions;
}

function startPower(p: Parameters, start: NationStart): ByPowerSource<number> {
  const home = start.aiPowerMw * (1 - start.fossilImportShare) * p.start.powerHalf;
  return { gas: start.aiPowerMw * start.fossilImportShare, variable: home, firm: home };
}

function standingOrders(p: Parameters, scenario: NationScenario) {
  const { chips, dataCentres, power, talent, models } = p.start.budgetPercent;
  return {
    stance: stanceOf(scenario.stance, scenario.superpower),
    dataLaw: scenario.dataLaw,
    modelProgramme: scenario.modelProgramme,
    powerMix: 'renewables' as const,
    budgetPercents: { chips, dataCentres, power, talent, models },
    buildPercent: p.start.buildPercent,
  };
}

/** When a game begins, and what the world is like then. */
type Beginning = Pick<GameState, 'halfYear' | 'world'>;

function startLoyalty({ ministers }: Parameters): ByAdviser<number> {
  const { loyaltyAtStart } = ministers;
  return {
    energy: loyaltyAtStart,
    industry: loyaltyAtStart,
    science: loyaltyAtStart,
    diplomacy: loyaltyAtStart,
  };
}

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

/** Assigned, not spread: an object of so many fields that is spread into another becomes a slow table of names in V8. */
function startNation(p: Parameters, scenario: NationScenario, when: Beginning): NationState {
  const { start, superpower } = scenario;
  const chips = start.usChipsH100e + start.chinaChipsH100e + start.domesticChipsH100e;
  const nation: NationState = Object.assign(blankNation(), {
    id: scenario.id,
    ...standingOrders(p, scenario),
    ...startChips(scenario),
    chipPowerMw: chips * p.chips.startPowerMwPerH100e * startPowerFactor(p, when.halfYear),
    governmentChipShare: start.governmentChipShare,
    hostedChipsH100e: start.hostedChipsH100e,
    dataCentreMw: start.dataCentreMw,
    powerMw: startPower(p, start),
    availablePowerMw: start.aiPowerMw,
    homeChipPerformance: start.homeChipPerformance,
    homeChipCapacityUsdBn: start.homeChipCapacityUsdBn,
    supplyLeverage: start.supplyLeverage,
    buildAverage: p.start.buildShare,
    experts: start.experts,
    retention: p.start.retention,
    algorithmicGapOom: start.algorithmicGapOom,
    ownModelLog10Flop:
      frontierLog10Flop(p, when) + start.modelGenerations * p.training.generationOom,
    modelAutonomy: clamp(p.start.autonomyBase + p.start.autonomyKnowHow * start.knowHow),
    knowHow: start.knowHow,
    programmeMaturity: p.start.maturity,
    modelSpendingUsdBn: start.budgetUsdBn * p.start.modelSpendingShare,
    runSucceeded: scenario.modelProgramme === 'pretrain',
    homeModelShare: start.homeModelShare,
    homeCloudShare: start.homeCloudShare,
    dataProtection: start.dataProtection,
    lockIn: start.lockIn,
    adoption: start.adoption,
    gdpGain: p.start.startGain,
    powerRatio: p.start.coveredShare,
    dataCentreRatio: p.start.coveredShare,
    chipDeliveryRatio: p.start.coveredShare,
    talentRatio: 1,
    operatingShare: p.start.coveredShare,
    support: start.support,
    politicalCapital: p.start.politicalCapital,
    usTrust: start.usTrust,
    chinaTrust: start.chinaTrust,
    unitLevel: start.unitLevel,
    superpower: superpower ?? null,
    loyalty: startLoyalty(p),
  } satisfies Partial<NationState>);
  nation.chinaShare = chinaShareGoal(p, nation);
  fillPipelines(p, nation, when.halfYear);
  return nation;
}

/** Figures of models that follow from the start values and the world. */
function readModels({ state, ruleset }: Game, nation: NationState): void {
  const p = ruleset.parameters;
  const behind = frontierLog10Flop(p, state) - nation.ownModelLog10Flop;
  nation.lagGenerations = Math.max(0, behind / p.training.generationOom);
  nation.modelQuality = qualityOfLag(p, nation.lagGenerations);
}

/** All other figures that follow from them; a superpower's need those of all other nations. */
function readStart(game: Game, nation: NationState, start: NationStart): void {
  const { state } = game;
  const p = game.ruleset.parameters;
  const need = computeNeedH100e(p, state, start, nation);
  const demand = need * p.start.demandShare;
  nation.talentRatio = nation.experts / expertNeed(p, state.halfYear, start);
  nation.talentUse = saturate(nation.talentRatio * p.talent.useFactor);
  nation.usedChipsH100e = usedH100e(p, nation);
  nation.usedChipsBeforeH100e = nation.usedChipsH100e;
  nation.homeComputeShare = clamp((nation.usedChipsH100e * p.start.usedShare) / demand);
  const potential = interpolate(p.prosperity.potential, state.halfYear);
  nation.gainBeforeStart =
    domesticGain(p, state.halfYear, nation, p.prosperityIndex.startQuality) +
    supplierExports(p, state.halfYear, nation, start);
  nation.cumulativeReference = potential * p.prosperity.referenceShare;
  nation.indices = indicesOf(
    p,
    scoreWeights(game),
    need,
    nation,
    start,
    leadOf(game, nation),
    leadersOf(p, state),
  );
  const { capability, autonomy, prosperity, resilience } = nation.indices;
  nation.recentIndices.push({ capability, autonomy, prosperity, resilience });
}

function startCountry(p: Parameters, scenario: CountryScenario, when: Beginning): CountryState {
  if (scenario.role === 'nation') return startNation(p, scenario, when);
  return { ...blankSuperpower(), id: scenario.id };
}

/** Half-years from 2026 H1 to a scenario's first turn; below zero for an earlier one. */
export function startHalfYear({ start }: Pick<Scenario, 'start'>): number {
  return (start.year - FIRST_YEAR) * 2 + start.half - 1;
}

function startState(
  ruleset: Ruleset,
  scenario: Scenario,
  seed: number,
  { id, turns, roundTurns = 1 }: ScenarioVariant,
): GameState {
  const p = ruleset.parameters;
  const halfYear = startHalfYear(scenario);
  const world = worldAt(p, halfYear, scenario.world);
  return {
    ...blankState(),
    seed,
    variant: id,
    halfYear,
    length: turns,
    roundTurns,
    world,
    countries: scenario.countries.map((country) => startCountry(p, country, { halfYear, world })),
    contracts: scenario.contracts.map(({ id }) => ({ ...blankContract(), id })),
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
  const ruleset = rulesOf(plain, scenario, options.assumptions);
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
  const announcing = createTurn(game, game.state, silentDecisions);
  eventDraw(announcing);
  quayDraw(announcing);
  wishDraw(announcing);
  return { ruleset, scenario, state: copyState(game.state) };
}
