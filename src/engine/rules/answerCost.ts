// What an answer costs in political capital: only who has as much may give it.

import type { CountryEventCard } from '../../types/ruleset';
import type { Effect } from '../../types/effect';
import type { NationState } from '../../types/state';

/** The political capital that effects take together, at least 0. */
export function capitalCost(effects: readonly Effect[]): number {
  let cost = 0;
  for (const effect of effects) if (effect.kind === 'addPoliticalCapital') cost -= effect.amount;
  return Math.max(0, cost);
}

/** Whether the nation has the political capital that an answer with these effects takes. */
export function mayPayAnswer(
  { politicalCapital }: NationState,
  effects: readonly Effect[],
): boolean {
  return politicalCapital >= capitalCost(effects);
}

/** The options of an event that are open to the nation. The first is what silence brings, and always is. */
export function optionsOpen(
  { options }: Pick<CountryEventCard, 'options'>,
  nation: NationState,
): CountryEventCard['options'] {
  return options.filter(({ effects }, i) => i === 0 || mayPayAnswer(nation, effects));
}
