// One decision as a row of the table of all levers: its name, its place, its setting, its cost and effect, and what can be done.

import type { Order } from '../../../types/order';
import type { PanelName } from '../panels/panels';

export const LEVER_KINDS = ['budget', 'cards', 'models', 'deals', 'policy', 'chapter'] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/** `done`: ordered this turn; `inForce`: an earlier one is in force; `locked`: cannot be used now. */
export type LeverStand = 'open' | 'done' | 'inForce' | 'locked';

/** A button in the row. */
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

/** One way to use a lever. */
export interface LeverOption {
  readonly id: string;
  /** Empty where there is only one way. */
  readonly words: string;
  /** For a share: the whole percent that it leads to. */
  readonly orderedPercent?: number;
  /** By how many percent, where the words tell that. */
  readonly stepPercent?: number;
  readonly orders: readonly Order[];
}

/** What is tried to find what a lever adds to the final score. */
export interface LeverTrial {
  /** The orders that the options are compared with. */
  readonly orders: readonly Order[];
  readonly options: readonly LeverOption[];
  /** Whether the option is what was ordered already. */
  readonly isGiven: boolean;
}

export interface LeverRow {
  readonly id: string;
  readonly kind: LeverKind;
  readonly name: string;
  /** The panel or dialog that it belongs to. */
  readonly place: string;
  readonly now: string;
  readonly cost: string;
  /** Political capital that it costs, by which the column is sorted. */
  readonly capital: number;
  readonly effect: string;
  /** The quantities of what it shows. */
  readonly why: string;
  readonly stand: LeverStand;
  /** Why it cannot be used. */
  readonly reason: string | null;
  /** Null where there is nothing to try. */
  readonly trial: LeverTrial | null;
  readonly actions: readonly LeverAction[];
}

/** How the table leads to a control: it closes itself first. */
export interface LeverWays {
  readonly toControl: (panel: PanelName, find: string) => void;
  readonly toDialog: (
    dialog: 'opening' | 'project' | 'event' | 'demand' | 'asking' | 'offers' | 'ahead' | 'chapter',
  ) => void;
}
