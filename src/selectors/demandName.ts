// What is asked of a nation, and by whom.

import { demandCard } from '../engine';
import type { Game, PublicNation } from '../types/game';
import type { Power } from '../types/names';

/** A superpower's demand. */
export interface DemandName {
  readonly demand: string;
  readonly power: Power;
}

/** What a superpower asks of a nation now, which everybody knows; null where none does. */
export function demandNameOf(
  { ruleset }: Pick<Game, 'ruleset'>,
  { demand }: Pick<PublicNation, 'demand'>,
): DemandName | null {
  if (demand === null) return null;
  return { demand: demand.id, power: demandCard(ruleset, demand.id).from };
}
