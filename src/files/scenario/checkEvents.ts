// Own event cards: one way to come each, names of their own, nations that are there, chains that end, dates in the time that is played.

import { QUANTITIES, type Quantity } from '../../types/condition';
import type { OwnEventEntry } from '../../types/ownEvent';
import { judgeDay } from '../days';
import { fault, type Finding, warning } from '../issue';
import { checkOwnChains } from '../ruleset/checkChains';
import { timeOf } from './checkHistory';
import { type Check, nationIds, repeatedWords, unlessKnown } from './checkKind';
import { halfYearOf } from './history';
import type { ScenarioFile } from './schema';

const TRIGGERS = ['chance', 'when', 'date'] as const;

function cardsOf({ events }: ScenarioFile): readonly OwnEventEntry[] {
  return events ?? [];
}

const oneWayToCome: Check = (file) =>
  cardsOf(file).flatMap((card, at): Finding[] => {
    const [first, second] = TRIGGERS.filter((name) => card[name] !== undefined);
    if (first !== undefined && second === undefined) return [];
    const path = ['events', at];
    if (first === undefined) {
      const message = `Nothing says when "${card.id}" comes; give it "chance" (drawn), "when" (conditions) or "date" (supposed).`;
      return [fault(path, 'noTrigger', message)];
    }
    const message = `"${card.id}" has both "${first}" and "${second}"; keep the one by which it comes.`;
    return [fault([...path, second!], 'twoTriggers', message, { atName: true })];
  });

/** Only what waits for conditions can wait for them again. */
const stormsWait: Check = (file) =>
  cardsOf(file).flatMap((card, at): Finding[] => {
    if (card.again === undefined || card.when !== undefined) return [];
    const message = `"${card.id}" has "again" and no "when": only a card that waits for conditions comes again; give it "when", or leave "again" out.`;
    return [fault(['events', at, 'again'], 'noTrigger', message, { atName: true })];
  });

/** A card for a date comes in its half-year, whatever chapter that is. */
const afterAChapter: Check = (file) =>
  cardsOf(file).flatMap((card, at): Finding[] => {
    const { id, after = [], date } = card;
    const path = ['events', at, 'after'];
    const named = repeatedWords(after, (place) => [...path, place], 'a chapter');
    if (card.after === undefined || date === undefined) return named;
    const message = `"${id}" has a "date", which alone says when it comes; leave "after" out.`;
    return [...named, fault(path, 'twoTriggers', message, { atName: true })];
  });

/** One name, one card: cards are looked up by their id. */
const ownNames: Check = (file, { ruleset }) => {
  const cards = cardsOf(file);
  const drawn = new Set(ruleset.events.map(({ id }) => id));
  const dated = new Set((file.history ?? []).map(({ id }) => id));
  const taken = cards.flatMap(({ id }, at): Finding[] => {
    if (!drawn.has(id) && !dated.has(id)) return [];
    const whose = drawn.has(id) ? 'The ruleset' : '"history"';
    const message = `${whose} has an event "${id}" already; rename this one.`;
    return [fault(['events', at, 'id'], 'repeatedId', message)];
  });
  const ids = cards.map(({ id }) => id);
  return [...repeatedWords(ids, (at) => ['events', at, 'id'], 'an event'), ...taken];
};

const ownOptions: Check = (file) =>
  cardsOf(file).flatMap(({ options = [] }, at) => {
    const ids = options.map(({ id }) => id);
    return repeatedWords(ids, (option) => ['events', at, 'options', option, 'id'], 'an option');
  });

const knownNations: Check = (file) => {
  const known = nationIds(file);
  return cardsOf(file).flatMap(({ countries = [] }, at) => {
    const path = ['events', at, 'countries'];
    return [
      ...repeatedWords(countries, (place) => [...path, place], 'a country'),
      ...countries.flatMap((id, place) =>
        unlessKnown([...path, place], id, known, 'a nation of this scenario'),
      ),
    ];
  });
};

/** The only quantities that are the same for every nation. */
const OF_THE_WORLD: readonly Quantity[] = ['tension', 'clampTurns', 'halfYear'];

/** Conditions of a card of the whole world are asked of one nation, which its author should know. */
const askedOfTheWorld: Check = (file) => {
  const first = nationIds(file)[0] ?? '';
  const ofNations = new Set<Quantity>(QUANTITIES.filter((name) => !OF_THE_WORLD.includes(name)));
  return cardsOf(file).flatMap(({ id, scope, when = [] }, at): Finding[] => {
    if (scope !== 'world') return [];
    return when.flatMap(({ quantity }, place): Finding[] => {
      if (!ofNations.has(quantity)) return [];
      const message = `"${id}" strikes the whole world, and "${quantity}" is asked of ${first} alone, the first nation of this file; ask ${OF_THE_WORLD.join(', ')}, or give it the scope "country".`;
      return [warning(['events', at, 'when', place, 'quantity'], 'askedOfOne', message)];
    });
  });
};

const chains: Check = (file, { ruleset }) => {
  const cards = cardsOf(file);
  const openable = cards.filter(({ chance }) => chance !== undefined);
  return checkOwnChains(cards, openable, ruleset.events);
};

const inTheTime: Check = (file) => {
  const { first, last } = timeOf(file);
  return cardsOf(file).flatMap(({ id, date }, at): Finding[] => {
    if (date === undefined) return [];
    const path = ['events', at];
    const noDay = judgeDay(date, [...path, 'date']);
    if (noDay.length > 0) return noDay;
    const halfYear = halfYearOf(date);
    if (halfYear < first) {
      const message = `"${id}" is supposed for ${date}, before the scenario begins; give it a later date, or begin earlier.`;
      return [fault([...path, 'date'], 'tooEarly', message)];
    }
    if (halfYear <= last) return [];
    const message = `"${id}" is supposed for ${date}, after every variant has ended; nobody will meet it.`;
    return [warning([...path, 'date'], 'neverOpen', message)];
  });
};

export const EVENT_CHECKS: readonly Check[] = [
  oneWayToCome,
  stormsWait,
  afterAChapter,
  ownNames,
  ownOptions,
  knownNations,
  askedOfTheWorld,
  chains,
  inTheTime,
];
