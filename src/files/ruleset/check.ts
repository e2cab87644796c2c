// Holds a ruleset file against the table of parameters and its own events.

import { fault, type Finding } from '../issue';
import type { RulesetFile } from './schema';

function repeatedEvents({ events }: RulesetFile): Finding[] {
  const ids = events.map(({ id }) => id);
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    const message = `"${id}" is already an event earlier in this list; each id may stand there once.`;
    return [fault(['events', at, 'id'], 'repeatedId', message)];
  });
}

export function checkRuleset(file: RulesetFile): Finding[] {
  return repeatedEvents(file);
}
