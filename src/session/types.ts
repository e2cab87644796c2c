// What a running game is to those who show it: its state, and what can be done to it.

import type { OrderFault, ParPoint, PlayedTurn, ReplayContent } from '../engine/index';
import type { Result } from '../lib/result';
import type { Game } from '../types/game';
import type { AssignedTerms } from '../types/assignment';
import type { Reason } from '../types/handIn';
import type { CountryId, PlayerSight, RivalLevel } from '../types/names';
import type { Order, OrderKind, Refusal } from '../types/order';
import type { Save } from '../types/replay';
import type { Unsubscribe } from './observers';

/** What is played: rules, scenario and the players of all other seats. */
export type SessionContent = ReplayContent;

/** One game of it. */
export interface SessionSetup extends SessionContent {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly variant: string;
  /** One to four seats of the scenario; the session keeps them in scenario order. */
  readonly humans: readonly CountryId[];
  /** How far the rivals look ahead; 0 when left out. */
  readonly level?: RivalLevel;
  /** What the player is shown; the session only carries it. As with a pilot aboard when left out. */
  readonly sight?: PlayerSight;
  /** The names of those who play; the session only carries them. */
  readonly aliases?: readonly string[];
  /** The address of the assignment that it is played for, and what of it binds the game. */
  readonly assigned?: { readonly address: string; readonly terms: AssignedTerms };
}

/** A turn that has been resolved; its games must not be changed. */
export type TurnRecord = PlayedTurn;

/** How a human seat stands in this round, for all to see. */
export interface SeatStatus {
  readonly country: CountryId;
  /** Whether its orders are in; they are played when those of all are. */
  readonly isIn: boolean;
}

/** A snapshot: never changed, replaced whole. Its games must not be changed either. */
export interface SessionState {
  readonly game: Game;
  /** The seat at the device: orders and steps are its own, and nobody else's are to be had. */
  readonly active: CountryId;
  /** Every human seat in scenario order. */
  readonly seats: readonly SeatStatus[];
  /** This turn's orders in force, at most one per kind, together always legal. */
  readonly orders: readonly Order[];
  /** The orders of the steps that `undo` takes back, the next one last. */
  readonly undoable: readonly Order[];
  /** The orders of the steps that `redo` takes again, the next one last. */
  readonly redoable: readonly Order[];
  /** Whether steps can be taken back at all in this game. */
  readonly forbidsUndo: boolean;
  /** Orders that the latest step took out because they could not stand beside it; for a notice. */
  readonly dropped: readonly Order[];
  /** Why marked decisions were taken, in the player's words. */
  readonly reasons: readonly Reason[];
  /** Every turn played; where a round has two, both of them. */
  readonly history: readonly TurnRecord[];
  /** Of the state of `game`. */
  readonly hash: string;
  /**
   * Par of this world for the active seat, at least up to where `game` stands; a turn of it is played once, when it is
   * first asked for.
   */
  readonly par: () => readonly ParPoint[];
}

/** One running game of one to four human seats. */
export interface Session {
  readonly setup: SessionSetup;
  get(): SessionState;
  /** Calls `onChange` when what `select` gives has changed, by identity; not at once. */
  subscribe<T>(
    select: (state: SessionState) => T,
    onChange: (now: T, before: T) => void,
  ): Unsubscribe;
  /** Gives an order of the active seat in place of the earlier one of its kind; a refused one changes nothing. */
  issue(order: Order): Result<Order, Refusal>;
  withdraw(kind: OrderKind): void;
  /** False when there is nothing to take back, or taking back is forbidden; turns that were ended stay. */
  undo(): boolean;
  redo(): boolean;
  /** Takes back all steps of this turn where that is allowed; `redo` brings them again one by one. */
  resetTurn(): void;
  /**
   * Hands in the orders of any human seat. Those of the last one play the whole round, and give its last turn; until
   * then the answer is null, and the next open seat becomes active where the active one is in.
   */
  submit(seat: CountryId, orders: readonly Order[]): Result<TurnRecord | null, OrderFault>;
  /** The same for the active seat with its orders in force. */
  endTurn(): Result<TurnRecord | null, OrderFault>;
  /** Opens the orders of a seat again; false where they are not in. */
  takeBack(seat: CountryId): boolean;
  /** Seats somebody else at the device: one whose orders are open or, once the game is over, any. */
  activate(seat: CountryId): boolean;
  /** Keeps the reason for a decision, in place of an earlier one; an empty text takes it away. */
  giveReason(reason: Reason): void;
  toSave(): Save;
}
