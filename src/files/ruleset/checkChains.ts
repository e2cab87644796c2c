// Checks second cards: each must be an event of a country, and no chain of them may lead back to its beginning.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { listed } from '../shorten';

/** As much of a card, of the rules or of a scenario, as is looked at. */
export interface ChainCard {
  readonly id: string;
  readonly scope: 'world' | 'country';
  readonly options?: readonly { readonly later?: { readonly event?: string } }[];
}

/** An answer of one event that opens another. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

function linksOf(cards: readonly ChainCard[]): Link[] {
  return cards.flatMap(({ id, options = [] }, at) =>
    options.flatMap(({ later }, option) => {
      if (later?.event === undefined) return [];
      const path = ['events', at, 'options', option, 'later', 'event'];
      return [{ from: id, to: later.event, path }];
    }),
  );
}

/** The events that each event opens. */
type Openings = ReadonlyMap<string, readonly string[]>;

function openingsOf(links: readonly Link[]): Openings {
  const openings = new Map<string, string[]>();
  for (const { from, to } of links) openings.set(from, [...(openings.get(from) ?? []), to]);
  return openings;
}

/** Every event that can follow this one. */
function followersOf(id: string, openings: Openings): ReadonlySet<string> {
  const found = new Set([id]);
  for (const reached of found) for (const to of openings.get(reached) ?? []) found.add(to);
  return found;
}

function unknownCards(links: readonly Link[], cards: readonly string[], what: string): Finding[] {
  const known = new Set(cards);
  const there = `there are ${listed(cards)}.`;
  return links.flatMap(({ to, path }) => {
    if (known.has(to)) return [];
    const message = `There is no event of ${what} with the id "${to}"; ${there}`;
    return [fault(path, 'unknownId', message, { mistyped: { word: to, allowed: cards } })];
  });
}

function endlessChains(links: readonly Link[], openings: Openings): Finding[] {
  const followers = new Map(links.map(({ to }) => [to, followersOf(to, openings)]));
  return links.flatMap(({ from, to, path }) => {
    if (followers.get(to)?.has(from) !== true) return [];
    const message = `"${to}" can lead back to "${from}": this chain of cards could go on for ever.`;
    return [fault(path, 'endlessChain', message)];
  });
}

function countryIds(cards: readonly ChainCard[]): string[] {
  return cards.filter(({ scope }) => scope === 'country').map(({ id }) => id);
}

/** Everything that is wrong with the second cards of a ruleset. */
export function checkChains({ events }: { readonly events: readonly ChainCard[] }): Finding[] {
  const links = linksOf(events);
  return [
    ...unknownCards(links, countryIds(events), 'one country'),
    ...endlessChains(links, openingsOf(links)),
  ];
}

/** The same for a scenario's own cards beside those of the rules; `openable` are the own cards that may be opened. */
export function checkOwnChains(
  own: readonly ChainCard[],
  openable: readonly ChainCard[],
  rules: readonly ChainCard[],
): Finding[] {
  const links = linksOf(own);
  const known = [...countryIds(openable), ...countryIds(rules)];
  const openings = openingsOf([...links, ...linksOf(rules)]);
  return [
    ...unknownCards(links, known, 'one country that has a "chance"'),
    ...endlessChains(links, openings),
  ];
}
