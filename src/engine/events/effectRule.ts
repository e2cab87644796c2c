// What is written of an effect: what it does to a country or to the whole world, and the figure that is shown to whoever has to choose.

import type { CountryEffectKind, EffectKind, EffectOf, WorldEffectKind } from '../../types/effect';
import type { Game } from '../../types/game';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';

/** What kind of number an effect's amount is, so that it can be written with its unit. */
export type AmountUnit =
  | 'usdBn'
  | 'points'
  | 'percent'
  | 'people'
  | 'chips'
  | 'mw'
  | 'turns'
  | 'none';

/** The nation for which an effect is put into figures, as it stands. */
export interface EffectPlace {
  readonly game: Game;
  readonly nation: NationState;
  readonly start: NationStart;
  readonly regularBudgetUsdBn: number;
}

/** An effect in figures. */
export interface EffectFigure<E> {
  readonly unit: AmountUnit;
  /** What is good for the nation: more of it, less of it, in any case (true), in no case (false), or neither by itself (null). */
  readonly good: 'more' | 'less' | boolean | null;
  /** With its sign, and in the size that the unit is shown in: percent and points run from 0 to 100. */
  readonly amount: (effect: E, place: EffectPlace) => number;
  /** A second number that a sentence may name: the chips of a campus. */
  readonly second?: (effect: E, place: EffectPlace) => number;
}

export interface CountryEffectRule<K extends CountryEffectKind> {
  readonly apply: (turn: Turn, actor: Actor, effect: EffectOf<K>) => void;
  readonly figure: EffectFigure<EffectOf<K>>;
}

export interface WorldEffectRule<K extends WorldEffectKind> {
  readonly apply: (turn: Turn, effect: EffectOf<K>) => void;
  readonly figure: EffectFigure<EffectOf<K>>;
}

export type CountryRules = { readonly [K in CountryEffectKind]: CountryEffectRule<K> };
export type WorldRules = { readonly [K in WorldEffectKind]: WorldEffectRule<K> };
export type AnyFigure = EffectFigure<EffectOf<EffectKind>>;
