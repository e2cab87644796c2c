// Holds what the shape of a ruleset leaves open to sense: ids that stand twice, chains of cards, parameters.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { checkChains } from './checkChains';
import { checkParameters } from './checkParameters';
import type { RulesetFile } from './schema';

function repeated(ids: readonly string[], pathOf: (at: number) => Path, what: string): Finding[] {
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    const message = `"${id}" is already ${what} earlier in this list; rename this one or remove it.`;
    return [fault(pathOf(at), 'repeatedId', message)];
  });
}

function repeatedEvents({ events }: RulesetFile): Finding[] {
  return repeated(
    events.map(({ id }) => id),
    (at) => ['events', at, 'id'],
    'an event',
  );
}

function repeatedOptions({ events }: RulesetFile): Finding[] {
  return events.flatMap((event, at) => {
    if (event.scope === 'world') return [];
    const ids = event.options.map(({ id }) => id);
    return repeated(ids, (option) => ['events', at, 'options', option, 'id'], 'an option');
  });
}

function repeatedProjects({ projects }: RulesetFile): Finding[] {
  return repeated(
    projects.map(({ id }) => id),
    (at) => ['projects', at, 'id'],
    'a project',
  );
}

/** Everything that makes no sense in a ruleset of the right shape. */
export function checkRuleset(file: RulesetFile): Finding[] {
  return [
    ...repeatedEvents(file),
    ...repeatedOptions(file),
    ...repeatedProjects(file),
    ...checkChains(file),
    ...checkParameters(file),
  ];
}
