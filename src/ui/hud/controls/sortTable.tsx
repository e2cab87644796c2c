// A table that is sorted by pressing a heading; on a phone a list of cards, sorted by a choice.

import { useState } from 'preact/hooks';
import { t } from '../../text';
import { Icon } from './icon';
import { pressed, type SortColumn, sortRows, type SortState } from './sorting';

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
  /** How many rows are shown, the first as sorted; all without it. */
  readonly most?: number | undefined;
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

interface SortChoiceProps<R> {
  readonly columns: readonly SortColumn<R>[];
  readonly sorted: SortState | null;
  readonly onSort: (sorted: SortState | null) => void;
}

/** The headings as a list to choose from, where there is no room for them. */
function SortChoice<R>({ columns, sorted, onSort }: SortChoiceProps<R>) {
  const choose = (id: string) => {
    const column = columns.find((one) => one.id === id);
    onSort(column === undefined ? null : pressed(column, null));
  };
  return (
    <label class="sort-choice">
      {t('table.sortBy')}
      <select
        class="select grow"
        value={sorted?.column ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('table.asListed')}</option>
        {columns
          .filter(({ sort }) => sort !== undefined)
          .map(({ id, head }) => (
            <option key={id} value={id}>
              {head}
            </option>
          ))}
      </select>
    </label>
  );
}

function cellLook<R>({ id, isRight, isLong }: SortColumn<R>): string {
  return `cell-${id} ${isRight ? 'is-right' : ''} ${isLong ? 'is-long' : ''}`;
}

export function SortTable<R>(props: SortTableProps<R>) {
  const { caption, columns, rows, rowKey, rowClass, rowWhy, initial, className = '', most } = props;
  const [sorted, sort] = useState(initial);
  return (
    <div class="table-scroll is-sorted" role="region" tabIndex={0} aria-label={caption}>
      <SortChoice columns={columns} sorted={sorted} onSort={sort} />
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
          {sortRows(rows, columns, sorted)
            .slice(0, most)
            .map((row) => (
              <tr key={rowKey(row)} class={rowClass?.(row)} data-why={rowWhy?.(row)}>
                {columns.map((column) =>
                  column.isHead ? (
                    <th key={column.id} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      class={cellLook(column)}
                      data-head={column.head}
                      data-why={column.why?.(row)}
                    >
                      {column.cell(row)}
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
