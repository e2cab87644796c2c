// Every decision of a seat as one row: what its order holds, how long it stands, who takes it, where it is asked.

import {
  CARDS,
  DATA_LAWS,
  DEMAND_ANSWERS,
  DEMAND_WAYS,
  EXPORT_RULES,
  FISCAL_STANCES,
  GOODS,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGE_REVIEWS,
  PLEDGES,
  POWER_MIXES,
  PREMIUMS,
  PROJECTS,
  STANCES,
  type AdviserName,
} from './names';
import {
  countries,
  country,
  id,
  optional,
  type OrderFields,
  percent,
  percents,
  type PercentShape,
  word,
  type WordShape,
} from './orderShapes';

/** Where decisions are asked on the page: dialogs that open by themselves and panels, in the order of a turn. */
export const DECISION_PLACES = [
  'opening',
  'chapter',
  'project',
  'quay',
  'deals',
  'event',
  'demand',
  'budget',
  'stance',
  'train',
  'plan',
  'exports',
] as const;
export type DecisionPlace = (typeof DECISION_PLACES)[number];

/** What is known of a decision before any game. */
interface Known {
  /** A standing order stands until changed; another for its turn or its chapter, and a few can never be taken back. */
  readonly lasts: 'untilChanged' | 'turn' | 'chapter' | 'forGood';
  readonly seats: 'all' | 'nations' | 'superpowers';
  /** The lever that it changes, where changing has a price. */
  readonly lever: 'stance' | 'dataLaw' | 'modelProgramme' | 'exportRule' | null;
  /** The advisers whose business it is. */
  readonly advisers: readonly AdviserName[];
  /** Whether a teacher may ask for its reason. */
  readonly isReasoned: boolean;
  /** Whether the lab leaves it out as a whole to find what it is worth; lines and cards are left out one by one. */
  readonly isLeftOut: boolean;
}

/** What its order holds beside its kind and its country, and where it is asked. */
interface Asked extends Known {
  readonly fields: OrderFields;
  readonly place: Exclude<DecisionPlace, 'plan'>;
}

/** The plan has one control for each decision, so these have one setting, a word or a whole percent. */
interface Planned extends Known {
  readonly fields: Readonly<Record<string, PercentShape | WordShape>>;
  readonly place: 'plan';
}

export type DecisionRow = Asked | Planned;

/** One row for every kind of order. Hand-in codes count the rows, so a new kind goes to the end. */
export const DECISIONS = {
  allocateBudget: {
    fields: { percents },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'budget',
    lever: null,
    advisers: ['energy', 'industry', 'science'],
    isReasoned: false,
    isLeftOut: false,
  },
  setFiscalStance: {
    fields: { fiscalStance: word(FISCAL_STANCES) },
    lasts: 'turn',
    seats: 'all',
    place: 'budget',
    lever: null,
    advisers: ['industry'],
    isReasoned: false,
    isLeftOut: true,
  },
  setBuildShare: {
    fields: { percent },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'plan',
    lever: null,
    advisers: ['industry'],
    isReasoned: false,
    isLeftOut: true,
  },
  setPowerMix: {
    fields: { powerMix: word(POWER_MIXES) },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'plan',
    lever: null,
    advisers: ['energy'],
    isReasoned: true,
    isLeftOut: true,
  },
  setStance: {
    fields: { stance: word(STANCES) },
    lasts: 'untilChanged',
    seats: 'nations',
    place: 'stance',
    lever: 'stance',
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: true,
  },
  setModelProgramme: {
    fields: { programme: word(MODEL_PROGRAMMES) },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'train',
    lever: 'modelProgramme',
    advisers: ['science'],
    isReasoned: true,
    isLeftOut: true,
  },
  setDataLaw: {
    fields: { law: word(DATA_LAWS) },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'stance',
    lever: 'dataLaw',
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: true,
  },
  /** `target` is the partner of a joint platform, `champion` whom a compact is signed with. */
  playCard: {
    fields: { card: word(CARDS), target: optional(country), champion: optional(id) },
    lasts: 'turn',
    seats: 'all',
    place: 'deals',
    lever: null,
    advisers: ['industry', 'science', 'diplomacy'],
    isReasoned: true,
    isLeftOut: false,
  },
  answerEvent: {
    fields: { event: id, option: id },
    lasts: 'turn',
    seats: 'all',
    place: 'event',
    lever: null,
    advisers: [],
    isReasoned: true,
    isLeftOut: false,
  },
  /** `declined` are those whose open proposals end this turn. */
  acceptPlatformsFrom: {
    fields: { countries, declined: optional(countries) },
    lasts: 'untilChanged',
    seats: 'all',
    place: 'deals',
    lever: null,
    advisers: ['diplomacy'],
    isReasoned: false,
    isLeftOut: true,
  },
  chooseFocus: {
    fields: { pillar: word(PILLARS) },
    lasts: 'chapter',
    seats: 'all',
    place: 'chapter',
    lever: null,
    advisers: ['science'],
    isReasoned: true,
    isLeftOut: true,
  },
  makePledge: {
    fields: { pledge: word(PLEDGES) },
    lasts: 'chapter',
    seats: 'all',
    place: 'chapter',
    lever: null,
    advisers: [],
    isReasoned: true,
    isLeftOut: true,
  },
  beginProject: {
    fields: { project: word(PROJECTS) },
    lasts: 'forGood',
    seats: 'all',
    place: 'project',
    lever: null,
    advisers: ['energy'],
    isReasoned: true,
    isLeftOut: true,
  },
  chooseOpening: {
    fields: { option: id },
    lasts: 'forGood',
    seats: 'all',
    place: 'opening',
    lever: null,
    advisers: [],
    isReasoned: true,
    isLeftOut: false,
  },
  /** `exceptions` are nations that are sold to one step more freely. */
  setExportRule: {
    fields: { rule: word(EXPORT_RULES), exceptions: countries },
    lasts: 'untilChanged',
    seats: 'superpowers',
    place: 'exports',
    lever: 'exportRule',
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: true,
  },
  /** Bids for at most two lots on the quay; a second lot comes with its own premium. */
  bidForLots: {
    fields: {
      lot: id,
      premium: word(PREMIUMS),
      secondLot: optional(id),
      secondPremium: optional(word(PREMIUMS)),
    },
    lasts: 'turn',
    seats: 'all',
    place: 'quay',
    lever: null,
    advisers: ['energy', 'industry', 'science'],
    isReasoned: false,
    isLeftOut: true,
  },
  answerDemand: {
    fields: { demand: id, answer: word(DEMAND_ANSWERS) },
    lasts: 'turn',
    seats: 'nations',
    place: 'demand',
    lever: null,
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: false,
  },
  /** A deal that another nation is offered; it may say yes in the next round. */
  offerDeal: {
    fields: { to: country, gives: word(GOODS), wants: word(GOODS) },
    lasts: 'turn',
    seats: 'nations',
    place: 'deals',
    lever: null,
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: true,
  },
  /** `accepted` are the nations whose offers are taken; all others stand until they lapse. */
  answerDeals: {
    fields: { accepted: countries },
    lasts: 'turn',
    seats: 'nations',
    place: 'deals',
    lever: null,
    advisers: ['diplomacy'],
    isReasoned: false,
    isLeftOut: true,
  },
  /** Once the whole bar of the chapter is known, a pledge may be raised by a step or withdrawn. */
  reviewPledge: {
    fields: { review: word(PLEDGE_REVIEWS) },
    lasts: 'turn',
    seats: 'all',
    place: 'chapter',
    lever: null,
    advisers: [],
    isReasoned: true,
    isLeftOut: true,
  },
  /** For one line more is bought in a chapter’s last turn; the next turn’s budget pays for it. `percent` is of the regular budget. */
  orderAhead: {
    fields: { line: word(PILLARS), percent },
    lasts: 'turn',
    seats: 'all',
    place: 'budget',
    lever: null,
    advisers: ['energy', 'industry', 'science'],
    isReasoned: true,
    isLeftOut: true,
  },
  /** What a superpower asks for next, and of whom: one demand to some of the nations whose turn it is, or what its ministry would ask. */
  makeDemand: {
    fields: { way: word(DEMAND_WAYS), demand: optional(id), to: countries },
    lasts: 'turn',
    seats: 'superpowers',
    place: 'exports',
    lever: null,
    advisers: ['diplomacy'],
    isReasoned: true,
    isLeftOut: true,
  },
} as const satisfies Readonly<Record<string, DecisionRow>>;
