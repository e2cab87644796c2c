// A whole way to play as plain data, so that the lab can search for good ones and store them in files.

import type {
  ByCard,
  ByChapter,
  ByPillar,
  ByProject,
  DataLaw,
  ExportRule,
  ModelProgramme,
  Pillar,
  Pledge,
  PowerMix,
  Stance,
} from './names';

/** What is done otherwise for a while; what is not named, null and a factor of 1 leave things as they are. */
export interface PolicyOverride {
  readonly factors: Readonly<Partial<ByPillar<number>>>;
  readonly stance?: Stance | null;
  readonly powerMix?: PowerMix | null;
  readonly modelProgramme?: ModelProgramme | null;
  readonly dataLaw?: DataLaw | null;
  /** Whole percents. */
  readonly buildPercent?: number | null;
  /** Whether it always surges, whatever the turn and the support. */
  readonly surges?: boolean | null;
  readonly pledge?: Pledge | null;
  /** Of a superpower. */
  readonly exportRule?: ExportRule | null;
}

/** How a policy reacts to what it sees. */
export interface PolicyReactions {
  /** Factors of the line that the present and the next chapter's question belongs to. */
  readonly presentQuestion: number;
  readonly nextQuestion: number;
  /** Factor of the present question's line in place of `presentQuestion` once it is answered in full. */
  readonly answeredQuestion: number;
  /** By how much a line grows when its money buys more now, or will buy less in the next chapter; 0: not at all. */
  readonly presentPrice: number;
  readonly nextPrice: number;
  /** By how much a line grows for each part of what it provides that is missing; below 0 it shrinks. */
  readonly shortageGain: Readonly<ByPillar<number>>;
  /** A chapter that it does not name changes nothing: it is newer than the policy. */
  readonly chapters: Readonly<Partial<ByChapter<PolicyOverride>>>;
  readonly firstChapter: PolicyOverride;
  readonly lastChapter: PolicyOverride;
  /** The focus by the kind of chapter; null leaves it to the sequence and to what is short. */
  readonly focusByChapter: Readonly<Partial<ByChapter<Pillar | null>>>;
  /** The focus by the place of the chapter, from 0. */
  readonly focusSequence: readonly Pillar[];
  readonly focusShortageGain: Readonly<ByPillar<number>>;
  /** Added to a project's priority for each part that is missing of what its line provides. */
  readonly projectShortageGain: number;
  /** By how much more a lot is liked for each part that is missing of what its line provides. */
  readonly bidLackGain: number;
}

/** A constant policy where `reactions` is null, else a reacting one. */
export interface Policy {
  /** Relative weights of the budget lines, none below 0; they need not add up to anything. */
  readonly weights: Readonly<ByPillar<number>>;
  /** Whole percents. */
  readonly buildPercent: number;
  readonly powerMix: PowerMix;
  readonly stance: Stance;
  readonly modelProgramme: ModelProgramme;
  readonly dataLaw: DataLaw;
  /** Which option answers a country's event, from 0; the first for an event that is not named. */
  readonly answers: Readonly<Record<string, number>>;
  readonly focus: Pillar;
  /** From 0 to 1. Of cards and projects the one with the highest priority is wanted; one below a third never is. */
  readonly projects: Readonly<ByProject<number>>;
  /** A card that it does not name is never played: it is newer than the policy. */
  readonly cards: Readonly<Partial<ByCard<number>>>;
  /** It surges in so many first turns, and later while support is above a level. */
  readonly surgeTurns: number;
  readonly surgeAboveSupport: number;
  /** The option of the opening, from 0; the scenario's default where there is none of that number. */
  readonly opening: number;
  readonly pledge: Pledge | null;
  /** How far beside a bar the answer must be going before a pledge is raised or withdrawn, share of a full one. */
  readonly reviewMargin: number;
  /** The most that is ordered ahead at a chapter’s end, whole percent of the budget. */
  readonly aheadPercent: number;
  /** How a superpower sells, and how many of its largest friends are exceptions; other nations do not use it. */
  readonly exportRule: ExportRule;
  readonly exportFriends: number;
  /** How much it likes lots of each line; 1 is as usual, and a lot worth less than 0.7 is left alone. */
  readonly bidTaste: Readonly<ByPillar<number>>;
  readonly reactions: PolicyReactions | null;
}
