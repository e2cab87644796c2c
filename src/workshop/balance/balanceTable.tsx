// A part of a report that opens: its heading, a line on how to read it, and a table.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SortTable } from '../../ui/hud/controls/sortTable';
import type { SortColumn } from '../../ui/hud/controls/sorting';

export interface BalancePartProps {
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  readonly isOpen?: boolean;
  readonly children: () => ComponentChildren;
}

/** A closed part is not drawn, because figures change with every round. */
export function BalancePart({ title, note, isOpen = false, children }: BalancePartProps) {
  const [isShown, show] = useState(isOpen);
  return (
    <details
      class="balance-part"
      open={isShown}
      onToggle={({ currentTarget }) => show(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isShown ? (
        <>
          <p class="muted small">{note}</p>
          {children()}
        </>
      ) : null}
    </details>
  );
}

interface Valued {
  readonly value: number;
}

/** Makes the columns of a table of such rows. */
export function columnsFor<R>() {
  return {
    /** Names the rows. */
    name: (head: string, nameOf: (row: R) => string): SortColumn<R> => ({
      id: 'name',
      head,
      isHead: true,
      sort: nameOf,
      cell: nameOf,
    }),
    /** A figure by which rows can be sorted; null where a row has none. */
    figure: <F extends Valued>(
      id: string,
      head: string,
      figureOf: (row: R) => F | null,
      words: (figure: F) => string,
    ): SortColumn<R> => ({
      id,
      head,
      isRight: true,
      first: 'descending',
      sort: (row) => figureOf(row)?.value ?? null,
      cell: (row) => {
        const figure = figureOf(row);
        return figure === null ? <span class="no-value">–</span> : words(figure);
      },
    }),
    /** A whole number, such as the number of games. */
    count: (id: string, head: string, countOf: (row: R) => number): SortColumn<R> => ({
      id,
      head,
      isRight: true,
      first: 'descending',
      sort: countOf,
      cell: (row) => String(countOf(row)),
    }),
    /** Words that need a wide column. */
    words: (id: string, head: string, wordsOf: (row: R) => string): SortColumn<R> => ({
      id,
      head,
      isLong: true,
      cell: wordsOf,
    }),
  };
}

export interface BalanceTableProps<R> {
  readonly caption: string;
  readonly columns: readonly SortColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

export function BalanceTable<R>(props: BalanceTableProps<R>) {
  return <SortTable {...props} initial={null} className="balance-table" />;
}
