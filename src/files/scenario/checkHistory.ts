// Dated events: each a notice or a choice, on a real day, in the time that is played, and no two choices at once.

import type { HistoryEntry } from '../../types/history';
import type { CountryId } from '../../types/names';
import { judgeDay } from '../days';
import { fault, type Finding, warning } from '../issue';
import type { Path } from '../path';
import { judgeOwnSource } from './checkAsOf';
import { type Check, nationIds, repeatedWords, unlessKnown } from './checkKind';
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

/** What was really taken is one of the options. */
function judgeHappened({ id, options, happened }: HistoryEntry, path: Path): Finding[] {
  if (happened === undefined) return [];
  const at = [...path, 'happened'];
  if (options !== undefined)
    return unlessKnown(
      at,
      happened,
      options.map((option) => option.id),
      `an option of "${id}"`,
    );
  const message = `"${id}" asks nobody, so no option of it was taken; remove "happened".`;
  return [fault(at, 'unusedField', message, { atName: true })];
}

const JUDGES = [
  judgeDate,
  judgeOwnSource,
  judgeKind,
  judgeCountries,
  judgeOptions,
  judgeHappened,
] as const;

/** What makes no sense in dated events by themselves, wherever they are written. */
export function judgeHistory(entries: readonly HistoryEntry[], path: Path): Finding[] {
  const ids = entries.map(({ id }) => id);
  const each = entries.flatMap((entry, at) =>
    JUDGES.flatMap((judge) => judge(entry, [...path, at])),
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

/** The half-years that are played in the longest variant. */
export function timeOf({ start, variants }: Pick<ScenarioFile, 'start' | 'variants'>) {
  const first = (start.year - 2026) * 2 + start.half - 1;
  return { first, last: first + Math.max(...variants.map(({ turns }) => turns)) - 1 };
}

const inTheTime: Check = (file) => {
  const { first, last } = timeOf(file);
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

/** A choice by date, whether it happened or is supposed, with its place in the file. */
interface DatedChoice {
  readonly id: string;
  readonly date: string;
  readonly countries: readonly CountryId[];
  readonly path: Path;
}

function choicesIn(file: ScenarioFile): DatedChoice[] {
  const happened = entriesOf(file).flatMap(({ options, ...entry }, at) =>
    options === undefined ? [] : [{ ...entry, path: ['history', at] }],
  );
  const supposed = (file.events ?? []).flatMap(({ id, date, options, countries }, at) =>
    options === undefined || date === undefined
      ? []
      : [{ id, date, countries: countries ?? nationIds(file), path: ['events', at] }],
  );
  return [...happened, ...supposed];
}

/** A nation answers one event in a half-year. */
const oneChoiceAtATime: Check = (file) => {
  const first = new Map<string, string>();
  const nations = nationIds(file);
  return choicesIn(file).flatMap(({ id, date, countries, path }): Finding[] => {
    return countries.flatMap((country) => {
      if (!nations.includes(country)) return [];
      const moment = `${country} ${halfYearOf(date)}`;
      const earlier = first.get(moment);
      first.set(moment, earlier ?? id);
      if (earlier === undefined) return [];
      const message = `${country} answers "${earlier}" in the half-year of "${id}" already; keep one of the two.`;
      return [fault(path, 'twoChoices', message)];
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
