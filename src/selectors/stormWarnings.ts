// The storms that a nation has been warned of: what they look at, as it stands now, and from where on they strike.

import { nationOf, nationScenarioOf, readQuantity } from '../engine';
import type { Condition } from '../types/condition';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import { boundOf } from './bounds';

export interface StormMeasure {
  readonly condition: Condition;
  readonly value: number;
  /** From where on it strikes. */
  readonly bound: number;
}

/** A storm that strikes at the next start of a round in which all of its conditions hold. */
export interface StormWarning {
  readonly event: string;
  readonly measures: readonly StormMeasure[];
}

/** The storms that the nation may still avert, in the order of their warnings. */
export function selectStormWarnings(game: Game, country: CountryId): StormWarning[] {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const context = { state: game.state, nation, start };
  return nation.stormsWarned.map((event) => {
    const card = game.ruleset.events.find(({ id }) => id === event);
    const measures = (card?.when ?? []).map((condition) => ({
      condition,
      value: readQuantity(condition.quantity, context),
      bound: boundOf(condition),
    }));
    return { event, measures };
  });
}
