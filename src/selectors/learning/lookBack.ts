// A game as a measure sees it when it looks back: states and facts from the start on, and the nation that it is about.

import { nationOf } from '../../engine';
import type { GameEvent, GameEventKind } from '../../types/event';
import type { CountryId } from '../../types/names';
import type { Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';
import type { LearningFigure } from './figure';

export interface LookBack {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly country: CountryId;
  /** The nations that a measure of several countries looks at. */
  readonly countries: readonly CountryId[];
  /** The start and the state after every turn. */
  readonly states: readonly GameState[];
  /** The facts of every turn. */
  readonly events: readonly (readonly GameEvent[])[];
}

/** Looks back on a whole game, or on as much of it as was played. */
export type Measure = (game: LookBack) => LearningFigure;

/** How the game stands at its end. */
export function endOf({ states }: LookBack): GameState {
  return states[states.length - 1]!;
}

/** The nation as it stands at the end. */
export function nationAtEnd(game: LookBack): NationState {
  return nationOf(endOf(game), game.country);
}

/** The nation after every turn played. */
export function turnsOf({ states, country }: LookBack): NationState[] {
  return states.slice(1).map((state) => nationOf(state, country));
}

/** The nation's facts of one kind, over the whole game. */
export function factsOf<K extends GameEventKind>(
  { events, country }: LookBack,
  kind: K,
): Extract<GameEvent, { kind: K }>[] {
  return events
    .flat()
    .filter(
      (event): event is Extract<GameEvent, { kind: K }> =>
        event.kind === kind && event.country === country,
    );
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
