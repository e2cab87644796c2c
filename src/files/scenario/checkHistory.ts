// Dated events: each a notice or a choice, on a real day, in the time that is played, and no two choices at once.

import type { HistoryEntry } from '../../types/history';
import { judgeDay } from '../days';
import { fault, type Finding, warning } from '../issue';
import type { Path } from '../path';
import { type Check, nationIds, repeatedWords } from './checkKind';
import { halfYearOf } from './history';
import type { ScenarioFile } from './schema';

function judgeDate({ date }: HistoryEntry, path: Path): Finding[] {
  return judgeDay(date, [...path, 'date']);
}

function judgeKind({ id, options, ...entry }: HistoryEntry, path: Path): Finding[] {
  const isNotice = entry.worldEffects !== undefined || entry.effects !== undefined;
  if (isNotice && options !== undefined) {
    const message = `"${id}" has effects and options; keep the effects of what simply happened, or the options of a choice.`;
    return [fault([...path, 'options'], 'twoKinds', message, { atName: true })];
  }
  if (isNotice || options !== undefined) return [];
  const message = `"${id}" does nothing; give it "worldEffects", "effects" or "options".`;
  return [fault(path, 'noEffect', message)];
}

function judgeCountries({ id, countries, ...entry }: HistoryEntry, path: Path): Finding[] {
  const repeated = repeatedWords(countries, (at) => [...path, 'countries', at], 'a country');
  if (countries.length > 0 || (entry.effects ?? entry.options) === undefined) return repeated;
  const message = `"${id}" concerns no country, but only countries have "effects" and "options"; name them.`;
  return [fault([...path, 'countries'], 'noCountries', message)];
}

function judgeOptions({ options }: HistoryEntry, path: Path): Finding[] {
  if (options === undefined) return [];
  const ids = options.map(({ id }) => id);
  return repeatedWords(ids, (at) => [...path, 'options', at, 'id'], 'an option');
}

/** What makes no sense in dated events by themselves, wherever they are written. */
export function judgeHistory(entries: readonly HistoryEntry[], path: Path): Finding[] {
  const ids = entries.map(({ id }) => id);
  const each = entries.flatMap((entry, at) =>
    [judgeDate, judgeKind, judgeCountries, judgeOptions].flatMap((judge) =>
      judge(entry, [...path, at]),
    ),
  );
  return [...repeatedWords(ids, (at) => [...path, at, 'id'], 'a dated event'), ...each];
}

function entriesOf({ history }: ScenarioFile): readonly HistoryEntry[] {
  return history ?? [];
}

const byThemselves: Check = (file) => judgeHistory(entriesOf(file), ['history']);

/** One name, one event: cards are looked up by their id. */
const ownIds: Check = (file, { ruleset }) => {
  const drawn = new Set(ruleset.events.map(({ id }) => id));
  return entriesOf(file).flatMap(({ id }, at): Finding[] => {
    if (!drawn.has(id)) return [];
    const message = `The ruleset has an event "${id}" already; rename this one.`;
    return [fault(['history', at, 'id'], 'repeatedId', message)];
  });
};

const inTheTime: Check = (file) => {
  const first = (file.start.year - 2026) * 2 + file.start.half - 1;
  const last = first + Math.max(...file.variants.map(({ turns }) => turns)) - 1;
  return entriesOf(file).flatMap(({ id, date }, at): Finding[] => {
    const halfYear = halfYearOf(date);
    const path = ['history', at];
    if (halfYear < first) {
      const message = `"${id}" happened on ${date}, before the scenario begins; remove it, or begin earlier.`;
      return [fault(path, 'tooEarly', message)];
    }
    if (halfYear <= last) return [];
    const message = `"${id}" happened on ${date}, after every variant has ended; nobody will meet it.`;
    return [warning(path, 'neverOpen', message)];
  });
};

const concernsSomebody: Check = (file) => {
  const nations = nationIds(file);
  return entriesOf(file).flatMap(({ id, countries, worldEffects }, at): Finding[] => {
    const isForAll = worldEffects !== undefined || countries.length === 0;
    if (isForAll || countries.some((country) => nations.includes(country))) return [];
    const message = `"${id}" concerns ${countries.join(', ')}, and none of them is a nation of this scenario; nobody will meet it.`;
    return [warning(['history', at], 'concernsNobody', message)];
  });
};

/** A nation answers one event in a half-year. */
const oneChoiceAtATime: Check = (file) => {
  const first = new Map<string, string>();
  const nations = nationIds(file);
  return entriesOf(file).flatMap(({ id, date, countries, options }, at): Finding[] => {
    if (options === undefined) return [];
    return countries.flatMap((country) => {
      if (!nations.includes(country)) return [];
      const moment = `${country} ${halfYearOf(date)}`;
      const earlier = first.get(moment);
      first.set(moment, earlier ?? id);
      if (earlier === undefined) return [];
      const message = `${country} answers "${earlier}" in the half-year of "${id}" already; keep one of the two.`;
      return [fault(['history', at], 'twoChoices', message)];
    });
  });
};

export const HISTORY_CHECKS: readonly Check[] = [
  byThemselves,
  ownIds,
  inTheTime,
  concernsSomebody,
  oneChoiceAtATime,
];
