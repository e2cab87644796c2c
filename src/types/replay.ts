// A game at rest: all its inputs and the fingerprint of every turn. Saves and hand-ins are replays.

import type { Assumptions } from './assumption';
import type { CarriedScenario } from './carried';
import type { Reason } from './handIn';
import type { BotName, ByIndex, CountryId, PlayerSight, RivalLevel } from './names';
import type { Order } from './order';

export interface ReplaySeat {
  readonly country: CountryId;
  /** `human`, or the bot that plays it. */
  readonly player: 'human' | BotName;
  /** How well the bot plays; left out at level 0 and for humans. */
  readonly level?: RivalLevel;
}

/** The score of one seat; recomputed, never trusted. */
export interface ReplayScore extends ByIndex<number> {
  readonly total: number;
}

export interface Replay {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly rulesetHash: string;
  readonly seed: number;
  readonly variant: string;
  /** What the player assumes otherwise than usual; left out where that is nothing. */
  readonly assumptions?: Assumptions;
  readonly seats: readonly ReplaySeat[];
  /** For every resolved turn the orders of the human seats, in the order they were given. */
  readonly turns: readonly (readonly Order[])[];
  /** The whole-state hash at the start and after every turn: one more than `turns`. */
  readonly hashes: readonly string[];
  /** By human seat, once the game is over; the file claims it, and playing it again checks it. */
  readonly scores: Readonly<Record<CountryId, ReplayScore>>;
  /** The scenario itself, where it does not come with the game. */
  readonly carried?: CarriedScenario;
  /** What its players were shown, which stands beside a medal and moves nothing; left out by saves, which tell it themselves, and in files from before it was told. */
  readonly sight?: PlayerSight;
}

export const REPLAY_FAULT_CODES = [
  'otherRules',
  'otherScenario',
  'changedScenario',
  'changedRuleset',
  'badSeed',
  'unknownVariant',
  'unknownAssumption',
  'assumptionOutOfRange',
  'assumptionTooFine',
  'noHumanSeat',
  'tooManyHumans',
  'unknownSeat',
  'notASeat',
  'repeatedSeat',
  'otherBot',
  'otherLevel',
  'hashCount',
  'turnAfterEnd',
  'otherSeat',
  'illegalOrder',
  'badSubmission',
  'badPilotWish',
  'wrongHash',
  'unfinished',
  'scoreMissing',
  'scoreOfStranger',
  'wrongScore',
] as const;
export type ReplayFaultCode = (typeof REPLAY_FAULT_CODES)[number];

/** Why a replay is refused. */
export interface ReplayFault {
  /** The turn in which it shows, from 0; −1 for what stands before the first turn. */
  readonly turn: number;
  readonly code: ReplayFaultCode;
  readonly details: Readonly<Record<string, number | string>>;
}

/** A save: a replay that may be under way, with this turn's orders. */
export interface Save {
  readonly format: 1;
  readonly replay: Replay;
  /** This turn's orders of all human seats. */
  readonly pending: readonly Order[];
  /** The seats that have handed theirs in; left out where none has. */
  readonly submitted?: readonly CountryId[];
  /** Left out in files from before there were sights; these show what `pilotAboard` does. */
  readonly sight?: PlayerSight;
  /** The seats that have asked for the pilot in this round, while others have not; left out where none has. */
  readonly pilotWishes?: readonly CountryId[];
  /** The names of those who play, where they gave any. */
  readonly aliases?: readonly string[];
  /** The address of the assignment that it is played for, as `#play?…`. */
  readonly assignment?: string;
  /** Why marked decisions were taken, in the player's words. */
  readonly reasons?: readonly Reason[];
}
