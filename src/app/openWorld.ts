// Opens the set-up of a world that a player passed on, with what the link asks for and a note at each choice that cannot be taken.

import { fitAssignment, type FitNote } from '../classroom/fit';
import type { Assignment } from '../types/assignment';
import { offeredScenarios, ownScenario } from './own/ownCatalogue';
import { openPlan } from './planning';

/** Only of a scenario that the title offers. */
export async function openWorld(asked: Assignment): Promise<void> {
  const { scenario: id, content, seed } = asked;
  const scenario = offeredScenarios().find((one) => one.id === id);
  if (scenario === undefined) return;
  const { game, notes } = fitAssignment(asked, scenario);
  const isOther = content !== (ownScenario(scenario.id)?.mark ?? '');
  const lacks: FitNote[] = isOther ? [{ kind: 'content' }] : [];
  const world = typeof seed === 'number' ? { seed } : {};
  await openPlan({ ...game, ...world }, false, [...lacks, ...notes]);
}
