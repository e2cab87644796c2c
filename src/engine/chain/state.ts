// What the chain holds of a nation and of the world.

import type { ByPillar, ChapterId } from '../../types/names';
import type { ChainRules } from './rules';

/** What a line has built up, in its own unit: chips, MW of data centres, MW of power, experts, strength of models against the frontier. */
export interface LineStock {
  readonly stock: number;
  /** What arrives in the coming turns, the next first. */
  readonly coming: readonly number[];
}

/** Figures that a nation begins with and that no turn changes. */
export interface ChainStart {
  readonly budgetUsdBn: number;
  readonly privateMoneyUsdBn: number;
  readonly isSuperpower: boolean;
  /** The half-year of its first turn. */
  readonly halfYear: number;
  /** Means of the country that has most, USD bn a turn. */
  readonly leaderMeansUsdBn: number;
  /** What holding each line takes here; 1 in the mean of nations. */
  readonly cost: ByPillar<number>;
  readonly holds: Holds;
}

/** What budget and firms can hold of each link in the first turn, at the world's price. */
export interface Holds {
  readonly chipsH100e: number;
  readonly experts: number;
  /** Strength of models, 1 at the leader's frontier. */
  readonly strength: number;
}

/** A nation's means before it is worked out what they hold. */
export type Means = Omit<ChainStart, 'holds'>;

export interface ChainNation {
  readonly id: string;
  readonly start: ChainStart;
  readonly lines: ByPillar<LineStock>;
}

/** The world in one turn: when, how much it spends, and what it is like. */
export interface ChainWorld {
  readonly rules: ChainRules;
  /** Turns played. */
  readonly turn: number;
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  /** The world's spending against that of the first turn. */
  readonly spending: number;
  readonly chapter: ChapterId;
}
