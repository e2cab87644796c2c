// Which named projects exist, which are offered when, and what a country's own is.

import { assert } from '../../lib/assert';
import type { ProjectId } from '../../types/names';
import type { Parameters, ProjectCard, Ruleset } from '../../types/ruleset';
import type { NationScenario } from '../../types/scenario';
import type { NationState } from '../../types/state';

/** What a project is for a nation; its own one comes from the scenario. */
export function projectCard(
  { projects }: Ruleset,
  nation: Pick<NationScenario, 'ownProject'>,
  id: ProjectId,
): ProjectCard | null {
  if (id === 'own') {
    const own = nation.ownProject;
    return own === undefined ? null : { id, pillar: own.pillar, mate: 'own', effects: own.effects };
  }
  for (const card of projects) if (card.id === id) return card;
  assert(false, `there is no project ${id}`);
}

/** The offers that are public by a turn. */
export function offersKnown({ projects }: Parameters, turn: number): number {
  return projects.offerTurns.filter((at) => at <= turn).length;
}

interface KnownOffers {
  readonly projectOffers: readonly (readonly ProjectId[])[];
  readonly turn: number;
}

/** The projects offered this turn that the nation has not finished; none in most turns. */
export function offeredProjects(
  p: Parameters,
  { projectOffers, turn }: KnownOffers,
  nation: Pick<NationState, 'projectsDone'>,
): ProjectId[] {
  const offer = projectOffers[p.projects.offerTurns.indexOf(turn)] ?? [];
  return offer.filter((id) => nation.projectsDone[id] === 0);
}
