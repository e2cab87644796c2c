// Begin project: one of those offered this turn; it runs to its end.

import { PROJECTS } from '../../types/names';
import { offeredProjects, projectCard } from '../rules/projects';
import { ALLOWED, checkChoice, refuse, type OrderRule } from './orderRule';

export const beginProject: OrderRule<'beginProject'> = {
  check: ({ game, nation, scenario }, { project }) => {
    const known = checkChoice(project, PROJECTS);
    if (!known.ok) return known;
    if (nation.project !== null)
      return refuse('projectUnderWay', { turns: nation.project.turnsLeft });
    const offered = offeredProjects(game.ruleset.parameters, game.state, nation);
    if (!offered.includes(project) || projectCard(game.ruleset, scenario, project) === null)
      return refuse('notOffered', { project, offered: offered.join(', ') });
    return ALLOWED;
  },
  apply: (_nation, wishes, { project }) => {
    wishes.project = project;
  },
  standing: null,
};
