// Makes the cards of a game from those that its author wrote: cards for a date apart from all others.

import type { DatedCard } from '../../types/history';
import type { CountryId } from '../../types/names';
import type { OwnEvent, OwnEventEntry } from '../../types/ownEvent';
import { halfYearOf } from './history';

type Entries = readonly OwnEventEntry[];

/** The cards that are for no date. */
export function ownEventsFrom(entries: Entries): OwnEvent[] {
  return entries.filter(({ date }) => date === undefined) as OwnEventEntry[] as OwnEvent[];
}

/** The cards that are for a date; one that names no country is for all nations. */
export function supposedFrom(entries: Entries, nations: readonly CountryId[]): DatedCard[] {
  return entries.flatMap(({ id, name, text, picture, date, ...entry }): DatedCard[] => {
    if (date === undefined) return [];
    const { countries = nations, effects = [], options } = entry;
    const head = { id, name, text, picture, date, halfYear: halfYearOf(date) };
    const supposed = { ...head, isSupposed: true } as const;
    return options === undefined
      ? [{ ...supposed, scope: 'notice', countries: [], worldEffects: effects, effects: [] }]
      : [{ ...supposed, scope: 'country', countries, options }];
  });
}
