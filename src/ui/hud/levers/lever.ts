// One decision as a row of the table of all levers: what it is, where, in force, its cost and effect, and what can be done.

import type { Order } from '../../../types/order';
import type { PanelName } from '../panels/panels';

export const LEVER_KINDS = ['budget', 'cards', 'models', 'deals', 'policy', 'chapter'] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/** `done`: ordered this turn; `inForce`: still works; `locked`: cannot be used now. */
export type LeverStand = 'open' | 'done' | 'inForce' | 'locked';

/** A press of a button. */
export interface LeverAction {
  readonly words: string;
  /** The whole spoken name. */
  readonly name: string;
  /** Why it cannot be pressed. */
  readonly locked?: string | undefined;
  /** Whether it leads away from the table, to the control itself. */
  readonly leads: boolean;
  readonly run: () => void;
}

/** One way to pull a lever. */
export interface LeverOption {
  readonly id: string;
  /** Empty where there is one way alone. */
  readonly words: string;
  /** The share that it leads to, in whole percent, where the lever is one. */
  readonly orderedPercent?: number;
  /** By how much, where its words say that. */
  readonly stepPercent?: number;
  readonly orders: readonly Order[];
}

/** What is tried to find what a lever adds to the final score. */
export interface LeverTrial {
  /** What the options are held against. */
  readonly orders: readonly Order[];
  readonly options: readonly LeverOption[];
  /** Whether the option is what was ordered already. */
  readonly isGiven: boolean;
}

export interface LeverRow {
  readonly id: string;
  readonly kind: LeverKind;
  readonly name: string;
  /** The panel or dialog in which it has its place. */
  readonly place: string;
  readonly now: string;
  readonly cost: string;
  /** Political capital, by which costs are sorted. */
  readonly capital: number;
  readonly effect: string;
  /** The quantities of what it shows. */
  readonly why: string;
  readonly stand: LeverStand;
  /** Why it cannot be used. */
  readonly reason: string | null;
  /** Null where it cannot be pulled. */
  readonly trial: LeverTrial | null;
  readonly actions: readonly LeverAction[];
}

/** How the table leads to a control: it closes itself first. */
export interface LeverWays {
  readonly toControl: (panel: PanelName, find: string) => void;
  readonly toDialog: (dialog: 'opening' | 'project' | 'event' | 'chapter') => void;
}
