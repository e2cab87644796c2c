// The state of a game: a plain tree of numbers, ids and lists that is copied, hashed and saved whole, described once.

import {
  ADVISERS,
  BOTTLENECKS,
  CARDS,
  CHAPTERS,
  DATA_LAWS,
  DEMAND_WAYS,
  EXPORT_RULES,
  FISCAL_STANCES,
  GOODS,
  INDICES,
  LAYERS,
  METHODS,
  MODEL_PROGRAMMES,
  OUTCOMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  POWER_SOURCES,
  POWERS,
  PROJECTS,
  STANCES,
  STRESS_TESTS,
  SUPERPOWER_GOALS,
  WISHES,
} from './names';
import {
  type BlankOf,
  constant,
  country,
  either,
  factor,
  fixed,
  flag,
  given,
  list,
  listApart,
  notYet,
  number,
  open,
  orNull,
  passedOver,
  record,
  row,
  signed,
  table,
  text,
  type TypeOf,
  whole,
  word,
  wordFrom,
} from './shape';
import { TIMERS } from './timers';

/** Turns that halls and power take to build, at most. */
const BUILDING_TURNS = 8;
/** The most turns until experts are trained and research into home chips takes effect. */
const LEARNING_TURNS = 6;

/** Chips that were ordered and arrive next turn. */
const ARRIVING_CHIPS = record({
  usH100e: number,
  chinaH100e: number,
  domesticH100e: number,
  powerMw: number,
  governmentH100e: number,
});

const INDICES_OF = record({
  capability: number,
  autonomy: number,
  prosperity: number,
  resilience: number,
  composite: number,
  layers: table(LAYERS, number),
  stressTests: table(STRESS_TESTS, number),
});
export interface Indices extends TypeOf<typeof INDICES_OF> {}

/** Weighted sums of the indices so far, for the path part of the score. */
const SCORE_PATH = record({
  weight: number,
  sums: table(INDICES, number),
});

/** What the chapter's question is measured against: the nation when the chapter began. */
const CHAPTER_SNAPSHOT = record({
  /** Chips that run, as a share of the national need. */
  usedShare: number,
  homeChipShare: number,
  availablePowerMw: number,
  dataCentreMw: number,
  adoption: number,
  lagGenerations: number,
  talentRatio: number,
  usTrust: number,
  chinaTrust: number,
});
export interface ChapterSnapshot extends TypeOf<typeof CHAPTER_SNAPSHOT> {}

/** The turns in which the levers were last changed; −1 where one never was. */
const LAST_CHANGES = record({
  stance: notYet,
  dataLaw: notYet,
  modelProgramme: notYet,
  exportRule: notYet,
});
export interface LastChanges extends TypeOf<typeof LAST_CHANGES> {}

/** What finished projects have changed for good. */
const WORKS = record({
  gridQueueFactor: factor,
  dataCentreCostFactor: factor,
  graduatesFactor: factor,
  outflowFactor: factor,
  homeAdvantageGenerations: number,
  cloudCeiling: number,
  skill: number,
});
export interface Works extends TypeOf<typeof WORKS> {}

/** Effects that an answer to an event has in store. */
const PENDING_ANSWER = record({
  event: text,
  option: text,
  /** The turn in which it comes. */
  turn: number,
});

/** A joint platform that one nation has asked another for and that is not agreed yet; both know of it. */
export const PLATFORM_PROPOSAL = record({
  from: country,
  to: country,
  /** The turn in which it was made. */
  turn: number,
  /** Whether it can still be agreed to. A proposal that cannot be is kept, so that bots do not ask again at once. */
  isOpen: flag,
});
export interface PlatformProposal extends TypeOf<typeof PLATFORM_PROPOSAL> {}

/** A deal that one nation offers another, until it is taken or lapses; both know of it. */
export const DEAL_OFFER = record({
  from: country,
  to: country,
  gives: word(GOODS),
  wants: word(GOODS),
  /** The turn in which it was made. */
  turn: number,
});
export interface DealOffer extends TypeOf<typeof DEAL_OFFER> {}

/** Something that lies on the quay for a round. */
const LOT = record({
  /** The kind of lot, by its id in the rules. */
  id: text,
  /** Its size; price and effects go along with it. */
  size: given(number),
});
export interface Lot extends TypeOf<typeof LOT> {}

/** What a superpower asks of a nation now. */
const DEMAND = record({
  /** The demand, by its id in the rules. */
  id: text,
  /** How often it was put off: once at most. */
  stalls: number,
});

/** What a minister wishes to see by the end of the chapter. */
const MINISTER_WISH = record({
  kind: word(WISHES),
  /** The value from which it is fulfilled, in the unit of what it is about. */
  bar: given(number),
});
export interface MinisterWish extends TypeOf<typeof MINISTER_WISH> {}
/** What a played superpower asks for where the next round begins, and of whom. */
const DEMAND_PLAN = record({
  /** Null where nothing was ordered, and nothing is asked. */
  way: orNull(word(DEMAND_WAYS)),
  /** The demand that the seat chose; null where it chose none. */
  demand: orNull(text),
  to: fixed(list(country)),
});
export interface DemandPlan extends TypeOf<typeof DEMAND_PLAN> {}

/** What is ordered ahead for one line in the chapter’s last turn. */
const ORDER_AHEAD = record({
  line: word(PILLARS),
  /** Whole percent of that turn’s regular budget. */
  percent: number,
});
export interface OrderAhead extends TypeOf<typeof ORDER_AHEAD> {}

const RUNNING_PROJECT = record({
  id: word(PROJECTS),
  turnsLeft: number,
});

/** What a superpower that is played is after, and whose chips it sells. */
const SUPERPOWER_ROLE = record({
  goal: word(SUPERPOWER_GOALS),
  sells: word(POWERS),
});

export const NATION = record({
  id: open(country),
  role: open(constant('nation')),
  stance: open(word(STANCES)),
  dataLaw: open(word(DATA_LAWS)),
  modelProgramme: open(word(MODEL_PROGRAMMES)),
  powerMix: word(POWER_MIXES),
  budgetPercents: given(fixed(table(PILLARS, number))),
  buildPercent: given(number),
  /** The share of its chip purchases that comes from China: it follows the stance. */
  chinaShare: number,
  /** The nation's decision of the last turn, which holds until the round is over. */
  fiscalStance: wordFrom(FISCAL_STANCES, 'normal'),
  acceptPlatformsFrom: fixed(list(country)),
  usChipsH100e: open(given(number)),
  chinaChipsH100e: open(given(number)),
  domesticChipsH100e: open(given(number)),
  arriving: ARRIVING_CHIPS,
  /** Power that the installed chips draw at full load. */
  chipPowerMw: given(number),
  governmentChipShare: given(number),
  hostedChipsH100e: open(given(number)),
  hostedPowerMw: number,
  hostedPowerTargetMw: number,
  /** Home chip performance per dollar against the frontier, 0 to 1. */
  homeChipPerformance: given(number),
  homeChipCapacityUsdBn: given(number),
  chipResearchPipelineUsdBn: row(LEARNING_TURNS),
  /** Weight of the country's suppliers in the world's chip chain, 0 to 1. */
  supplyLeverage: given(number),
  buildAverage: given(number),
  dataCentreMw: given(number),
  dataCentrePipelineMw: row(BUILDING_TURNS),
  /** Room in halls that is lent to other nations, by the turns until it comes back. */
  hallsLentMw: fixed(row(BUILDING_TURNS)),
  /** Room in halls that is borrowed from other nations, by the turns until it goes back. */
  hallsBorrowedMw: fixed(row(BUILDING_TURNS)),
  powerMw: given(table(POWER_SOURCES, number)),
  powerPipelineMw: table(POWER_SOURCES, row(BUILDING_TURNS)),
  availablePowerMw: given(number),
  experts: given(number),
  expertPipeline: row(LEARNING_TURNS),
  retention: given(number),
  /** Share of experts that left last turn; −1 before the first turn. */
  outflowShare: notYet,
  algorithmicGapOom: given(number),
  /** Effective compute of the best home model, log10 FLOP. */
  ownModelLog10Flop: given(number),
  releasedModelLog10Flop: number,
  modelAutonomy: given(number),
  modelQuality: number,
  lagGenerations: open(number),
  knowHow: given(number),
  programmeMaturity: given(number),
  modelSpendingUsdBn: given(number),
  runSucceeded: given(flag),
  /** Size of the last own training run against the frontier run. */
  runScale: number,
  homeModelShare: given(number),
  homeCloudShare: number,
  homeComputeShare: number,
  dataProtection: given(number),
  lockIn: given(number),
  adoption: given(number),
  /** GDP gain from AI this turn, share of GDP. */
  gdpGain: given(signed),
  /** What memory, chips and use added in the half-year before the first turn, share of GDP. */
  gainBeforeStart: number,
  cumulativeGain: signed,
  /** The gain that was possible, that of the half-year before the first turn among it. */
  cumulativeReference: number,
  powerRatio: given(number),
  dataCentreRatio: given(number),
  chipDeliveryRatio: given(number),
  talentRatio: given(number),
  /** Share of installed chips that power and halls can run. */
  operatingShare: given(number),
  talentUse: number,
  usedChipsH100e: number,
  usedChipsBeforeH100e: number,
  bottleneck: wordFrom(BOTTLENECKS, 'money'),
  support: given(number),
  politicalCapital: given(number),
  usTrust: given(number),
  chinaTrust: given(number),
  prestige: number,
  /** Turns that a caretaker still governs. */
  crisisTurns: number,
  /** How often its government has fallen. */
  crises: number,
  surgeFatigue: number,
  unitLevel: open(given(number)),
  platformPartners: open(whole(list(country))),
  /** Sum of cubed closeness over platform partners. */
  platformDepth: number,
  platformTurns: number,
  /** The champions that compacts were signed with, oldest first; the newest is the one in force. */
  compactPartners: open(fixed(list(text))),
  timers: TIMERS,
  cardsPlayed: open(whole(table(CARDS, number))),
  announcedEvent: open(orNull(text)),
  /** The storms that it has been warned of. */
  stormsWarned: open(fixed(list(text))),
  /** How many of the scenario’s dated choices for this nation have been announced. */
  historyTold: open(number),
  /** What is ordered ahead this round, until the chapter’s last turn has bought it. */
  ahead: whole(orNull(fixed(ORDER_AHEAD))),
  /** What the next turn’s budget pays for it. */
  aheadOwedUsdBn: number,
  cashUsdBn: signed,
  debtUsdBn: number,
  carriedPrivateUsdBn: signed,
  publicMoneyUsdBn: number,
  privateMoneyUsdBn: number,
  /** How much money each budget line is used to; 0 before the first turn. */
  absorptionUsdBn: table(PILLARS, number),
  /** The last eight turns' public and private money, oldest first. */
  recentPublicUsdBn: whole(row(0)),
  recentPrivateUsdBn: whole(row(0)),
  indices: open(whole(INDICES_OF)),
  /** The last four turns' indices, oldest first. */
  recentIndices: whole(list(table(INDICES, number))),
  scorePath: SCORE_PATH,
  /** The turn in which the special victory was first reached; −1 while it is not. */
  victoryTurn: notYet,
  /** The turn in which it was lost: its government handed its course to others; −1 while it is not. */
  lostTurn: open(notYet),
  chapterStart: whole(CHAPTER_SNAPSHOT),
  /** Points of the questions answered so far, oldest first. */
  chapterPoints: open(whole(row(0))),
  /** Share of a full answer that the last question was answered with, 0 to 1; 0 before the first. */
  lastAnswer: open(number),
  /** Points of pledges kept less those of pledges broken. */
  pledgePoints: signed,
  pledge: open(orNull(word(PLEDGES))),
  /** Whether the pledge was raised since it was made. */
  pledgeRaised: open(flag),
  focus: open(orNull(word(PILLARS))),
  /** In how many chapters in a row before this one the focus was the same. */
  focusRepeats: number,
  lastChanges: whole(LAST_CHANGES),
  /** Changes of stance that followed each other within `churn.memoryTurns`. */
  stanceSwings: number,
  /** The option taken for the opening scene; null without one. */
  opening: orNull(text),
  /** Its goal and what it sells; null for all but superpowers. */
  superpower: given(whole(orNull(fixed(SUPERPOWER_ROLE)))),
  /** What others paid for its chips this turn; 0 for all but superpowers. */
  exportSalesUsdBn: number,
  works: whole(WORKS),
  project: open(whole(orNull(RUNNING_PROJECT))),
  /** 0 while not finished; then the factor of its effects. */
  projectsDone: open(whole(table(PROJECTS, number))),
  pendingAnswer: whole(orNull(PENDING_ANSWER)),
  /** Bids made and lots won so far, by the line whose shortage they end. */
  bidsMade: open(whole(table(PILLARS, number))),
  lotsWon: open(whole(table(PILLARS, number))),
  /** What a superpower asks for this round. */
  demand: open(whole(orNull(fixed(DEMAND)))),
  /** All that was asked for so far, oldest first. */
  demandsAsked: open(fixed(list(text))),
  /** What it will ask of others, where it is a superpower; kept until the round is over. */
  demandPlan: whole(DEMAND_PLAN),
  /** Refusals in a row, by the power that was refused. */
  refusals: open(whole(table(POWERS, number))),
  /** How loyal each minister is: 0 to 1, in the middle he neither gives nor takes. */
  loyalty: given(fixed(table(ADVISERS, number))),
  /** What its ministers wish for until the chapter ends, one wish each at most. */
  wishes: whole(list(fixed(MINISTER_WISH))),
  /** What each good is worth to it in a deal, told at the end of a turn for the next; 0 before the first. */
  goodWorth: open(whole(table(GOODS, number))),
  /** The goods that it has to give. */
  goodsToGive: open(whole(list(word(GOODS)))),
  /** With whom it has struck deals in this chapter, and in all those before. */
  dealsNow: open(whole(list(country))),
  dealsBefore: open(fixed(list(country))),
  /** How often others have taken over each of its methods. */
  takenOver: open(whole(table(METHODS, number))),
  /** The cards of the scenario's author that were announced because their conditions held. The fingerprint leaves it out where it is empty, so that games without such cards have the fingerprints they always had. */
  eventsTold: open(passedOver(fixed(list(text)))),
});
export interface NationState extends TypeOf<typeof NATION> {}
/** A nation before anything is said of it. */
export interface BlankNation extends BlankOf<typeof NATION> {}

/** A superpower that nobody plays has only these figures. */
export const SUPERPOWER = record({
  id: country,
  role: constant('superpower'),
  capability: number,
  installedChipsH100e: number,
  lagGenerations: number,
});
export interface SuperpowerState extends TypeOf<typeof SUPERPOWER> {}
export interface BlankSuperpower extends BlankOf<typeof SUPERPOWER> {}

export type CountryState = NationState | SuperpowerState;

export const CONTRACT = record({
  id: text,
  /** Paid for and on its way. */
  arrivingH100e: number,
  arrivingGovernmentH100e: number,
  deliveredH100e: number,
  deliveredGovernmentH100e: number,
  /** What is left of the delivered chips after ageing. */
  installedH100e: number,
});
export interface ContractState extends TypeOf<typeof CONTRACT> {}
export interface BlankContract extends BlankOf<typeof CONTRACT> {}

/** How one superpower's chips are sold to others. */
const EXPORT_POLICY = fixed(
  record({
    rule: word(EXPORT_RULES),
    /** Nations that are sold to one step more freely. */
    exceptions: fixed(list(country)),
    /** The pressure of the rule: −1 after long openness, 1 after long withholding. */
    pressure: signed,
  }),
);
export interface ExportPolicy extends TypeOf<typeof EXPORT_POLICY> {}

export const WORLD = record({
  tension: given(number),
  /** Orders of magnitude since 2026 H1: world AI compute, frontier training compute, frontier algorithms. */
  computeGrowthOom: given(signed),
  trainingGrowthOom: given(signed),
  algorithmGrowthOom: given(signed),
  /** Orders of magnitude by which the world's spending on AI has grown since the game began. */
  spendingGrowthOom: signed,
  openWeightsLagGenerations: given(number),
  chipPriceMultiplier: factor,
  clampTurns: number,
  supplyShockTurns: number,
  squeezeTurns: number,
  energyShockTurns: number,
  /** The nation whose methods were taken over most often; null while none was. */
  benchmark: orNull(country),
  /** Who leads in each method; null before the first turn, and where nobody is behind. */
  leaders: whole(table(METHODS, orNull(country))),
  /** By how much the bars of this chapter’s pledges are moved, share of a full answer; 0 until it is drawn. */
  pledgeShift: signed,
  /** The bad day that came true in the last turn. */
  finalTest: orNull(word(STRESS_TESTS)),
  announcedEvents: whole(list(text)),
  /** What lies on the quay, and what will in the next round; its prices are told then. */
  quay: whole(list(fixed(LOT))),
  comingQuay: whole(list(fixed(LOT))),
  /** What lots of a line cost against their list price. */
  lotPrices: whole(table(PILLARS, factor)),
  /** By the power whose chips they are. */
  exports: given(fixed(table(POWERS, EXPORT_POLICY))),
  /** The cards of the scenario’s author that were announced because their conditions held. */
  eventsTold: passedOver(fixed(list(text))),
});
export interface WorldState extends TypeOf<typeof WORLD> {}
export interface BlankWorld extends BlankOf<typeof WORLD> {}

export const GAME = record({
  seed: given(number),
  variant: text,
  /** Turns resolved so far: 0 at the start. */
  turn: number,
  /** Half-years since 2026 H1. */
  halfYear: given(signed),
  /** Turns the game lasts. */
  length: given(number),
  /** Turns that one round of orders covers. */
  roundTurns: given(number),
  outcome: wordFrom(OUTCOMES, 'running'),
  /** All chapters of the game. */
  chapters: given(whole(list(word(CHAPTERS)))),
  /** What each offer of projects holds, in the order of the offers. */
  projectOffers: given(whole(list(list(word(PROJECTS))))),
  world: given(WORLD),
  /** In scenario order. */
  countries: given(listApart(either(NATION, SUPERPOWER))),
  contracts: given(listApart(CONTRACT)),
  /** Only the latest of every pair, until a platform comes of it. */
  proposals: fixed(listApart(PLATFORM_PROPOSAL)),
  /** Deals that are offered and neither taken nor lapsed. */
  deals: fixed(listApart(DEAL_OFFER)),
});
export interface GameState extends TypeOf<typeof GAME> {}
export interface BlankState extends BlankOf<typeof GAME> {}
