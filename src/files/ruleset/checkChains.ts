// Holds the second cards that answers open: each must be a country's event, and no chain may come back to where it began.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { nearestWord } from '../suggest';
import type { RulesetFile } from './schema';

/** An answer of one event that opens another. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

function linksOf({ events }: RulesetFile): Link[] {
  return events.flatMap((event, at) => {
    if (event.scope === 'world') return [];
    return event.options.flatMap(({ later }, option) => {
      if (later?.event === undefined) return [];
      const path = ['events', at, 'options', option, 'later', 'event'];
      return [{ from: event.id, to: later.event, path }];
    });
  });
}

/** Every event that can follow on this one. */
function followersOf(id: string, links: readonly Link[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (const reached of found)
    for (const { from, to } of links) if (from === reached) found.add(to);
  return found;
}

function unknownCards(links: readonly Link[], cards: readonly string[]): Finding[] {
  return links.flatMap(({ to, path }) => {
    if (cards.includes(to)) return [];
    const message = `There is no event of one country with the id "${to}"; there are ${cards.join(', ')}.`;
    return [fault(path, 'unknownId', message, { suggestion: nearestWord(to, cards) })];
  });
}

function endlessChains(links: readonly Link[]): Finding[] {
  return links.flatMap(({ from, to, path }) => {
    if (!followersOf(to, links).has(from)) return [];
    const message = `"${to}" can lead back to "${from}": this chain of cards could go on for ever.`;
    return [fault(path, 'endlessChain', message)];
  });
}

/** Everything that is wrong with the second cards of a ruleset. */
export function checkChains(file: RulesetFile): Finding[] {
  const links = linksOf(file);
  const cards = file.events.filter(({ scope }) => scope === 'country').map(({ id }) => id);
  return [...unknownCards(links, cards), ...endlessChains(links)];
}
