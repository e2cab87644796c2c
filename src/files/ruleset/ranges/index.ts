// Every parameter of the rules with its range.

import { CARD_RANGES } from './cards';
import { CHAPTER_RANGES } from './chapters';
import { CHIP_RANGES } from './chips';
import { DEAL_RANGES } from './deals';
import { DEMAND_RANGES } from './demands';
import { INDEX_RANGES } from './indices';
import { INPUT_RANGES } from './inputs';
import { MINISTER_RANGES } from './ministers';
import { MODEL_RANGES } from './models';
import { MONEY_RANGES } from './money';
import type { NumberRange, Range, Row } from './range';
import { QUAY_RANGES } from './quay';
import { SOCIETY_RANGES } from './society';
import type { Group, Table } from './table';

export type { NumberRange, Range } from './range';

/** All rows by group; a group without rows does not compile. */
const ROWS: Table<Group> = {
  ...MONEY_RANGES,
  ...QUAY_RANGES,
  ...DEMAND_RANGES,
  ...DEAL_RANGES,
  ...MINISTER_RANGES,
  ...CHIP_RANGES,
  ...INPUT_RANGES,
  ...MODEL_RANGES,
  ...SOCIETY_RANGES,
  ...INDEX_RANGES,
  ...CARD_RANGES,
  ...CHAPTER_RANGES,
};

/** The rows as they are written, for the test that every name stands in one of them. */
export const RANGE_ROWS: Readonly<Record<string, readonly Row[]>> = ROWS;

function named(rows: readonly Row[]): Map<string, Range> {
  return new Map(rows.flatMap(([range, ...names]) => names.map((name) => [name, range] as const)));
}

/** The ranges by group and name. */
export const RANGES: ReadonlyMap<string, ReadonlyMap<string, Range>> = new Map(
  Object.entries(RANGE_ROWS).map(([group, rows]) => [group, named(rows)]),
);

/** The range of a single number by its name, `group.name` or `group.name.key`; undefined where there is none. */
export function rangeOfNumber(name: string): NumberRange | undefined {
  const [group = '', parameter = '', ...keys] = name.split('.');
  let range = RANGES.get(group)?.get(parameter);
  for (const key of keys)
    range = range?.kind === 'named' && range.names.includes(key) ? range.each : undefined;
  return range?.kind === 'number' ? range : undefined;
}
