// What a running game is for those who show it: its state, and what can be done to it.

import type { OrderFault, ParPoint, PlayedTurn, ReplayContent } from '../engine/index';
import type { Result } from '../lib/result';
import type { Game } from '../types/game';
import type { AssignedTerms } from '../types/assignment';
import type { Assumptions } from '../types/assumption';
import type { Reason } from '../types/handIn';
import type { CountryId, PlayerSight, RivalLevel } from '../types/names';
import type { Order, OrderKind, Refusal } from '../types/order';
import type { Save } from '../types/replay';
import type { Unsubscribe } from './observers';

/** What is played: rules, scenario and the players of all other seats. */
export type SessionContent = ReplayContent;

/** One game of this content. */
export interface SessionSetup extends SessionContent {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly variant: string;
  /** What the player assumes otherwise than usual; left out where that is nothing. */
  readonly assumptions?: Assumptions;
  /** One to four seats of the scenario; the session keeps them in scenario order. */
  readonly humans: readonly CountryId[];
  /** How the rivals play; 0 when left out. */
  readonly level?: RivalLevel;
  /** What the players are shown at first; `pilotAboard` when left out. A pilot may be called later: the sight in force stands in the state. */
  readonly sight?: PlayerSight;
  /** The names of those who play; the session only passes them on. */
  readonly aliases?: readonly string[];
  /** The address of the assignment that it is played for, and the part of it that binds the game. */
  readonly assigned?: { readonly address: string; readonly terms: AssignedTerms };
}

/** A turn that has been resolved; its games must not be changed. */
export type TurnRecord = PlayedTurn;

/** What everybody may see of a human seat in this round. */
export interface SeatStatus {
  readonly country: CountryId;
  /** Whether its orders are handed in; the round is played once those of all are. */
  readonly isIn: boolean;
}

/** A snapshot: never changed, replaced whole. Its games must not be changed either. */
export interface SessionState {
  readonly game: Game;
  /** The seat at the device. Orders and steps are its own; those of other seats cannot be read. */
  readonly active: CountryId;
  /** Every human seat in scenario order. */
  readonly seats: readonly SeatStatus[];
  /** This turn's orders in force, at most one per kind, together always legal. */
  readonly orders: readonly Order[];
  /** The orders of the steps that `undo` takes back, the next one last. */
  readonly undoable: readonly Order[];
  /** The orders of the steps that `redo` does again, the next one last. */
  readonly redoable: readonly Order[];
  /** Whether steps can be undone at all in this game. */
  readonly forbidsUndo: boolean;
  /** What the players are shown now; it is one for the whole game. */
  readonly sight: PlayerSight;
  /** Whether the active seat may ask for the pilot now: in the open sea, in a game under way, and where no teacher has set the sight. */
  readonly mayCallPilot: boolean;
  /** The seats that have asked for the pilot in this round, in scenario order; empty once he is aboard. */
  readonly pilotWishes: readonly CountryId[];
  /** Orders that the latest step took out because they were not legal beside it; for a notice. */
  readonly dropped: readonly Order[];
  /** Why marked decisions were taken, in the player's words. */
  readonly reasons: readonly Reason[];
  /** Every turn played; where a round has two, both of them. */
  readonly history: readonly TurnRecord[];
  /** Of the state of `game`. */
  readonly hash: string;
  /** Par of this world for the active seat, at least up to where `game` is. A turn of it is played once, when it is first asked for. */
  readonly par: () => readonly ParPoint[];
}

/** One running game of one to four human seats. */
export interface Session {
  readonly setup: SessionSetup;
  get(): SessionState;
  /** Calls `onChange` when what `select` gives has changed, compared by identity; the present value is not reported. */
  subscribe<T>(
    select: (state: SessionState) => T,
    onChange: (now: T, before: T) => void,
  ): Unsubscribe;
  /** Gives an order of the active seat in place of the earlier one of its kind; a refused one changes nothing, and one that says what holds anyway takes the earlier one back. */
  issue(order: Order): Result<Order, Refusal>;
  withdraw(kind: OrderKind): void;
  /** False where there is nothing to undo, or undoing is forbidden; turns that have ended cannot be undone. */
  undo(): boolean;
  redo(): boolean;
  /** Undoes all steps of this turn where that is allowed; `redo` brings them back one by one. */
  resetTurn(): void;
  /** Hands in the orders of a human seat. When the last seat hands in, the whole round is played and its last turn is given. Until then the result is null, and if the active seat has handed in, the next open seat becomes active. */
  submit(seat: CountryId, orders: readonly Order[]): Result<TurnRecord | null, OrderFault>;
  /** The same for the active seat, with its orders in force. */
  endTurn(): Result<TurnRecord | null, OrderFault>;
  /** Takes the orders of a seat back that were handed in; false where they were not. */
  takeBack(seat: CountryId): boolean;
  /** Makes another seat the one at the device: one whose orders are open or, once the game is over, any. */
  activate(seat: CountryId): boolean;
  /** Asks for the pilot in the name of the active seat. Once every seat has asked in the same round, the game counts as played with the pilot aboard, for good. False where he may not be called, or this seat has asked already. */
  callPilot(): boolean;
  /** Keeps the reason for a decision in place of an earlier one; an empty text removes it. */
  giveReason(reason: Reason): void;
  toSave(): Save;
}
