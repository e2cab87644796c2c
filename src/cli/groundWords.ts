// On what the figures of the atlas rest, as lines: shares by indicator, country and figure, and the least sure values.

import type { Grounds, GroundCell, GroundTally, Reproduced, RetrievedTable } from '../files/index';
import { BASES } from '../types/figure';
import { tableLines } from './table';

/** How many rows of the least sure values are shown. */
const MOST_NAMED = 24;
/** `tuned` is no basis of an indicator. */
const SHOWN = BASES.filter((basis) => basis !== 'tuned');
const PERCENT = 100;

function rowOf({ name, count, byBasis }: GroundTally): string[] {
  const shares = SHOWN.map((basis) => `${Math.round((PERCENT * byBasis[basis]) / count)} %`);
  return [name, String(count), ...shares];
}

function shareTable(title: string, tallies: readonly GroundTally[]): string[] {
  const head = [title, 'values', ...SHOWN];
  return tableLines([head, ...tallies.filter(({ count }) => count > 0).map(rowOf)]);
}

/** Values of one indicator that are equally unsure, with all their countries. */
function doubtRows(cells: readonly GroundCell[]): string[][] {
  const groups = new Map<string, GroundCell[]>();
  for (const one of cells) {
    const key = [one.indicator, one.cell.confidence, one.cell.basis].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const { indicator, cell, readBy } = group[0]!;
    const countries = group.map(({ country }) => country).join(' ');
    return [indicator, cell.confidence, cell.basis, `${readBy.length} figures`, countries];
  });
}

/** One sentence: how much of what is read was read on pages and in tables. */
function groundLine({ whole: { count, byBasis } }: Grounds): string {
  const parts = SHOWN.map(
    (basis) => `${byBasis[basis]} ${basis} (${((PERCENT * byBasis[basis]) / count).toFixed(1)} %)`,
  );
  return `Of ${count} indicator values that a rule reads: ${parts.join(', ')}.`;
}

export function groundLines(grounds: Grounds): string[] {
  const doubt = doubtRows(grounds.byDoubt).slice(0, MOST_NAMED);
  return [
    groundLine(grounds),
    '',
    ...shareTable('by indicator', grounds.indicators),
    '',
    ...shareTable('by country', grounds.countries),
    '',
    ...shareTable('by figure', grounds.figures),
    '',
    'Least sure, those that most figures rest on first:',
    ...tableLines([['indicator', 'confidence', 'basis', 'read by', 'countries'], ...doubt]),
  ];
}

/** Each table with where it comes from. */
export function tableListLines(tables: readonly RetrievedTable[]): string[] {
  return tables.flatMap(({ id, measure, source, licence, licenceKnown, watchOut }) => [
    `${id}: ${measure}.`,
    `  ${source.publisher}, ${source.date}; ${source.url ?? 'no address'}`,
    `  licence: ${licence} (${licenceKnown}). ${watchOut}`,
  ]);
}

/** What was worked out of the tables again, and each value that the file has otherwise. */
export function reproducedLines(found: readonly Reproduced[]): string[] {
  const wrong = found.flatMap(({ indicator, country, fault }) =>
    fault === undefined ? [] : [`${indicator} ${country}: ${fault}`],
  );
  const tables = new Set(found.map(({ table }) => table)).size;
  const good = found.length - wrong.length;
  return [...wrong, `${good} of ${found.length} values reproduced from ${tables} tables.`];
}
