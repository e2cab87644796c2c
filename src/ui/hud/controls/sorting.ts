// The order of a table's rows by one of its columns; rows without a value come last whichever way it is sorted.

import type { ComponentChildren } from 'preact';
import { language } from '../../text';

/** What rows are sorted by; null for a row that has none. */
export type SortValue = number | string | null;

export interface SortColumn<R> {
  readonly id: string;
  readonly head: string;
  readonly isRight?: boolean;
  /** Names the row. */
  readonly isHead?: boolean;
  /** Takes a line of its own on a phone. */
  readonly isLong?: boolean;
  /** The way it is sorted by at first. */
  readonly first?: SortWay;
  /** Without it the column is not sorted by. */
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

/** What pressing a heading does: turn the order about, or begin with its own. */
export function pressed<R>(
  { id, first = 'ascending' }: SortColumn<R>,
  now: SortState | null,
): SortState {
  if (now?.column !== id) return { column: id, way: first };
  return { column: id, way: now.way === 'ascending' ? 'descending' : 'ascending' };
}
