// The index of lead and allies, which a superpower that wants to keep them has in place of autonomy, with its parts.

import { leadOf, nationOf, TRUST_IN } from '../engine';
import { interpolate } from '../lib/detMath';
import type { Game } from '../types/game';
import type { CountryId, Index, SuperpowerGoal } from '../types/names';

export interface LeadFacts {
  /** Generations ahead of the next country; below 0 behind it. */
  readonly generations: number;
  /** What that lead is worth, 0 to 100. */
  readonly worth: number;
  /** Mean trust of the other nations by their size, 0 to 100. */
  readonly trust: number;
  /** Percent of the other nations, by their size, that side with it. */
  readonly alignedPercent: number;
}

/** The parts of the index of lead and allies; null for all whose goal it is not. */
export function selectLead(
  { game }: { readonly game: Game },
  country: CountryId,
): LeadFacts | null {
  const nation = nationOf(game.state, country);
  const lead = leadOf(game, nation);
  if (lead === null || nation.superpower === null) return null;
  const { leadAndAllies } = game.ruleset.parameters;
  return {
    generations: lead.generations,
    worth: interpolate(leadAndAllies.lead, lead.generations) * 100,
    trust: nation[TRUST_IN[nation.superpower.sells]] * 100,
    alignedPercent: lead.alignedShare * 100,
  };
}

/** The goal of a superpower that is played; null for all other countries. */
export function goalOf(
  { scenario }: Pick<Game, 'scenario'>,
  country: CountryId,
): SuperpowerGoal | null {
  const nation = scenario.countries.find(({ id }) => id === country);
  return nation?.role === 'nation' ? (nation.superpower?.goal ?? null) : null;
}

/** The name of an index; `leadAndAllies` in place of autonomy where that is the goal. */
export type IndexName = Index | 'leadAndAllies';

export function indexNameOf(index: Index, goal: SuperpowerGoal | null): IndexName {
  return index === 'autonomy' && goal === 'leadAndAllies' ? 'leadAndAllies' : index;
}
