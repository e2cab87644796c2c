// The types of the state as they were written by hand before they were derived: those fields keep them exactly.

import type { BudgetPercents } from '../../src/types/order';
import type { SuperpowerRole } from '../../src/types/scenario';
import type {
  Bottleneck,
  ByCard,
  ByIndex,
  ByLayer,
  ByPillar,
  ByPower,
  ByPowerSource,
  ByProject,
  ByStressTest,
  ChapterId,
  CountryId,
  DataLaw,
  ExportRule,
  FiscalStance,
  ModelProgramme,
  Outcome,
  Pillar,
  Pledge,
  PowerMix,
  ProjectId,
  Stance,
} from '../../src/types/names';

/** Chips that were ordered and arrive next turn. */
export interface ArrivingChips {
  usH100e: number;
  chinaH100e: number;
  domesticH100e: number;
  powerMw: number;
  governmentH100e: number;
}

/** Turns that are left of what a card or event has started. */
export interface Timers {
  compact: number;
  bulkApproval: number;
  leverage: number;
  talentVisa: number;
  reskilling: number;
}

export interface Indices {
  capability: number;
  autonomy: number;
  prosperity: number;
  resilience: number;
  composite: number;
  layers: ByLayer<number>;
  stressTests: ByStressTest<number>;
}

/** Weighted sums of the indices so far, for the path part of the score. */
export interface ScorePath {
  weight: number;
  sums: ByIndex<number>;
}

/** What the chapter's question is measured against: the nation when the chapter began. */
export interface ChapterSnapshot {
  /** Running chips of the national need. */
  usedShare: number;
  homeChipShare: number;
  availablePowerMw: number;
  dataCentreMw: number;
  adoption: number;
  lagGenerations: number;
  talentRatio: number;
  usTrust: number;
  chinaTrust: number;
}

/** The turns in which the levers were last changed; −1 where one never was. */
export interface LastChanges {
  stance: number;
  dataLaw: number;
  modelProgramme: number;
  exportRule: number;
}

/** What finished projects have changed for good. */
export interface Works {
  gridQueueFactor: number;
  dataCentreCostFactor: number;
  graduatesFactor: number;
  outflowFactor: number;
  homeAdvantageGenerations: number;
  cloudCeiling: number;
  skill: number;
}

/** What an answered event still has in store. */
export interface PendingAnswer {
  event: string;
  option: string;
  /** The turn in which it comes. */
  turn: number;
}

/** A joint platform that one nation has asked another for and that is not agreed yet; both know of it. */
export interface PlatformProposal {
  from: CountryId;
  to: CountryId;
  /** The turn in which it was made. */
  turn: number;
  /** Whether it can still be agreed to; one that cannot is kept, so that bots do not ask again at once. */
  isOpen: boolean;
}

export interface RunningProject {
  id: ProjectId;
  turnsLeft: number;
}

export interface NationState {
  id: CountryId;
  role: 'nation';
  stance: Stance;
  dataLaw: DataLaw;
  modelProgramme: ModelProgramme;
  powerMix: PowerMix;
  budgetPercents: BudgetPercents;
  buildPercent: number;
  chinaShare: number;
  /** Of the last turn; what it is when a round goes on. */
  fiscalStance: FiscalStance;
  acceptPlatformsFrom: readonly CountryId[];
  usChipsH100e: number;
  chinaChipsH100e: number;
  domesticChipsH100e: number;
  arriving: ArrivingChips;
  /** Power that the installed chips draw at full load. */
  chipPowerMw: number;
  governmentChipShare: number;
  hostedChipsH100e: number;
  hostedPowerMw: number;
  hostedPowerTargetMw: number;
  dataCentreMw: number;
  dataCentrePipelineMw: number[];
  powerMw: ByPowerSource<number>;
  powerPipelineMw: ByPowerSource<number[]>;
  availablePowerMw: number;
  /** Home chip performance per dollar against the frontier, 0 to 1. */
  homeChipPerformance: number;
  homeChipCapacityUsdBn: number;
  chipResearchPipelineUsdBn: number[];
  /** Weight of the country's suppliers in the world's chip chain, 0 to 1. */
  supplyLeverage: number;
  buildAverage: number;
  experts: number;
  expertPipeline: number[];
  retention: number;
  /** Share of experts leaving a turn; the value before the first turn is −1. */
  outflowShare: number;
  algorithmicGapOom: number;
  /** Effective compute of the best home model, log10 FLOP. */
  ownModelLog10Flop: number;
  releasedModelLog10Flop: number;
  modelAutonomy: number;
  modelQuality: number;
  lagGenerations: number;
  knowHow: number;
  programmeMaturity: number;
  modelSpendingUsdBn: number;
  runSucceeded: boolean;
  /** Size of the last own training run against the frontier run. */
  runScale: number;
  homeModelShare: number;
  homeCloudShare: number;
  homeComputeShare: number;
  dataProtection: number;
  lockIn: number;
  adoption: number;
  /** GDP gain from AI this turn, share of GDP. */
  gdpGain: number;
  gainBeforeStart: number;
  cumulativeGain: number;
  cumulativeReference: number;
  powerRatio: number;
  dataCentreRatio: number;
  chipDeliveryRatio: number;
  talentRatio: number;
  /** Share of installed chips that power and halls can run. */
  operatingShare: number;
  talentUse: number;
  usedChipsH100e: number;
  usedChipsBeforeH100e: number;
  bottleneck: Bottleneck;
  support: number;
  politicalCapital: number;
  usTrust: number;
  chinaTrust: number;
  prestige: number;
  crisisTurns: number;
  crises: number;
  surgeFatigue: number;
  cashUsdBn: number;
  debtUsdBn: number;
  carriedPrivateUsdBn: number;
  publicMoneyUsdBn: number;
  privateMoneyUsdBn: number;
  /** What each budget line is used to; 0 before the first turn. */
  absorptionUsdBn: ByPillar<number>;
  unitLevel: number;
  platformPartners: CountryId[];
  /** Sum of cubed closeness over platform partners. */
  platformDepth: number;
  platformTurns: number;
  /** The champions that compacts were signed with, oldest first; the newest is the one in force. */
  compactPartners: readonly string[];
  timers: Timers;
  cardsPlayed: ByCard<number>;
  announcedEvent: string | null;
  /** How many of the scenario’s dated choices for this nation have been announced. */
  historyTold: number;
  /** The cards of the scenario’s author that were announced because their conditions held; replaced whole, never changed. */
  eventsTold: readonly string[];
  /** The last eight turns' public and private money, oldest first. */
  recentPublicUsdBn: number[];
  recentPrivateUsdBn: number[];
  indices: Indices;
  /** The last four turns' indices, oldest first. */
  recentIndices: ByIndex<number>[];
  scorePath: ScorePath;
  /** The turn in which the special victory was first reached; −1 while it is not. */
  victoryTurn: number;
  chapterStart: ChapterSnapshot;
  /** Points of the questions answered so far, oldest first. */
  chapterPoints: number[];
  /** Points of pledges kept less those of pledges broken. */
  pledgePoints: number;
  pledge: Pledge | null;
  focus: Pillar | null;
  /** How often the focus was taken running before this chapter. */
  focusRepeats: number;
  lastChanges: LastChanges;
  works: Works;
  project: RunningProject | null;
  /** 0 while not finished; then the factor of its effects. */
  projectsDone: ByProject<number>;
  pendingAnswer: PendingAnswer | null;
  /** The option taken for the opening scene; null without one. */
  opening: string | null;
  /** Its goal and what it sells; null for all but superpowers. */
  superpower: SuperpowerRole | null;
  /** What others paid for its chips this turn; 0 for all but superpowers. */
  exportSalesUsdBn: number;
}

/** A superpower that no nation's state drives shows only these figures. */
export interface SuperpowerState {
  id: CountryId;
  role: 'superpower';
  capability: number;
  installedChipsH100e: number;
  lagGenerations: number;
}

export type CountryState = NationState | SuperpowerState;

export interface ContractState {
  id: string;
  /** Paid for and on its way. */
  arrivingH100e: number;
  arrivingGovernmentH100e: number;
  deliveredH100e: number;
  deliveredGovernmentH100e: number;
  /** What is left of the delivered chips after ageing. */
  installedH100e: number;
}

/** How one superpower's chips are sold to others. */
export interface ExportPolicy {
  readonly rule: ExportRule;
  /** Nations that are sold to one step more freely. */
  readonly exceptions: readonly CountryId[];
  /** What the rule has come to mean with time: −1 after long openness, 1 after long withholding. */
  readonly pressure: number;
}

export interface WorldState {
  tension: number;
  /** Orders of magnitude since 2026 H1: world AI compute, frontier training compute, frontier algorithms. */
  computeGrowthOom: number;
  trainingGrowthOom: number;
  algorithmGrowthOom: number;
  openWeightsLagGenerations: number;
  chipPriceMultiplier: number;
  clampTurns: number;
  supplyShockTurns: number;
  squeezeTurns: number;
  energyShockTurns: number;
  /** The country the others learn from; null before the first turn. */
  benchmark: CountryId | null;
  announcedEvents: string[];
  /** The cards of the scenario’s author that were announced because their conditions held; replaced whole, never changed. */
  eventsTold: readonly string[];
  /** By the power whose chips they are; replaced whole, never changed. */
  exports: Readonly<ByPower<ExportPolicy>>;
}

export interface GameState {
  seed: number;
  variant: string;
  /** Turns resolved so far: 0 at the start. */
  turn: number;
  /** Half-years since 2026 H1. */
  halfYear: number;
  /** Turns the game lasts. */
  length: number;
  /** Turns that one round of orders covers. */
  roundTurns: number;
  outcome: Outcome;
  world: WorldState;
  /** In scenario order. */
  countries: CountryState[];
  contracts: ContractState[];
  /** The latest of every pair, until a platform comes of it; replaced whole. */
  proposals: readonly PlatformProposal[];
  /** All chapters of the game. */
  chapters: ChapterId[];
  /** What each offer of projects holds, in the order of the offers. */
  projectOffers: ProjectId[][];
}

export interface PublicNation {
  readonly id: CountryId;
  readonly role: 'nation';
  readonly stance: Stance;
  readonly dataLaw: DataLaw;
  readonly modelProgramme: ModelProgramme;
  readonly indices: Indices;
  readonly usChipsH100e: number;
  readonly chinaChipsH100e: number;
  readonly domesticChipsH100e: number;
  readonly hostedChipsH100e: number;
  readonly lagGenerations: number;
  readonly unitLevel: number;
  readonly platformPartners: readonly CountryId[];
  readonly compactPartners: readonly string[];
  readonly cardsPlayed: Readonly<ByCard<number>>;
  readonly announcedEvent: string | null;
  readonly historyTold: number;
  readonly eventsTold: readonly string[];
  readonly chapterPoints: readonly number[];
  readonly pledge: Pledge | null;
  readonly focus: Pillar | null;
  readonly project: RunningProject | null;
  readonly projectsDone: Readonly<ByProject<number>>;
}
