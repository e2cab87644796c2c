// What a player may wish for this turn, derived from the table of decisions; every value is a whole number or an id.

import { DECISION_PLACES, DECISIONS } from './decisions';
import type { ByPillar, CountryId } from './names';
import type { FieldValues } from './orderShapes';

/** Whole percents of this turn's money, at most 100 in sum; the rest is carried to the next turn as cash. */
export type BudgetPercents = Readonly<ByPillar<number>>;

export type OrderKind = keyof typeof DECISIONS;

/** What an order of one kind holds beside its kind and its country. */
export type OrderContent<K extends OrderKind> = FieldValues<(typeof DECISIONS)[K]['fields']>;

/** A wish of one country for this turn; `DECISIONS` tells what each kind holds and how long it stands. */
export type Order = {
  [K in OrderKind]: { readonly kind: K; readonly country: CountryId } & OrderContent<K>;
}[OrderKind];

export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

/** Kinds of the panel of the plan: each has one setting, a word or a whole percent. */
export type PlanKind = {
  [K in OrderKind]: (typeof DECISIONS)[K]['place'] extends 'plan' ? K : never;
}[OrderKind];

/** Every kind, in the order in which codes count them. */
export const ORDER_KINDS = Object.keys(DECISIONS) as readonly OrderKind[];

/** Every kind in the order of a turn: by where it is asked. */
export const KINDS_OF_A_TURN: readonly OrderKind[] = DECISION_PLACES.flatMap((place) =>
  ORDER_KINDS.filter((kind) => DECISIONS[kind].place === place),
);

export type OrderShapes = { readonly [K in OrderKind]: (typeof DECISIONS)[K]['fields'] };

/** The fields of every kind, for files and codes. */
export const ORDER_SHAPES = Object.fromEntries(
  ORDER_KINDS.map((kind) => [kind, DECISIONS[kind].fields]),
) as unknown as OrderShapes;

/** Whether a seat may take a decision at all: some are for superpowers only, some for all other nations. */
export function isDecisionOf(kind: OrderKind, isSuperpower: boolean): boolean {
  const { seats } = DECISIONS[kind];
  return seats === 'all' || (seats === 'superpowers') === isSuperpower;
}

/** Why an order is refused, as a code with the numbers behind it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Numbers and ids that a message may name. */
  readonly details: Readonly<Record<string, number | string>>;
}

export const REFUSAL_CODES = [
  'unknownKind',
  'unknownCountry',
  'notASeat',
  'otherSeat',
  'repeatedOrder',
  'malformed',
  'percentNotWhole',
  'percentOutOfRange',
  'budgetOver100',
  'unknownChoice',
  'caretakerGoverns',
  'unknownCard',
  'notEnoughCapital',
  'targetMissing',
  'targetNotAllowed',
  'championMissing',
  'unknownChampion',
  'alreadyPartners',
  'platformLimit',
  'relationTooWeak',
  'proposalStands',
  'noSuchProposal',
  'unitAtLimit',
  'campusLimit',
  'alreadyInForce',
  'trustTooLow',
  'leverageTooLow',
  'needsPretraining',
  'modelTooFarBehind',
  'modelNotNewEnough',
  'noSuchEvent',
  'noSuchOption',
  'noSuchDemand',
  'stalledBefore',
  'stallTooLate',
  'notAskedNow',
  'notFitToAsk',
  'sameGood',
  'goodMissing',
  'goodMissingThere',
  'dealLimit',
  'dealLimitThere',
  'dealtBefore',
  'noSuchOffer',
  'notAtChapterStart',
  'notAtReview',
  'noPledge',
  'pledgeHighest',
  'notAtChapterEnd',
  'noChapterAfter',
  'aheadTooHigh',
  'notOffered',
  'projectUnderWay',
  'noOpening',
  'nothingToLever',
  'alreadyIn',
  'notForSuperpower',
  'onlyForSuperpower',
  'tooManyExceptions',
  'noSuchLot',
  'lotNotOpen',
  'sameLot',
  'bidTooHigh',
  'midRound',
  'gameOver',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
