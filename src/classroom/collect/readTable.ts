// The cells of a table, such as the answers to a form, row by row and in slices.

import Papa from 'papaparse';

const CHUNK_CHARACTERS = 64 * 1024;

/** Whether a file is a table by its name. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

/** Calls `take` with the cells of each row that is not empty; rows are counted from 1, as a table shows them. */
export function readTable(
  text: string,
  take: (cells: readonly string[], row: number) => void,
): Promise<void> {
  let row = 0;
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      chunkSize: CHUNK_CHARACTERS,
      chunk: ({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const cells of data) {
          row++;
          if (cells.some((cell) => cell.trim() !== '')) take(cells, row);
        }
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
      error: () => resolve(),
    });
  });
}
