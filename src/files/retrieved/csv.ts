// A table of plain cells: no quotes, the country in the first column, the latest row of a country last.

import type { CountryId } from '../../types/names';

export interface PlainTable {
  readonly columns: readonly string[];
  /** Empty cells mean: not in the source. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function readTable(text: string): PlainTable {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
  return { columns, rows };
}

/** The last row of a country that has something in this column. */
export function rowOf(
  { rows }: PlainTable,
  country: CountryId,
  column: string,
): Readonly<Record<string, string>> | undefined {
  return rows.filter((row) => row.iso3 === country && (row[column] ?? '') !== '').at(-1);
}
