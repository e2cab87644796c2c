// A checked scenario: who plays, from which figures, for how long and towards what.

import type { Condition } from './condition';
import type { Basis, Confidence, Figure, Source } from './figure';
import type { MeasuredSeries } from './measured';
import type { Effect } from './effect';
import type { DatedCard } from './history';
import type { Lesson } from './lesson';
import type {
  BotName,
  ByChapter,
  ByIndex,
  ChapterId,
  ChampionSector,
  CountryId,
  DataLaw,
  LearningMeasure,
  Medal,
  ModelProgramme,
  Pillar,
  Power,
  Stance,
  SuperpowerGoal,
} from './names';
import type { OwnEvent } from './ownEvent';
import type { OwnDemand } from './ownDemand';
import type { OwnLot } from './ownLot';
import type { TextLanguage, Text } from './text';

export { TEXT_LANGUAGES, type TextLanguage, type Text } from './text';

export const NATION_FIGURES = [
  'gdpUsdTn',
  'budgetUsdBn',
  'privateMoneyUsdBn',
  'usChipsH100e',
  'chinaChipsH100e',
  'domesticChipsH100e',
  'governmentChipShare',
  'hostedChipsH100e',
  'dataCentreMw',
  'aiPowerMw',
  'gridConnectionMw',
  'powerCostFactor',
  'gridPeakGw',
  'fossilImportShare',
  'headroomMw',
  'experts',
  'graduates',
  'brainDrainPull',
  'visaOpenness',
  'homeChipPerformance',
  'homeChipCapacityUsdBn',
  'industrialBase',
  'supplyLeverage',
  'algorithmicGapOom',
  'modelGenerations',
  'knowHow',
  'dataProtection',
  'lockIn',
  'homeCloudShare',
  'homeModelShare',
  'support',
  'usTrust',
  'chinaTrust',
  'exportTier',
  'languageAdvantageGenerations',
  'chinaTradeExposure',
  'adoption',
  'unitLevel',
  'chipsCost',
  'dataCentresCost',
  'powerCost',
  'talentCost',
  'modelsCost',
] as const;
/** The starting figures of a nation. Money is per half-year, MW and graduates per turn where a flow. */
export type NationFigure = (typeof NATION_FIGURES)[number];
export type NationStart = Readonly<Record<NationFigure, number>>;

export const SITE_KINDS = ['fab', 'dataCentre', 'powerPlant', 'lab'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A real place shown on the chart. Longitude and latitude in degrees. */
export interface Site {
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: Text;
  readonly longitude: number;
  readonly latitude: number;
}

/** What makes a nation a superpower: it has the state of a nation, a goal of its own, and sells chips. */
export interface SuperpowerRole {
  readonly goal: SuperpowerGoal;
  readonly sells: Power;
}

export interface NationScenario {
  readonly id: CountryId;
  readonly role: 'nation';
  readonly name: Text;
  /** The bot that plays this nation when nobody else does. */
  readonly style: BotName;
  readonly stance: Stance;
  readonly dataLaw: DataLaw;
  readonly modelProgramme: ModelProgramme;
  readonly start: NationStart;
  readonly figures: Readonly<Record<NationFigure, Figure>>;
  readonly sites: readonly Site[];
  /**
   * How far the nation's bar for each chapter's question lies above the common one, in units of its measure, by the
   * place of the chapter in the game; later places have the last entry.
   */
  readonly questionNorms?: Readonly<Partial<ByChapter<readonly number[]>>>;
  readonly ownProject?: OwnProject;
  readonly opening?: Opening;
  /** The firms behind compacts and private chips; none where the scenario names none. */
  readonly champions?: readonly Champion[];
  readonly superpower?: SuperpowerRole;
}

/** A large firm of the country, named because it exists. */
export interface Champion {
  /** Under a contract of the country, the share with the same id is this firm's. */
  readonly id: string;
  readonly name: Text;
  /** Who it is. */
  readonly text: Text;
  /** What a compact with it brings. */
  readonly help: Text;
  readonly sector: ChampionSector;
  /** Part of the nation's private chips that it runs, 0 to 1; of all champions together at most 1. */
  readonly chipShare: Figure;
  /** How much its use of AI spreads through industry, compared with a firm without a name. */
  readonly adoptionGain: Figure;
  /** What a first compact with it does. */
  readonly effects: readonly Effect[];
  /** Where what is said of it comes from. */
  readonly source: Source;
  readonly confidence: Confidence;
  readonly basis: Basis;
}

/** A named project that only this country has. */
export interface OwnProject {
  readonly name: Text;
  readonly text: Text;
  readonly pillar: Pillar;
  /** The place on the chart where it is built, one of the nation's sites. */
  readonly site?: string;
  readonly effects: readonly Effect[];
}

/** Chips that arrive in one turn of an opening. */
export interface OpeningLot {
  /** From 0. */
  readonly turn: number;
  readonly h100e: number;
  /** What the government pays in that turn. */
  readonly billUsdBn: number;
}

export interface OpeningOption {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly lots: readonly OpeningLot[];
  readonly effects: readonly Effect[];
}

/** A choice that a country makes once, on the first turn. */
export interface Opening {
  readonly name: Text;
  readonly text: Text;
  /** The contract that its lots are drawn from. */
  readonly contract?: string;
  /** The option taken when none is chosen. */
  readonly default: string;
  readonly options: readonly OpeningOption[];
}

/** A piecewise linear course over half-years since 2026 H1. */
export interface CourseTable {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** What a superpower does that nobody plays. */
export interface SuperpowerPolicy {
  readonly capability: CourseTable;
  /** Share of the world's installed AI chips. */
  readonly computeShare: CourseTable;
  readonly lagGenerations: CourseTable;
}

export interface SuperpowerScenario {
  readonly id: CountryId;
  readonly role: 'superpower';
  readonly name: Text;
  readonly policy: SuperpowerPolicy;
  /** How its sea is hatched on the chart, and where its figures come from. */
  readonly figures: Readonly<Record<'capability' | 'computeShare' | 'lagGenerations', Figure>>;
}

export type CountryScenario = NationScenario | SuperpowerScenario;

/** A part of a contract set aside for one holder. */
export interface ContractShare {
  readonly id: string;
  readonly name: Text;
  readonly gpus: number;
  /** Government parts are filled from government purchases, the rest from private ones. */
  readonly government: boolean;
}

/** A framework agreement on chips: it raises the buyer's quota by what the buyer pays for. */
export interface ContractScenario {
  readonly id: string;
  readonly name: Text;
  readonly buyer: CountryId;
  readonly seller: CountryId;
  readonly gpus: number;
  readonly h100ePerGpu: number;
  /** Indicative price of one GPU, USD bn. */
  readonly priceUsdBnPerGpu: number;
  readonly firstHalfYear: number;
  /** The last half-year in which chips may be ordered under it. */
  readonly lastHalfYear: number;
  readonly condition: readonly Condition[];
  readonly shares: readonly ContractShare[];
  readonly figure: Figure;
}

/** A special victory: a way to win that does not depend on the score. */
export interface SpecialVictory {
  readonly country: CountryId;
  readonly name: Text;
  /** Left out where the page makes it from the conditions. */
  readonly text?: Text;
  /** `anyTurn`: all conditions hold together in some turn; `end`: they hold when the game ends. */
  readonly when: 'anyTurn' | 'end';
  readonly conditions: readonly Condition[];
}

/** One length of the scenario with medals of its own. */
export interface ScenarioVariant {
  readonly id: string;
  readonly name: Text;
  readonly turns: number;
  /** Turns that one round of orders covers; 1 where it is left out. */
  readonly roundTurns?: 1 | 2;
  readonly minutes: number;
  /** Points above par that each medal asks for, by seat. */
  readonly medals: Readonly<Record<CountryId, Readonly<Record<Medal, number>>>>;
}

/** A constant of the ruleset that has another value in this scenario. */
export interface RulePatch {
  /** `group.name`, or `group.name.key` where the constant has a number for each of several names. */
  readonly parameter: string;
  readonly value: number;
  /** What the change means for the player, and why it is made. */
  readonly text: Text;
}

/** The world's figures of the half-year in which a scenario begins. */
export const WORLD_FIGURES = ['chipsH100e', 'trainingFlop'] as const;
export type WorldFigure = (typeof WORLD_FIGURES)[number];
/** What is left out follows the curves of the rules, which pass through 2026 H1. */
export type WorldFigures = Readonly<Partial<Record<WorldFigure, Figure>>>;

export interface ScenarioTexts {
  readonly title: Text;
  readonly question: Text;
  /** A note above the card of a scenario that is good to begin with; such scenarios come first. */
  readonly recommended?: Text;
  readonly briefing: Text;
  /** What a seat reads beside the briefing of all. */
  readonly briefings?: Readonly<Record<CountryId, Text>>;
  /** Left out where the page makes it from the special victories or the medals. */
  readonly goal?: Text;
  readonly debriefQuestions: readonly Text[];
}

/** A measure that answers the question, and the countries it looks at where it looks at several. */
export interface LearningUse {
  readonly measure: LearningMeasure;
  readonly countries?: readonly CountryId[];
}

/** What is known of the world about the question. */
export interface LearningFact {
  readonly text: Text;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly basis: Basis;
}

/** The figures with which the debrief answers the scenario's question. */
export interface Learning {
  readonly measures: readonly LearningUse[];
  /** `reading`: how the figures bear on the question, and what they leave out. */
  readonly texts: { readonly reading: Text };
  readonly facts: readonly LearningFact[];
}

/** Symmetric closeness of two nations, 0 to 1. */
export interface Relation {
  readonly pair: readonly [CountryId, CountryId];
  readonly value: number;
}

/** A scenario that another was made from. */
export interface Predecessor {
  readonly id: string;
  readonly author?: string;
  readonly licence?: string;
}

/** The figures that the debrief tells beside a played course, each with its source. */
export const AFTERWARDS_FIGURES = [
  'privateMoneyUsdBn',
  'usChipsH100e',
  'chinaChipsH100e',
  'domesticChipsH100e',
  'hostedChipsH100e',
  'dataCentreMw',
  'aiPowerMw',
  'experts',
  'modelGenerations',
  'homeCloudShare',
  'homeModelShare',
] as const satisfies readonly NationFigure[];
export type AfterwardsFigure = (typeof AFTERWARDS_FIGURES)[number];

/** A nation as it really was at the beginning of 2026, by the figures with which games of 2026 start. */
export interface NationAfterwards {
  readonly start: NationStart;
  readonly figures: Readonly<Record<AfterwardsFigure, Figure>>;
}
/** Only nations of the atlas. */
export type Afterwards = Readonly<Record<CountryId, NationAfterwards>>;

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  /** Who wrote it, as they want to be named; left out in a draft. */
  readonly author?: string;
  /** What others may do with it, such as `CC BY 4.0`; left out in a draft. */
  readonly licence?: string;
  /** What it rests on as a whole; left out in a draft. */
  readonly sources?: readonly Source[];
  /** The scenario that it was made from, and whose that is. */
  readonly after?: Predecessor;
  /** The day up to which the world is told, ISO 8601 with at least the month: nothing after it is history. */
  readonly asOf?: string;
  /** In which languages its texts are meant to be; in all where it is left out. */
  readonly languages?: readonly TextLanguage[];
  readonly ruleset: string;
  readonly start: { readonly year: number; readonly half: 1 | 2 };
  readonly world?: WorldFigures;
  readonly measured?: readonly MeasuredSeries[];
  /** Nobody decides: the half-years run by themselves, every nation by its style. */
  readonly watch?: true;
  /** What the nations were really like when the time of the scenario was over. */
  readonly afterwards?: Afterwards;
  readonly texts: ScenarioTexts;
  readonly learning?: Learning;
  /** Leads a newcomer through the game, step by step. */
  readonly lesson?: Lesson;
  readonly seats: readonly { readonly country: CountryId }[];
  readonly variants: readonly ScenarioVariant[];
  readonly scoreWeights?: ByIndex<number>;
  readonly rulePatches?: readonly RulePatch[];
  /** The chapters that every game of the scenario begins with; the rest are drawn. */
  readonly chapters?: readonly ChapterId[];
  /** Whether nations can be lost; the game ends early once all of the seats are. */
  readonly defeat: boolean;
  readonly countries: readonly CountryScenario[];
  /** Each pair once. */
  readonly relations: readonly Relation[];
  readonly contracts: readonly ContractScenario[];
  readonly specialVictories: readonly SpecialVictory[];
  /** What really happened in the time that is played, and what its author supposes for a date, by date. */
  readonly history?: readonly DatedCard[];
  /** Cards of its author that are for no date. */
  readonly events?: readonly OwnEvent[];
  /** Kinds of lots of its author, beside those of the rules. */
  readonly lots?: readonly OwnLot[];
  /** Which kinds of the rules may come; all where it is left out. */
  readonly lotsOfRules?: readonly string[];
  /** Demands of its author, beside those of the rules. */
  readonly demands?: readonly OwnDemand[];
  /** Which demands of the rules may be made; all where it is left out. */
  readonly demandsOfRules?: readonly string[];
}
