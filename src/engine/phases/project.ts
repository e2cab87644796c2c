// A named project is begun, paid for, stalls without power, and takes effect when it is finished.

import { defined } from '../../lib/assert';
import type { ProjectId } from '../../types/names';
import type { ProjectCard } from '../../types/ruleset';
import type { Actor } from '../actor';
import { applyCountryEffect } from '../events/index';
import { scaledEffect } from '../events/scaled';
import { nationScenarioOf } from '../rules/nations';
import { isStalled, offeredProjects, projectCard } from '../rules/projects';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function cardOf(turn: Turn, { nation }: Actor, id: ProjectId): ProjectCard | null {
  return projectCard(turn.ruleset, nationScenarioOf(turn.scenario, nation.id), id);
}

function begin(turn: Turn, actor: Actor): void {
  const { nation, decisions } = actor;
  const wished = decisions.project;
  if (wished === null || nation.project !== null || cardOf(turn, actor, wished) === null) return;
  if (!offeredProjects(turn.p, turn.state, nation).includes(wished)) return;
  nation.project = { id: wished, turnsLeft: turn.p.projects.turns };
  turn.events.push({ kind: 'projectBegan', country: nation.id, project: wished });
}

function finish(turn: Turn, actor: Actor, id: ProjectId): void {
  const { nation } = actor;
  const card = defined(cardOf(turn, actor, id) ?? undefined, 'the project that was begun');
  const mated = nation.projectsDone[card.mate] > 0;
  const factor = mated ? turn.p.projects.mateGain : 1;
  nation.project = null;
  nation.projectsDone = { ...nation.projectsDone, [id]: factor };
  for (const effect of card.effects) applyCountryEffect(turn, actor, scaledEffect(effect, factor));
  turn.events.push({ kind: 'projectFinished', country: nation.id, project: id, mated });
}

export const project: NationPhase = (turn, actor) => {
  begin(turn, actor);
  const { nation } = actor;
  if (nation.project === null) return;
  const { id, turnsLeft } = nation.project;
  nation.cashUsdBn -= turn.p.projects.cashShare * actor.regularBudgetUsdBn;
  if (isStalled(turn.p, nation, cardOf(turn, actor, id))) {
    turn.events.push({ kind: 'projectStalled', country: nation.id, project: id });
    return;
  }
  nation.project = { id, turnsLeft: turnsLeft - 1 };
  if (turnsLeft <= 1) finish(turn, actor, id);
};
