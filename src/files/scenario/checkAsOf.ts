// What is history: nothing that is dated after the day up to which the scenario tells the world.

import type { Source } from '../../types/figure';
import type { HistoryEntry } from '../../types/history';
import { judgeDay } from '../days';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import type { Check } from './checkKind';
import type { ScenarioFile } from './schema';

/** Whether one date lies after another, as far as both are known. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** A finding where an event is dated after the source that is named for it. */
export function judgeOwnSource({ id, date, source }: HistoryEntry, path: Path): Finding[] {
  if (judgeDay(date, path).length > 0 || !isAfter(date, source.date)) return [];
  const message = `"${id}" is dated ${date}, but its source is of ${source.date}: none can tell what has not happened yet. Correct one of the two dates.`;
  return [fault([...path, 'date'], 'beforeItsSource', message)];
}

function isSource(value: object): value is Source {
  return 'title' in value && 'publisher' in value && 'date' in value;
}

function sourcesIn(value: unknown, found: Source[] = []): readonly Source[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isSource(value)) found.push(value);
  else for (const part of Object.values(value)) sourcesIn(part, found);
  return found;
}

/** The last day that a date may mean. */
function lastDayOf(date: string): string {
  return `${date}-99-99`.slice(0, '2026-01-01'.length);
}

/** The day up to which the world is told, and what says so. */
interface Bound {
  readonly date: string;
  readonly words: string;
}

function later(first: Bound, second: Bound): Bound {
  return lastDayOf(second.date) > lastDayOf(first.date) ? second : first;
}

/** Where the author does not say, the latest source bounds it: the scenario's own ones and the events of the atlas. */
function boundOf(file: ScenarioFile, told: readonly HistoryEntry[]): Bound | undefined {
  const { asOf, history: _history, ...rest } = file;
  if (asOf !== undefined) return { date: asOf, words: '"asOf" of this file' };
  const bounds = [
    ...sourcesIn(rest).map(({ title, date }) => ({ date, words: `its newest source, "${title}"` })),
    ...told.map(({ id, date }) => ({ date, words: `the newest event of the atlas, "${id}"` })),
  ];
  const [first, ...others] = bounds;
  return first === undefined ? undefined : others.reduce(later, first);
}

const nothingLater: Check = (file, { atlas }) => {
  const { history = [], asOf } = file;
  if (history.length === 0) return [];
  const bound = boundOf(file, atlas.history);
  if (bound === undefined) return [];
  const remedy = asOf === undefined ? 'say "asOf" where it did happen' : 'set a later "asOf"';
  return history.flatMap(({ id, date }, at): Finding[] => {
    if (!isAfter(date, bound.date)) return [];
    const message = `"${id}" is dated ${date}, after ${bound.date} (${bound.words}), and so it is no history: write it under "events" with its "date", where it is told as supposed, or ${remedy}.`;
    return [fault(['history', at, 'date'], 'afterAsOf', message)];
  });
};

export const AS_OF_CHECKS: readonly Check[] = [nothingLater];
