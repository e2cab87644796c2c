// Works every indicator value that a retrieved table gives out of the table again, and tells where the file has another.

import type { Indicators } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import { type PlainTable, readTable, rowOf } from './csv';
import type { Gives, RetrievedTable } from './schema';

/** What was found of one value. */
export interface Reproduced {
  readonly table: string;
  readonly indicator: string;
  readonly country: CountryId;
  /** Nothing where the file has the value of the table; a sentence otherwise. */
  readonly fault?: string;
}

interface Given {
  readonly value: number;
  readonly year: number;
}

function givenBy(table: PlainTable, gives: Gives, country: CountryId): Given | undefined {
  const row = rowOf(table, country, gives.column);
  if (row === undefined) return undefined;
  const { from = -Infinity, to = Infinity, digits, year } = gives;
  const value = Math.min(to, Math.max(from, Number(row[gives.column])));
  return {
    value: Number(value.toFixed(digits)),
    year: typeof year === 'number' ? year : Number(row[year]),
  };
}

function faultOf(
  { id, source }: RetrievedTable,
  given: Given | undefined,
  cell: Indicators['indicators'][keyof Indicators['indicators']]['values'][string] | undefined,
): string | undefined {
  const isTaken = cell?.basis === 'retrieved' && cell.source.title === source.title;
  if (given === undefined) return isTaken ? `${id} has no such value` : undefined;
  if (!isTaken) return `${id} has ${given.value}, but the file names another source`;
  if (cell.value !== given.value) return `${id} has ${given.value}, the file ${cell.value}`;
  if (cell.year !== given.year) return `${id} has it of ${given.year}, the file of ${cell.year}`;
  return undefined;
}

function reproducedOf(table: RetrievedTable, text: string, indicators: Indicators): Reproduced[] {
  const plain = readTable(text);
  return table.gives.flatMap((gives) =>
    indicators.countries
      .filter((country) => gives.except?.[country] === undefined)
      .flatMap((country) => {
        const given = givenBy(plain, gives, country);
        const cell = indicators.indicators[gives.indicator].values[country];
        const fault = faultOf(table, given, cell);
        if (given === undefined && fault === undefined) return [];
        const place = { table: table.id, indicator: gives.indicator, country };
        return [fault === undefined ? place : { ...place, fault }];
      }),
  );
}

/** Every value that the tables give, in their order; `textOf` reads the table of an id. */
export function reproduce(
  tables: readonly RetrievedTable[],
  textOf: (id: string) => string,
  indicators: Indicators,
): Reproduced[] {
  return tables.flatMap((table) => reproducedOf(table, textOf(table.id), indicators));
}
