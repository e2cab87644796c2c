// The special victories that a nation can win: what they ask for, what holds, and whether they were reached.

import { conditionHolds, nationOf, nationScenarioOf, readQuantity } from '../engine';
import type { Condition } from '../types/condition';
import type { CountryId } from '../types/names';
import type { SpecialVictory, Text } from '../types/scenario';
import { roundsIn } from './rounds';
import type { SeatState } from './seatState';

export interface VictoryCondition {
  readonly condition: Condition;
  /** The quantity's value as it stands. */
  readonly value: number;
  readonly holds: boolean;
}

export interface SpecialVictorySheet {
  readonly name: Text;
  /** Left out where the page makes it from the conditions. */
  readonly text?: Text;
  readonly when: SpecialVictory['when'];
  readonly conditions: readonly VictoryCondition[];
  /** The round in which it was reached, or null. */
  readonly reachedTurn: number | null;
}

/** The special victories of a nation, in the order of the scenario. */
export function selectVictories(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
): SpecialVictorySheet[] {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const context = { state: game.state, nation, start };
  return game.scenario.specialVictories
    .filter((victory) => victory.country === country)
    .map(({ name, text, when, conditions }) => ({
      name,
      ...(text === undefined ? {} : { text }),
      when,
      conditions: conditions.map((condition) => ({
        condition,
        value: readQuantity(condition.quantity, context),
        holds: conditionHolds(condition, context),
      })),
      reachedTurn: nation.victoryTurn >= 0 ? roundsIn(game, nation.victoryTurn) : null,
    }));
}
