// What a player may wish for this turn; every value is a whole number or an id.

import type {
  ByPillar,
  Card,
  CountryId,
  DataLaw,
  ExportRule,
  FiscalStance,
  ModelProgramme,
  Pillar,
  Pledge,
  PowerMix,
  ProjectId,
  Stance,
} from './names';

/** Whole percents of this turn's money, at most 100 in sum; the rest is carried to the next turn as cash. */
export type BudgetPercents = Readonly<ByPillar<number>>;

/**
 * A wish of one country for this turn. Budget, shares, mix, stance, programme, law, consent and export rule are
 * standing orders that stay until changed; the fiscal stance, card and answer hold for one turn, a focus and a
 * pledge for one chapter, and a project and an opening cannot be taken back once the turn has ended.
 */
export type Order =
  | {
      readonly kind: 'allocateBudget';
      readonly country: CountryId;
      readonly percents: BudgetPercents;
    }
  | {
      readonly kind: 'setFiscalStance';
      readonly country: CountryId;
      readonly fiscalStance: FiscalStance;
    }
  | { readonly kind: 'setBuildShare'; readonly country: CountryId; readonly percent: number }
  | { readonly kind: 'setChinaShare'; readonly country: CountryId; readonly percent: number }
  | { readonly kind: 'setGovernmentShare'; readonly country: CountryId; readonly percent: number }
  | { readonly kind: 'setPowerMix'; readonly country: CountryId; readonly powerMix: PowerMix }
  | { readonly kind: 'setStance'; readonly country: CountryId; readonly stance: Stance }
  | {
      readonly kind: 'setModelProgramme';
      readonly country: CountryId;
      readonly programme: ModelProgramme;
    }
  | { readonly kind: 'setDataLaw'; readonly country: CountryId; readonly law: DataLaw }
  | {
      readonly kind: 'playCard';
      readonly country: CountryId;
      readonly card: Card;
      /** The partner of a joint platform. */
      readonly target?: CountryId;
      /** The champion that a compact is signed with, where the country has any. */
      readonly champion?: string;
    }
  | {
      readonly kind: 'answerEvent';
      readonly country: CountryId;
      readonly event: string;
      readonly option: string;
    }
  | {
      readonly kind: 'acceptPlatformsFrom';
      readonly country: CountryId;
      readonly countries: readonly CountryId[];
      /** Whose open proposals end this turn. */
      readonly declined?: readonly CountryId[];
    }
  | { readonly kind: 'chooseFocus'; readonly country: CountryId; readonly pillar: Pillar }
  | { readonly kind: 'makePledge'; readonly country: CountryId; readonly pledge: Pledge }
  | { readonly kind: 'beginProject'; readonly country: CountryId; readonly project: ProjectId }
  | { readonly kind: 'chooseOpening'; readonly country: CountryId; readonly option: string }
  | {
      readonly kind: 'setExportRule';
      readonly country: CountryId;
      readonly rule: ExportRule;
      /** Nations that are sold to one step more freely. */
      readonly exceptions: readonly CountryId[];
    };

export type OrderKind = Order['kind'];
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

export const ORDER_KINDS = [
  'allocateBudget',
  'setFiscalStance',
  'setBuildShare',
  'setChinaShare',
  'setGovernmentShare',
  'setPowerMix',
  'setStance',
  'setModelProgramme',
  'setDataLaw',
  'playCard',
  'answerEvent',
  'acceptPlatformsFrom',
  'chooseFocus',
  'makePledge',
  'beginProject',
  'chooseOpening',
  'setExportRule',
] as const satisfies readonly OrderKind[];

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
  'chinaShareAboveCap',
  'crisisForcesRestraint',
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
  'nothingToBuyOut',
  'alreadyInForce',
  'trustTooLow',
  'leverageTooLow',
  'needsPretraining',
  'modelTooFarBehind',
  'modelNotNewEnough',
  'noSuchEvent',
  'noSuchOption',
  'notAtChapterStart',
  'notOffered',
  'projectUnderWay',
  'noOpening',
  'nothingToLever',
  'alreadyIn',
  'notForSuperpower',
  'onlyForSuperpower',
  'tooManyExceptions',
  'midRound',
  'gameOver',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
