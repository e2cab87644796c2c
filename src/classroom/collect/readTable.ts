// The cells of a table, such as the answers to a form, row by row and in small steps.

/** Most rows of a table that are read: far more than a school has pupils. */
export const MOST_ROWS = 10_000;
/** Most cells of a row that are looked at. */
const MOST_CELLS = 1000;
/** No cell of a spreadsheet holds more characters; a quote that is not closed within them is a letter. */
const LONGEST_QUOTED = 100_000;
/** Characters after which a step ends although its row does not. */
const STEP = 64 * 1024;

const SEPARATORS = [',', ';', '\t', '|'] as const;
const QUOTE = '"';

/** Whether a file is a table by its name. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

export interface TableRow {
  /** From 1, as a table shows it; empty rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The mark that parts most cells of the first line, outside of quotes. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text.slice(0, STEP).replace(/"[^"]*"/g, ''))![0];
  const counts = SEPARATORS.map((mark) => line.split(mark).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Where the quote is closed that opens at an offset; −1 where it is not. */
function closingOf(text: string, open: number): number {
  const end = Math.min(text.length, open + LONGEST_QUOTED);
  let at = text.indexOf(QUOTE, open + 1);
  while (at >= 0 && at < end && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at < end ? at : -1;
}

const RETURN = 13;
const NEWLINE = 10;

/** Where the cell ends in which an offset lies outside of quotes. */
function endOfCell(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === NEWLINE || unit === RETURN) return at;
  }
  return text.length;
}

/** Every row that is not empty, and the first that is one too many; null stands for a step in between. */
export function* tableRows(text: string): Generator<TableRow | null, void> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const separator = separatorOf(text.slice(start, start + STEP)).charCodeAt(0);
  let cells: string[] = [];
  let row = 1;
  let steppedAt = start;
  for (let at = start; at <= text.length; ) {
    const closing = text[at] === QUOTE ? closingOf(text, at) : -1;
    const open = closing < 0 ? at : closing + 1;
    const to = endOfCell(text, open, separator);
    if (to > at && cells.length < MOST_CELLS) {
      const quoted = closing < 0 ? '' : text.slice(at + 1, closing).replaceAll('""', QUOTE);
      const cell = quoted + text.slice(open, to);
      if (cell.trim() !== '') cells.push(cell);
    }
    at = to + 1;
    if (text.charCodeAt(to) !== separator) {
      if (text.charCodeAt(to) === RETURN && text.charCodeAt(at) === NEWLINE) at++;
      if (cells.length > 0 || row > MOST_ROWS) yield { row, cells };
      if (row > MOST_ROWS) return;
      cells = [];
      row++;
    }
    if (at - steppedAt < STEP && to < text.length) continue;
    steppedAt = at;
    yield null;
  }
}
