// What the lab can be asked and what it answers, as plain JSON that travels between threads.

import type { Advice } from '../types/advice';
import type { ByMeasure } from '../types/forecast';
import type { PlayerView } from '../types/game';
import type { HandInGame } from '../types/handIn';
import type {
  Bottleneck,
  BotName,
  Card,
  ChapterId,
  CountryId,
  Outcome,
  Pillar,
  ProjectId,
  RivalLevel,
} from '../types/names';
import type { Order, OrderKind } from '../types/order';
import type { Policy } from '../types/policy';
import type { ReplayScore } from '../types/replay';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import type { ChapterSnapshot } from '../types/state';
import type { JudgedGame } from './judged';
import type { LotCounts } from './lotCount';
import type { ChoiceCounts } from './choiceCount';
import type { StandingCounts } from './standing';
import type { StormRecord } from './stormWatch';

/** The rules and the world that a batch of jobs is played in. */
export interface LabContent {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
}

/** Something that a player can use or leave alone: a line of the budget, a card, a project, or a kind of order. */
export type LeverUse =
  | { readonly kind: 'line'; readonly line: Pillar }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'project'; readonly project: ProjectId }
  | { readonly kind: 'order'; readonly order: OrderKind };

/** The one thing that a player does otherwise: it never uses a lever, or it takes this opening or champion. */
export type Intervention =
  | { readonly kind: 'without'; readonly lever: LeverUse }
  | { readonly kind: 'opening'; readonly option: string }
  | { readonly kind: 'champion'; readonly champion: string };

/** What a player follows that does not think: the greatest bands of two years at every control, or at those of the bridge; the shortage that is shown, or all that the bridge says of what is short; the ministers in turn. */
export const FOLLOWED = ['bands', 'bridge', 'shortage', 'shortOnBridge', 'ministers'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** Who plays a nation: a bot by its name, one that follows a policy, or one that follows what the screen shows. */
export type PlayerSpec = (
  | { readonly bot: BotName }
  | { readonly policy: Policy }
  | { readonly follows: Followed }
) & {
  /** For this many turns at the start the bot `idle` plays instead; 0 when left out. */
  readonly idleTurns?: number;
  /** For this many turns at the end the bot `idle` plays instead; 0 when left out. */
  readonly idleLastTurns?: number;
  /** The turn of every chapter, from 1, that it lets pass without an order; none when left out. */
  readonly passesTurn?: number;
  /** How far ahead a bot with a style looks; 0 when left out. */
  readonly level?: RivalLevel;
  /** Left out where the player plays as it is. */
  readonly intervention?: Intervention;
};

/** When the numbers of a state are looked through. */
export type Audit = 'never' | 'atEnd' | 'everyTurn';

/** Games of one cast on many seeds. */
export interface MatchJob {
  readonly kind: 'match';
  /** The length of the game: a variant of the scenario. */
  readonly variant: string;
  /** By nation; one that is not named follows its own style. */
  readonly players: Readonly<Record<CountryId, PlayerSpec>>;
  /** The nations that are reported on. */
  readonly watch: readonly CountryId[];
  /** The turns after which score and lag are noted, from 1 to the length of the game. */
  readonly marks: readonly number[];
  readonly seeds: readonly number[];
  /** When the numbers are audited; after every turn that costs a third of the speed. */
  readonly audit: Audit;
}

/** Many matches, answered together. */
export interface SweepJob {
  readonly kind: 'sweep';
  readonly matches: readonly MatchJob[];
}

/** A search for a good policy: climbs from several starts, each by small changes that score better. */
export interface ClimbJob {
  readonly kind: 'climb';
  readonly variant: string;
  /** The nation that is played; all others follow their styles. */
  readonly country: CountryId;
  /** The start of the first climb; every other climb begins far from it. */
  readonly start: Policy;
  /** Settings that no change may touch. */
  readonly pinned: Partial<Policy>;
  /** The numbers of the climbs, each of which decides its draws; number 0 begins at `start`. */
  readonly restarts: readonly number[];
  /** Changes tried in each climb. */
  readonly steps: number;
  /** Seeds that every policy is scored on. */
  readonly seeds: readonly number[];
  readonly searchSeed: number;
}

/** Games in which every answer to every event of the watched nations is played out on the real future. */
export interface AnswersJob extends Pick<MatchJob, 'variant' | 'players' | 'watch' | 'seeds'> {
  readonly kind: 'answers';
}

/** Games in which every single change that a nation could order is played out in guessed futures, turn by turn. */
export interface DecisionsJob extends Pick<MatchJob, 'variant' | 'players' | 'seeds'> {
  readonly kind: 'decisions';
  readonly country: CountryId;
  /** Who plays the nation on from the next turn. */
  readonly after: PlayerSpec;
  /** In how many guessed futures every change is tried, from 1; those that seem best are then tried and judged in more. */
  readonly futures: number;
}

/** Games in which everything is noted that the balance of a scenario is read from. */
export interface TrialJob extends Pick<MatchJob, 'variant' | 'players' | 'watch' | 'seeds'> {
  readonly kind: 'trial';
  /** Whether every turn of the watched nations is noted. */
  readonly keepsTurns: boolean;
}

/** One seat's question for orders; whoever answers knows no more than its view. */
export interface AdviceJob {
  readonly kind: 'advice';
  readonly view: PlayerView;
  /** The seat's own orders of this turn. */
  readonly orders: readonly Order[];
  /** What the same seat would see if it had played as par does so far. */
  readonly parView: PlayerView;
  /** The numbers of the guessed futures in which orders are played out; at least one. */
  readonly futures: readonly number[];
}

/** Games of one bot in a seat, whose forecasts are held against what came. */
export interface CoverageJob {
  readonly kind: 'coverage';
  readonly variant: string;
  readonly seat: CountryId;
  readonly bot: BotName;
  /** The level of all other nations; forecasts take them for level 0. */
  readonly level: RivalLevel;
  /** A forecast is made every so many turns; in which ones depends on the seed. */
  readonly everyTurns: number;
  readonly seeds: readonly number[];
}

/** Games that were handed in, to be played again from their orders. */
export interface JudgeJob {
  readonly kind: 'judge';
  /** The mark that hand-ins of exactly this content have. */
  readonly contentMark: string;
  readonly games: readonly HandInGame[];
}

export type Job =
  | MatchJob
  | SweepJob
  | ClimbJob
  | AnswersJob
  | DecisionsJob
  | TrialJob
  | AdviceJob
  | CoverageJob
  | JudgeJob;

/** How a nation stood after one turn. */
export interface Mark {
  readonly turn: number;
  /** The score if the game had ended then, 0 to 100. */
  readonly total: number;
  readonly lagGenerations: number;
}

/** What became of one nation in one game. */
export interface CountryRecord {
  readonly score: ReplayScore;
  /** The part of the score that the country itself is worth: without answers, pledges and debt. */
  readonly built: number;
  readonly marks: readonly Mark[];
  /** By bottleneck: the turns in which it held the nation back. */
  readonly bottlenecks: Readonly<Record<Bottleneck, number>>;
  /** Turns in which each option of each standing order was in force. */
  readonly standing: StandingCounts;
  /** Whether the nation fell. */
  readonly isLost: boolean;
  /** In the order in which they struck. */
  readonly storms: readonly StormRecord[];
  readonly choices: ChoiceCounts;
  /** Turns of guessed games that the planner resolved to choose its orders; 0 for every other player. */
  readonly turnsTried: number;
}

export interface GameRecord {
  readonly seed: number;
  readonly turns: number;
  readonly outcome: Outcome;
  /** By watched nation. */
  readonly countries: Readonly<Record<CountryId, CountryRecord>>;
  /** What became of the lots, kind by kind; those that never came are left out. */
  readonly lots: LotCounts;
  /** What an audit found wrong with the numbers, one sentence each. */
  readonly findings: readonly string[];
}

/** The games in the order of the job's seeds; a prefix of them when the job was cancelled. */
export interface MatchResult {
  readonly kind: 'match';
  readonly games: readonly GameRecord[];
}

/** The matches in the order of the job. */
export interface SweepResult {
  readonly kind: 'sweep';
  readonly matches: readonly MatchResult[];
}

/** Where one climb ended, or stood when it was told to stop. */
export interface ClimbPath {
  readonly restart: number;
  readonly policy: Policy;
  /** Mean score on the job's seeds, 0 to 100; NaN when not even the start was scored. */
  readonly score: number;
  readonly startScore: number;
  /** Changes tried, and those kept. */
  readonly steps: number;
  readonly kept: number;
}

/** The climbs in the order of the job's restarts; those that were never begun are left out. */
export interface ClimbResult {
  readonly kind: 'climb';
  readonly paths: readonly ClimbPath[];
}

/** One event that waited for an answer, and the nation's final score after each. */
export interface AnswerUse {
  readonly country: CountryId;
  /** The turn in which it was answered, from 0. */
  readonly turn: number;
  readonly event: string;
  /** By option that was open, in the order of the card. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface AnsweredGame {
  readonly seed: number;
  readonly uses: readonly AnswerUse[];
  /** The world events that struck, each as often as it did. */
  readonly worldEvents: readonly string[];
}

/** The games in the order of the job's seeds; a prefix of them when the job was cancelled. */
export interface AnswersResult {
  readonly kind: 'answers';
  readonly games: readonly AnsweredGame[];
}

/** One change, and the points at the end of the game that it gains over letting all stand, by future. */
export interface WeighedChange {
  readonly kind: OrderKind;
  /** The line of a focus, or the first lot of a bid; null of every other kind. */
  readonly option: string | null;
  readonly gains: readonly number[];
}

/** One of the best changes, and the points that it gains in futures that had no part in choosing it. */
export interface JudgedChange {
  readonly kind: OrderKind;
  readonly gain: number;
}

export interface WeighedTurn {
  /** From 0. */
  readonly turn: number;
  readonly changes: readonly WeighedChange[];
  /** The best change, the next best, and the best of another kind, in this order; fewer where there are no more. */
  readonly best: readonly JudgedChange[];
}

export interface WeighedGame {
  readonly seed: number;
  readonly turns: readonly WeighedTurn[];
}

/** The games in the order of the job's seeds; a prefix of them when the job was cancelled. */
export interface DecisionsResult {
  readonly kind: 'decisions';
  readonly games: readonly WeighedGame[];
}

/** One chapter's question: the nation before and after the chapter. */
export interface QuestionAnswer {
  /** The place of the chapter in the game, from 0. */
  readonly place: number;
  readonly chapter: ChapterId;
  readonly before: ChapterSnapshot;
  readonly after: ChapterSnapshot;
}

/** What became of one of the scenario's special victories. */
export interface VictoryTrial {
  readonly isReached: boolean;
  /** By condition: whether it held, taken by itself, when it was asked. */
  readonly held: readonly boolean[];
}

/** How a nation stood after one turn, and what it had ordered for it. */
export interface TrialTurn {
  /** Turns resolved so far. */
  readonly turn: number;
  readonly score: ReplayScore;
  readonly lagGenerations: number;
  readonly installedH100e: number;
  readonly usedH100e: number;
  readonly dataCentreMw: number;
  readonly availablePowerMw: number;
  readonly experts: number;
  readonly adoption: number;
  readonly support: number;
  readonly cashUsdBn: number;
  readonly debtUsdBn: number;
  readonly bottleneck: Bottleneck;
  readonly orders: readonly Order[];
}

/** What became of one nation in a game of a trial. */
export interface TrialNation extends Pick<CountryRecord, 'score' | 'bottlenecks'> {
  /** Points of the score beyond its indices. */
  readonly answers: number;
  readonly pledges: number;
  /** Points taken off for debt. */
  readonly settlement: number;
  readonly questions: readonly QuestionAnswer[];
  /** By special victory of the scenario; null for those of others. */
  readonly victories: readonly (VictoryTrial | null)[];
  /** The levers that were used at least once, by key. */
  readonly used: readonly string[];
  /** Empty where turns are not noted. */
  readonly turns: readonly TrialTurn[];
}

export interface TrialGame {
  readonly seed: number;
  readonly turns: number;
  readonly outcome: Outcome;
  /** By watched nation. */
  readonly nations: Readonly<Record<CountryId, TrialNation>>;
  /** How often each event struck, the world or any nation. */
  readonly events: Readonly<Record<string, number>>;
  /** What became of the lots, kind by kind; those that never came are left out. */
  readonly lots: LotCounts;
}

/** The games in the order of the job's seeds; a prefix of them when the job was cancelled. */
export interface TrialResult {
  readonly kind: 'trial';
  readonly games: readonly TrialGame[];
}

export interface AdviceResult {
  readonly kind: 'advice';
  /** Null when the job was cancelled. */
  readonly advice: Advice | null;
}

/** What became of the forecasts of one measure. */
export interface CoverageCount {
  /** Bands with a width: how many held what came, and how many were above it. */
  readonly open: number;
  readonly within: number;
  readonly below: number;
  /** The sum of the widths of all ranges. */
  readonly width: number;
  /** Bands without a width, in which one number was forecast; and how often that number came. */
  readonly closed: number;
  readonly came: number;
}

export interface CoverageResult {
  readonly kind: 'coverage';
  readonly games: number;
  /** After the round whose orders were known. */
  readonly next: ByMeasure<CoverageCount>;
  /** Two years on, where the orders were let stand. */
  readonly later: ByMeasure<CoverageCount>;
}

/** In the order of the job; null for a game that was not reached. */
export interface JudgeResult {
  readonly kind: 'judge';
  readonly games: readonly (JudgedGame | null)[];
}

export type JobResult =
  | JudgeResult
  | MatchResult
  | SweepResult
  | ClimbResult
  | AnswersResult
  | DecisionsResult
  | TrialResult
  | AdviceResult
  | CoverageResult;
export type ResultOf<J extends Job> = Extract<JobResult, { kind: J['kind'] }>;

/** Work that can be watched and stopped between games: it yields the number of games played since the last time, is told whether to stop, and at its end returns what it has. */
export type Steps<R> = Generator<number, R, boolean>;
