// The report on the balance of a scenario as plain data: every figure with its error.

import type {
  Bottleneck,
  BotName,
  ByChapter,
  ChapterId,
  CountryId,
  Medal,
} from '../../types/names';
import type { BalanceFinding, EventReading } from '../balance';
import type { LeverUse } from '../job';
import type { Estimate } from '../statistics';

/** A figure and the number of games that it comes from. */
export interface Measured extends Estimate {
  readonly games: number;
}

export interface PlayerReading {
  readonly player: BotName;
  /** The final score, 0 to 100. */
  readonly score: Measured;
  /** Points above par in the same worlds. */
  readonly ahead: Measured;
}

export interface MedalReading {
  readonly medal: Medal;
  /** Points above par that the file asks for; null where it names none. */
  readonly own: number | null;
  /** What the measured games suggest. */
  readonly proposed: number;
  /** The share of all games of good players in which the file's own bar is reached, 0 to 1. */
  readonly reached: Measured;
}

/** One seat in one length of the game. */
export interface LengthReading {
  readonly variant: string;
  readonly turns: number;
  /** As the file has it. */
  readonly minutes: number;
  /** `balanced`, which is par, comes first. */
  readonly players: readonly PlayerReading[];
  readonly best: BotName;
  readonly medals: readonly MedalReading[];
}

export interface ChoiceReading {
  readonly id: string;
  readonly isDefault: boolean;
  /** Points above the default; for a champion, above the mean of all champions. */
  readonly worth: Measured;
}

export interface LeverReading {
  readonly lever: LeverUse;
  /** Share of the games in which it is used by players who are not surely worse than par, 0 to 1. */
  readonly used: Measured;
  /** Points that these players lose by never using it, in the games in which they would. */
  readonly loss: Measured;
}

export interface SeatReading {
  readonly country: CountryId;
  readonly lengths: readonly LengthReading[];
  /** Shares of turns in which each thing was short, 0 to 1, the most frequent first. */
  readonly binding: readonly { readonly bottleneck: Bottleneck; readonly share: Measured }[];
  readonly openings: readonly ChoiceReading[];
  readonly champions: readonly ChoiceReading[];
  /** The most important first. */
  readonly levers: readonly LeverReading[];
}

/** The bars of one question for one nation, over all places in the game. */
export interface BarReading {
  readonly chapter: ChapterId;
  /** The share of a full answer that `balanced` earns under the file's own bars, 0 to 1. */
  readonly share: Measured;
  /** How far the bars would have to move, in units of the question's measure. */
  readonly shift: Measured;
}

export interface BarsReading {
  readonly country: CountryId;
  readonly questions: readonly BarReading[];
  /** Bars by chapter and place in the game, as a scenario file holds them. */
  readonly norms: ByChapter<readonly number[]>;
}

export interface VictoryReading {
  /** The place among the scenario's special victories. */
  readonly victory: number;
  readonly country: CountryId;
  /** Share of games in which it was reached, 0 to 1, by player. */
  readonly players: readonly { readonly player: BotName; readonly reached: Measured }[];
  readonly reached: Measured;
  /** By condition: the share of games in which it held at any time when it was asked. */
  readonly held: readonly Measured[];
}

export interface LeaderReading {
  readonly country: CountryId;
  /** Share of the games in which it ends with the highest score when all follow their styles, 0 to 1. */
  readonly share: Measured;
}

/** One kind of lot in the games in which everybody follows their style. */
export interface LotReading {
  readonly lot: string;
  /** How often it lies on the quay in a game. */
  readonly came: Measured;
  /** Nations that bid for it each time, and the share of times in which it is sold. */
  readonly bids: Measured;
  readonly sold: Measured;
  /** Winners in a game. */
  readonly won: Measured;
}

/** What misses its target by more than chance; nothing is said of few games. */
export type ReportFinding =
  | BalanceFinding
  | {
      readonly kind: 'medalOutOfReach';
      readonly country: CountryId;
      readonly variant: string;
      readonly medal: Medal;
    }
  | {
      readonly kind: 'openingAhead' | 'openingBehind';
      readonly country: CountryId;
      readonly option: string;
    }
  | {
      readonly kind: 'leverDead' | 'leverHurts' | 'leverUnused';
      readonly country: CountryId;
      readonly lever: LeverUse;
    }
  | { readonly kind: 'victoryNever' | 'victoryAlways'; readonly victory: number }
  | {
      readonly kind: 'conditionNever';
      readonly victory: number;
      readonly condition: number;
    }
  | {
      readonly kind: 'barHigh' | 'barLow';
      readonly country: CountryId;
      readonly chapter: ChapterId;
    };

export interface BalanceReport {
  readonly scenario: string;
  readonly rules: number;
  readonly rounds: number;
  /** How many seeds were played. */
  readonly worlds: number;
  readonly games: number;
  /** In the order of the scenario; only those that have been asked about. */
  readonly seats: readonly SeatReading[];
  readonly bars: readonly BarsReading[];
  readonly events: readonly EventReading[];
  readonly lots: readonly LotReading[];
  readonly victories: readonly VictoryReading[];
  readonly leaders: readonly LeaderReading[];
  readonly findings: readonly ReportFinding[];
}
