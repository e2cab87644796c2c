// Facts of a resolved turn, in the past tense, as numbers and ids; words are made elsewhere.

import type {
  AdviserName,
  Card,
  ChapterId,
  CountryId,
  DataLaw,
  DemandAnswer,
  ExportRule,
  Good,
  ModelProgramme,
  Pillar,
  Pledge,
  PledgeReview,
  Power,
  Premium,
  ProjectId,
  Stance,
  StressTest,
  WishKind,
} from './names';
import type { Refusal } from './order';

/** A fact. `country` is null for what strikes the whole world. */
export type GameEvent =
  | { readonly kind: 'worldEventStruck'; readonly country: null; readonly event: string }
  | {
      /** A dated event that nobody can decide about has happened. */
      readonly kind: 'noticeStruck';
      readonly country: null;
      readonly event: string;
      /** Whether it had effects on the whole world. */
      readonly isWorldwide: boolean;
      /** The nations on which it had effects of their own. */
      readonly concerned: readonly CountryId[];
    }
  | {
      readonly kind: 'eventAnswered';
      readonly country: CountryId;
      readonly event: string;
      readonly option: string;
      readonly chosen: boolean;
    }
  | {
      readonly kind: 'answerReturned';
      readonly country: CountryId;
      readonly event: string;
      readonly option: string;
    }
  | {
      readonly kind: 'demandAnswered';
      readonly country: CountryId;
      readonly demand: string;
      readonly power: Power;
      readonly answer: DemandAnswer;
      /** Whether it was ordered; silence refuses. */
      readonly chosen: boolean;
    }
  | {
      /** At a chapter’s end the wish of a minister is fulfilled, or he is overruled. */
      readonly kind: 'wishSettled';
      readonly country: CountryId;
      readonly minister: AdviserName;
      readonly wish: WishKind;
      readonly isMet: boolean;
      /** By how much his loyalty, 0 to 1, has changed. */
      readonly loyaltyChange: number;
    }
  | {
      /** A superpower that is played asks a nation for something. */
      readonly kind: 'demandMade';
      readonly country: CountryId;
      readonly to: CountryId;
      readonly demand: string;
    }
  | { readonly kind: 'chapterBegan'; readonly country: null; readonly chapter: ChapterId }
  | {
      readonly kind: 'chapterAnswered';
      readonly country: CountryId;
      readonly chapter: ChapterId;
      /** 0 to 1. */
      readonly verdict: number;
      readonly points: number;
    }
  | {
      readonly kind: 'pledgeSettled';
      readonly country: CountryId;
      readonly pledge: Pledge;
      readonly kept: boolean;
      readonly points: number;
    }
  | {
      /** The bars of all pledges of the chapter are known: by what share of a full answer they were moved. */
      readonly kind: 'pledgeBarDrawn';
      readonly country: null;
      readonly shift: number;
    }
  | {
      readonly kind: 'pledgeReviewed';
      readonly country: CountryId;
      /** The pledge as it was made. */
      readonly pledge: Pledge;
      readonly review: PledgeReview;
      /** Points lost by it: below 0 for one that is withdrawn. */
      readonly points: number;
    }
  | {
      readonly kind: 'orderedAhead';
      readonly country: CountryId;
      readonly line: Pillar;
      readonly spentUsdBn: number;
      /** What the next turn’s budget pays for it. */
      readonly owedUsdBn: number;
    }
  | { readonly kind: 'focusTaken'; readonly country: CountryId; readonly pillar: Pillar }
  | { readonly kind: 'projectBegan'; readonly country: CountryId; readonly project: ProjectId }
  | { readonly kind: 'projectStalled'; readonly country: CountryId; readonly project: ProjectId }
  | {
      readonly kind: 'projectFinished';
      readonly country: CountryId;
      readonly project: ProjectId;
      /** Whether its mate made its effects stronger. */
      readonly mated: boolean;
    }
  | {
      readonly kind: 'lotArrived';
      readonly country: CountryId;
      readonly h100e: number;
      readonly billUsdBn: number;
    }
  | {
      /** A bid won: `bidders` are all that bid for the lot, the winner among them. */
      readonly kind: 'lotWon';
      readonly country: CountryId;
      readonly lot: string;
      readonly size: number;
      readonly premium: Premium;
      readonly billUsdBn: number;
      readonly bidders: readonly CountryId[];
    }
  | { readonly kind: 'lotUnsold'; readonly country: null; readonly lot: string }
  | {
      /** A bid that does not count: its seller's conditions no longer hold when bids are opened, or the money does not reach. */
      readonly kind: 'bidVoid';
      readonly country: CountryId;
      readonly lot: string;
      readonly cause: 'condition' | 'money';
    }
  | {
      readonly kind: 'cardPlayed';
      readonly country: CountryId;
      readonly card: Card;
      readonly target: CountryId | null;
      readonly champion: string | null;
      readonly capital: number;
    }
  | {
      readonly kind: 'cardRefused';
      readonly country: CountryId;
      readonly card: Card;
      readonly target: CountryId | null;
      readonly champion: string | null;
      readonly refusal: Refusal;
    }
  | {
      readonly kind: 'platformProposed';
      readonly country: CountryId;
      readonly partner: CountryId;
    }
  | {
      /** A platform that came out of a proposal; the nation that proposed it has paid. */
      readonly kind: 'platformFormed';
      readonly country: CountryId;
      readonly partner: CountryId;
      readonly capital: number;
    }
  | {
      readonly kind: 'proposalLapsed';
      readonly country: CountryId;
      readonly partner: CountryId;
      readonly cause: 'declined' | 'unanswered' | 'blocked';
      /** What stood in the way of one that was agreed to. */
      readonly refusal: Refusal | null;
    }
  | {
      readonly kind: 'dealOffered';
      readonly country: CountryId;
      readonly partner: CountryId;
      readonly gives: Good;
      readonly wants: Good;
    }
  | {
      /** A deal that the partner said yes to: what it was offered by the country and gave for it. */
      readonly kind: 'dealStruck';
      readonly country: CountryId;
      readonly partner: CountryId;
      readonly gives: Good;
      readonly wants: Good;
    }
  | {
      readonly kind: 'dealLapsed';
      readonly country: CountryId;
      readonly partner: CountryId;
      readonly cause: 'unanswered' | 'blocked';
      /** What stood in the way of one that was accepted. */
      readonly refusal: Refusal | null;
    }
  | {
      readonly kind: 'stanceChanged';
      readonly country: CountryId;
      readonly from: Stance;
      readonly to: Stance;
    }
  | {
      readonly kind: 'exportRuleChanged';
      readonly country: CountryId;
      readonly from: ExportRule;
      readonly to: ExportRule;
      readonly exceptions: readonly CountryId[];
    }
  | {
      readonly kind: 'dataLawChanged';
      readonly country: CountryId;
      readonly from: DataLaw;
      readonly to: DataLaw;
    }
  | {
      readonly kind: 'programmeChanged';
      readonly country: CountryId;
      readonly from: ModelProgramme;
      readonly to: ModelProgramme;
    }
  | {
      readonly kind: 'squeezed';
      readonly country: CountryId;
      readonly cashUsdBn: number;
      readonly supportPoints: number;
    }
  | { readonly kind: 'chipsDelivered'; readonly country: CountryId; readonly h100e: number }
  | {
      readonly kind: 'chipsShort';
      readonly country: CountryId;
      readonly orderedH100e: number;
      readonly gotH100e: number;
      readonly cause: 'quota' | 'pool';
    }
  | {
      readonly kind: 'contractDelivered';
      readonly country: CountryId;
      readonly contract: string;
      readonly gpus: number;
    }
  | {
      readonly kind: 'contractLapsed';
      readonly country: CountryId;
      readonly contract: string;
      readonly undeliveredGpus: number;
    }
  | { readonly kind: 'dataCentresOpened'; readonly country: CountryId; readonly powerMw: number }
  | { readonly kind: 'hallsReturned'; readonly country: CountryId; readonly powerMw: number }
  | { readonly kind: 'hallsGivenBack'; readonly country: CountryId; readonly powerMw: number }
  | { readonly kind: 'dataCentresStopped'; readonly country: CountryId; readonly powerMw: number }
  | { readonly kind: 'powerConnected'; readonly country: CountryId; readonly powerMw: number }
  | {
      readonly kind: 'expertsJoined';
      readonly country: CountryId;
      readonly graduates: number;
      readonly trained: number;
      readonly immigrants: number;
      readonly left: number;
    }
  | {
      readonly kind: 'modelTrained';
      readonly country: CountryId;
      readonly gainGenerations: number;
      readonly lagGenerations: number;
    }
  | { readonly kind: 'runFailed'; readonly country: CountryId; readonly behindGenerations: number }
  | { readonly kind: 'crisisBegan'; readonly country: CountryId; readonly turns: number }
  | {
      /** In the last turn: `keptShare` is what is left of capability and prosperity. */
      readonly kind: 'finalTestCame';
      readonly country: CountryId;
      readonly test: StressTest;
      readonly keptShare: number;
    }
  | {
      readonly kind: 'benchmarkChanged';
      readonly country: CountryId;
      readonly before: CountryId | null;
    }
  | { readonly kind: 'victoryReached'; readonly country: CountryId }
  | {
      readonly kind: 'defeated';
      readonly country: CountryId;
      readonly cause: 'crises' | 'autonomyLost';
    };

export type GameEventKind = GameEvent['kind'];
