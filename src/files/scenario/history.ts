// Makes the dated events of a game from those that are written: by date, each with its half-year.

import type { DatedCard, HistoryCard, HistoryEntry } from '../../types/history';

const FIRST_YEAR = 2026;
const HALF_MONTHS = 6;

/** Half-years since 2026 H1 of a date with at least a month. */
export function halfYearOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year! - FIRST_YEAR) * 2 + (month! > HALF_MONTHS ? 1 : 0);
}

function cardOf({ worldEffects, effects, options, happened, ...rest }: HistoryEntry): HistoryCard {
  const head = { ...rest, halfYear: halfYearOf(rest.date) };
  const taken = happened === undefined ? {} : { happened };
  if (options !== undefined) return { ...head, scope: 'country', options, ...taken };
  return { ...head, scope: 'notice', worldEffects: worldEffects ?? [], effects: effects ?? [] };
}

function byDate(a: DatedCard, b: DatedCard): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}

/** The cards in the order in which they come: what happened, and what is supposed. */
export function historyFrom(
  entries: readonly HistoryEntry[],
  supposed: readonly DatedCard[],
): DatedCard[] {
  return [...entries.map(cardOf), ...supposed].sort(byDate);
}
