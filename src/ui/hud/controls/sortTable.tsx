// A table that is sorted by pressing a heading; rows without a value come last whichever way it is sorted.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { language, t } from '../../text';
import { Icon } from './icon';

/** What rows are sorted by; null for a row that has none. */
export type SortValue = number | string | null;

export interface SortColumn<R> {
  readonly id: string;
  readonly head: string;
  readonly isRight?: boolean;
  /** Names the row. */
  readonly isHead?: boolean;
  /** The way it is sorted by at first. */
  readonly first?: SortWay;
  /** Without it the column is not sorted by. */
  readonly sort?: (row: R) => SortValue;
  readonly cell: (row: R) => ComponentChildren;
}

export type SortWay = 'ascending' | 'descending';

export interface SortState {
  readonly column: string;
  readonly way: SortWay;
}

export interface SortTableProps<R> {
  readonly caption: string;
  readonly columns: readonly SortColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly rowClass?: (row: R) => string;
  /** The quantities behind a row's numbers. */
  readonly rowWhy?: (row: R) => string;
  /** Null leaves the rows in the order in which they come. */
  readonly initial: SortState | null;
  readonly className?: string;
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
function pressed<R>({ id, first = 'ascending' }: SortColumn<R>, now: SortState | null): SortState {
  if (now?.column !== id) return { column: id, way: first };
  return { column: id, way: now.way === 'ascending' ? 'descending' : 'ascending' };
}

interface HeadProps<R> {
  readonly column: SortColumn<R>;
  readonly sorted: SortState | null;
  readonly onSort: (sorted: SortState) => void;
}

function Head<R>({ column, sorted, onSort }: HeadProps<R>) {
  const { id, head, isRight, sort } = column;
  const look = isRight ? 'is-right' : '';
  if (sort === undefined)
    return (
      <th scope="col" class={look}>
        {head}
      </th>
    );
  const way = sorted?.column === id ? sorted.way : undefined;
  return (
    <th scope="col" class={look} aria-sort={way ?? 'none'}>
      <button type="button" class="sort-head" onClick={() => onSort(pressed(column, sorted))}>
        {head}
        <Icon
          name={way === undefined ? 'sort' : way === 'ascending' ? 'arrowUp' : 'arrowDown'}
          size="s"
        />
      </button>
    </th>
  );
}

export function SortTable<R>(props: SortTableProps<R>) {
  const { caption, columns, rows, rowKey, rowClass, rowWhy, initial, className = '' } = props;
  const [sorted, sort] = useState(initial);
  return (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table class={`sort-table ${className}`}>
        <caption class="visually-hidden">
          {caption} {t('table.sortable')}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} sorted={sorted} onSort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, columns, sorted).map((row) => (
            <tr key={rowKey(row)} class={rowClass?.(row)} data-why={rowWhy?.(row)}>
              {columns.map(({ id, isHead, isRight, cell }) =>
                isHead ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} class={isRight ? 'is-right' : ''}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
