// Cells and lines of CSV that no spreadsheet takes for a formula.

/** Text is made harmless; numbers stay numbers. */
export type Cell = string | number;

/** Blanks, control characters and whatever cannot be seen. */
const UNSEEN = '[\\s\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}]*';
/** What a formula, or a call of another program, begins with; in any width. */
const BEGINNING = '[=+\\-@|%＝﹦⁼₌＋﹢⁺₊－﹣⁻₋−＠﹫｜％﹪]';
/** Programs in other countries begin a new cell at other marks, even within quotes. */
const FORMULA = new RegExp(`(?<=^|[,;\\t|\\r\\n])(?=${UNSEEN}${BEGINNING})`, 'gu');

/** The text with an apostrophe before everything that a spreadsheet could take for the beginning of a formula: it is shown as text. */
export function harmless(text: string): string {
  return text.replace(FORMULA, "'");
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",;\t|\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line, without its end. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(written).join(',');
}
