// Which named projects exist, which are offered when, and what a country's own is.

import { assert } from '../../lib/assert';
import type { ProjectId } from '../../types/names';
import type { Parameters, ProjectCard, Ruleset } from '../../types/ruleset';
import type { NationScenario } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { roundStartOf, type InRounds } from './rounds';

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

/** Whether a project stands still for want of power; one that brings power never does. */
export function isStalled(
  { projects: p }: Parameters,
  nation: Pick<NationState, 'powerRatio'>,
  card: Pick<ProjectCard, 'pillar'> | null,
): boolean {
  return nation.powerRatio < p.powerFloor && card?.pillar !== 'power';
}

/** The offers that are public by a turn; one that would fall into the middle of a round is made at its start. */
export function offersKnown({ projects }: Parameters, { turn, roundTurns }: InRounds): number {
  return projects.offerTurns.filter((at) => roundStartOf(at, roundTurns) <= turn).length;
}

interface KnownOffers extends InRounds {
  readonly projectOffers: readonly (readonly ProjectId[])[];
}

/** The projects offered this turn that the nation has not finished; none in most turns. */
export function offeredProjects(
  p: Parameters,
  { projectOffers, turn, roundTurns }: KnownOffers,
  nation: Pick<NationState, 'projectsDone'>,
): ProjectId[] {
  const place = p.projects.offerTurns.findIndex((at) => roundStartOf(at, roundTurns) === turn);
  const offer = projectOffers[place] ?? [];
  return offer.filter((id) => nation.projectsDone[id] === 0);
}
