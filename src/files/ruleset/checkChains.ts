// Holds the second cards that answers open: each must be a country's event, and no chain may come back to where it began.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { listed } from '../shorten';
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

/** The events that each event opens. */
type Openings = ReadonlyMap<string, readonly string[]>;

function openingsOf(links: readonly Link[]): Openings {
  const openings = new Map<string, string[]>();
  for (const { from, to } of links) openings.set(from, [...(openings.get(from) ?? []), to]);
  return openings;
}

/** Every event that can follow on this one. */
function followersOf(id: string, openings: Openings): ReadonlySet<string> {
  const found = new Set([id]);
  for (const reached of found) for (const to of openings.get(reached) ?? []) found.add(to);
  return found;
}

function unknownCards(links: readonly Link[], cards: readonly string[]): Finding[] {
  const known = new Set(cards);
  const there = `there are ${listed(cards)}.`;
  return links.flatMap(({ to, path }) => {
    if (known.has(to)) return [];
    const message = `There is no event of one country with the id "${to}"; ${there}`;
    return [fault(path, 'unknownId', message, { mistyped: { word: to, allowed: cards } })];
  });
}

function endlessChains(links: readonly Link[]): Finding[] {
  const openings = openingsOf(links);
  const followers = new Map(links.map(({ to }) => [to, followersOf(to, openings)]));
  return links.flatMap(({ from, to, path }) => {
    if (followers.get(to)?.has(from) !== true) return [];
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
