// The closed lists of words of the game, constants first and types derived from them.

import { CARDS, LASTING_CARDS } from './made/cards';

/** A country as ISO 3166 alpha-3, for example `KOR`. */
export type CountryId = string;

/** Seats of one game that people can play. */
export const MOST_HUMANS = 4;

export const PILLARS = ['chips', 'dataCentres', 'power', 'talent', 'models'] as const;
/** One of the five lines of the budget. */
export type Pillar = (typeof PILLARS)[number];
export type ByPillar<T> = Record<Pillar, T>;

export const PREMIUMS = ['list', 'raised', 'double'] as const;
/** How far a bid for a lot goes above its price: not at all, by a part of it, to twice of it. */
export type Premium = (typeof PREMIUMS)[number];
export type ByPremium<T> = Record<Premium, T>;

export const FISCAL_STANCES = ['restrain', 'normal', 'surge'] as const;
export type FiscalStance = (typeof FISCAL_STANCES)[number];

export const STANCES = ['alignUsa', 'hedge', 'alone', 'alignChina'] as const;
/** How a country stands between the two superpowers. */
export type Stance = (typeof STANCES)[number];

export const POWERS = ['us', 'china'] as const;
/** Whose design a chip is of: the two superpowers, as sellers. */
export type Power = (typeof POWERS)[number];
export type ByPower<T> = Record<Power, T>;

/** How a superpower’s demand may be answered. */
export const DEMAND_ANSWERS = ['refuse', 'accept', 'counter', 'stall'] as const;
export type DemandAnswer = (typeof DEMAND_ANSWERS)[number];
/** What saying nothing to a demand comes to; it is always open. */
export const SILENT_ANSWER = DEMAND_ANSWERS[0];

/** Who chooses what a played superpower asks for: its seat, or its ministry as it always does. */
export const DEMAND_WAYS = ['chosen', 'usual'] as const;
export type DemandWay = (typeof DEMAND_WAYS)[number];

/** What the nation that leads in it can let others take over: how it makes laws, its model, how it brings AI into use. Whoever gives one keeps it. */
export const METHODS = ['law', 'model', 'programme'] as const;
export type Method = (typeof METHODS)[number];
export type ByMethod<T> = Record<Method, T>;

export const GOODS = [
  'money',
  'chips',
  'power',
  'experts',
  'memory',
  'vote',
  'hosting',
  ...METHODS,
] as const;
/** What nations deal in among themselves. */
export type Good = (typeof GOODS)[number];
export type ByGood<T> = Record<Good, T>;

/** Whether a good is a method. */
export function isMethod(good: Good): good is Method {
  return (METHODS as readonly Good[]).includes(good);
}

export const EXPORT_RULES = ['open', 'licensed', 'withheld'] as const;
/** How freely a superpower sells, the freest first. */
export type ExportRule = (typeof EXPORT_RULES)[number];

export const SUPERPOWER_GOALS = ['leadAndAllies', 'replaceEmbargoed'] as const;
/** What a superpower is after: to keep its lead and its allies, or to replace what is embargoed. */
export type SuperpowerGoal = (typeof SUPERPOWER_GOALS)[number];

export const MODEL_PROGRAMMES = ['adapt', 'pretrain'] as const;
/** Adapt open weights, or pretrain a national model; adapting without money rents foreign ones. */
export type ModelProgramme = (typeof MODEL_PROGRAMMES)[number];

export const DATA_LAWS = ['open', 'residency', 'sovereignCloud'] as const;
export type DataLaw = (typeof DATA_LAWS)[number];

export const POWER_MIXES = ['gasFast', 'renewables', 'firm'] as const;
export type PowerMix = (typeof POWER_MIXES)[number];

export const POWER_SOURCES = ['gas', 'variable', 'firm'] as const;
export type PowerSource = (typeof POWER_SOURCES)[number];
export type ByPowerSource<T> = Record<PowerSource, T>;

export { CARDS, LASTING_CARDS };
/** A programme card, paid with political capital; at most one a turn. */
export type Card = (typeof CARDS)[number];
/** One that stays in force for some turns. */
export type LastingCard = (typeof LASTING_CARDS)[number];
export type ByCard<T> = Record<Card, T>;

export { CHAPTER_PAIRS, CHAPTERS, type ByChapter, type ChapterId } from './chapters';

export const PLEDGES = ['modest', 'solid', 'bold'] as const;
/** How good an answer to the chapter's question a government promises in public. */
export type Pledge = (typeof PLEDGES)[number];

export const PLEDGE_REVIEWS = ['raise', 'withdraw'] as const;
/** What a government does with its pledge once the whole bar is known; silence keeps it. */
export type PledgeReview = (typeof PLEDGE_REVIEWS)[number];

export const PROJECTS = [
  'memoryCampus',
  'firmBlock',
  'gridSpine',
  'nationalHalls',
  'aiUniversity',
  'languageCorpus',
  'sovereignCloud',
  'homeAccelerator',
  'publicServices',
  'own',
] as const;
/** A named project; `own` is the one that the scenario gives each country. */
export type ProjectId = (typeof PROJECTS)[number];
export type ByProject<T> = Record<ProjectId, T>;

export const LAYERS = ['chips', 'cloud', 'models', 'data', 'talent', 'power'] as const;
/** One of the six layers of autonomy. */
export type Layer = (typeof LAYERS)[number];
export type ByLayer<T> = Record<Layer, T>;

export const STRESS_TESTS = [
  'usCutOff',
  'chinaCoercion',
  'powerShortage',
  'publicSupport',
] as const;
export type StressTest = (typeof STRESS_TESTS)[number];
export type ByStressTest<T> = Record<StressTest, T>;

export const INDICES = ['capability', 'autonomy', 'prosperity', 'resilience'] as const;
/** One of the four indices of the score, each 0 to 100. */
export type Index = (typeof INDICES)[number];
export type ByIndex<T> = Record<Index, T>;

export const BOTTLENECKS = ['power', 'dataCentres', 'chips', 'talent', 'money'] as const;
/** What holds a country back this turn; `money` when nothing else is short. */
export type Bottleneck = (typeof BOTTLENECKS)[number];

export const OUTCOMES = ['running', 'finished', 'defeat'] as const;
/** How a game stands. */
export type Outcome = (typeof OUTCOMES)[number];

export const MEDALS = ['bronze', 'silver', 'gold'] as const;
export type Medal = (typeof MEDALS)[number];

export const CHAMPION_SECTORS = [
  'memory',
  'chips',
  'energyAndCloud',
  'cloud',
  'manufacturing',
  'platform',
  'models',
] as const;
/** What a champion is strong in. */
export type ChampionSector = (typeof CHAMPION_SECTORS)[number];

export const NATION_STYLES = [
  'balanced',
  'fastBuyer',
  'chipBuilder',
  'talentBuilder',
  'powerHost',
  'platformAlly',
  'fortress',
  'chinaPartner',
  'onlyChips',
  'onlyDataCentres',
  'onlyPower',
  'onlyTalent',
  'idle',
  'random',
  'greedy',
  'leadKeeper',
  'replacer',
  'usual',
] as const;
/** Bots that may play a nation of a scenario. The others follow policies that a search found, or plan. */
export type NationStyle = (typeof NATION_STYLES)[number];

export const BOT_NAMES = [...NATION_STYLES, 'constant', 'reacting', 'planner'] as const;
/** A scripted player; the national styles of rivals are among them. */
export type BotName = (typeof BOT_NAMES)[number];

export const RIVAL_LEVELS = [0, 1, 2, 3, 4] as const;
/** How rivals play: at 0 they follow their style alone, then it looks ahead, further with each level; at `FOUND_LEVEL` they play what a search has found for their country. */
export type RivalLevel = (typeof RIVAL_LEVELS)[number];
export const FOUND_LEVEL = 4 satisfies RivalLevel;

export const PLAYER_SIGHTS = ['openSea', 'pilotAboard', 'fog'] as const;
/** What a player is shown during a game; the rules are the same. `openSea`: consequences and bands. `pilotAboard`: also points, marks at the best choice, and orders to take over. `fog`: nothing beyond the next turn. */
export type PlayerSight = (typeof PLAYER_SIGHTS)[number];

/** The sight of a game whose file does not say: such files are older than sights. */
export const SIGHT_BEFORE_SIGHTS: PlayerSight = 'pilotAboard';

export const LEARNING_MEASURES = [
  'bindingTurns',
  'idleChips',
  'leadTimes',
  'governmentChipShare',
  'boughtAutonomy',
  'homeChipsReplaced',
  'leverageUse',
  'strongestLayer',
  'expertsBalance',
  'moneyByLine',
  'privateToPublicMoney',
  'platformSavings',
  'platformHalls',
  'computeExportAgainstTalent',
  'lagCourse',
  'adoptionGain',
  'independentNations',
  'duplicationCost',
] as const;
/** A figure of a whole game with which its debrief answers the scenario's question. */
export type LearningMeasure = (typeof LEARNING_MEASURES)[number];

/** Measures that look at several countries; a scenario may name them, else all nations are meant. */
export const LEARNING_OF_COUNTRIES = [
  'platformHalls',
  'independentNations',
  'duplicationCost',
] as const satisfies readonly LearningMeasure[];

/** The ministers' offices, which advise beside the adviser, each with an aim of its own; their order means nothing. */
export const ADVISERS = ['energy', 'industry', 'science', 'diplomacy'] as const;
export type AdviserName = (typeof ADVISERS)[number];
export type ByAdviser<T> = { readonly [A in AdviserName]: T };

/** What ministers wish to see grow by the end of a chapter, each by the minister whose business it is. */
export const WISH_OWNERS = {
  powerCover: 'energy',
  newPower: 'energy',
  runningChips: 'industry',
  prosperity: 'industry',
  experts: 'science',
  capability: 'science',
  trust: 'diplomacy',
  autonomy: 'diplomacy',
} as const satisfies Readonly<Record<string, AdviserName>>;
export type WishKind = keyof typeof WISH_OWNERS;
export const WISHES = Object.keys(WISH_OWNERS) as readonly WishKind[];
