// One decision as a row of the table of all levers: what it is, where, in force, its cost and effect, and what can be done.

import type { PanelName } from '../panelState';

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
  readonly stand: LeverStand;
  /** Why it cannot be used. */
  readonly reason: string | null;
  readonly actions: readonly LeverAction[];
}

/** How the table leads to a control: it closes itself first. */
export interface LeverWays {
  readonly toControl: (panel: PanelName, find: string) => void;
  readonly toDialog: (dialog: 'opening' | 'project' | 'event' | 'chapter') => void;
}
