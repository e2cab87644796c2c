// Draws measurements as a table of plain text.

import { keepsBound, type Row } from './bench';

const HEADINGS = ['what', 'value', 'unit', 'bound', ''];

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}

function boundText({ bound }: Row): string {
  if (!bound) return 'for information';
  return 'min' in bound ? `≥ ${bound.min}` : `≤ ${bound.max}`;
}

function cells(row: Row): string[] {
  const verdict = row.bound ? (keepsBound(row) ? 'ok' : 'BROKEN') : '';
  return [row.what, figure(row.value), row.unit, boundText(row), verdict];
}

/** The rows as lines of text, with headings and columns of equal width. */
export function drawTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
