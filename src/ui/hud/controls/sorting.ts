// Sorts a table's rows by one of its columns; rows without a value come last in either direction.

import type { ComponentChildren } from 'preact';
import { language } from '../../text';

/** What rows are sorted by; null for a row that has none. */
export type SortValue = number | string | null;

export interface SortColumn<R> {
  readonly id: string;
  readonly head: string;
  readonly isRight?: boolean;
  /** Whether the column holds the name of the row. */
  readonly isHead?: boolean;
  /** Whether the cell takes a whole line on a phone. */
  readonly isLong?: boolean;
  /** The direction of the first press. */
  readonly first?: SortWay;
  /** The value to sort by; a column without it cannot be sorted. */
  readonly sort?: (row: R) => SortValue;
  readonly cell: (row: R) => ComponentChildren;
  /** The quantities behind a cell's numbers. */
  readonly why?: (row: R) => string;
}

export type SortWay = 'ascending' | 'descending';

export interface SortState {
  readonly column: string;
  readonly way: SortWay;
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'string' || typeof b === 'string')
    return String(a).localeCompare(String(b), language.value);
  return (a ?? 0) - (b ?? 0);
}

/** The rows in the order of a heading; equal rows keep theirs. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly SortColumn<R>[],
  sorted: SortState | null,
): R[] {
  const value = columns.find(({ id }) => id === sorted?.column)?.sort;
  if (value === undefined || sorted === null) return [...rows];
  const sign = sorted.way === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  const known = keyed.filter(({ key }) => key !== null);
  known.sort((a, b) => sign * compare(a.key, b.key));
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row);
}

/** The order after a press on a heading: reversed, or that of the new column. */
export function pressed<R>(
  { id, first = 'ascending' }: SortColumn<R>,
  now: SortState | null,
): SortState {
  if (now?.column !== id) return { column: id, way: first };
  return { column: id, way: now.way === 'ascending' ? 'descending' : 'ascending' };
}
