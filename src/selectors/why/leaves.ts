// The numbers that lie behind a way into the facts, each with its own way; dates and places in a row are none.

import type { CountryId } from '../../types/names';
import type { SeatState } from '../seatState';
import { partOf, partsOf, type Way } from './quantity';
import { factsOf, type SourceName } from './sources';

export interface Leaf {
  readonly quantity: string;
  readonly source: SourceName;
  readonly argument: string;
  readonly trail: readonly string[];
  readonly value: number;
  /** The facts on the way, the whole first, that which has the number last. */
  readonly owners: readonly unknown[];
}

/** When something is, where it stands in a row, what only orders other facts, and what has its own source beside it. */
const NO_NUMBERS =
  /^(halfYears?|\w*HalfYear|index|column|turn|turnNumber|number|round|place|weight|longitude|latitude|year|site|condition|state|victory)$/;
const OWN_SOURCE = /^(source|figure)$/;

function walk(way: Way, owners: readonly unknown[], value: unknown, leaves: Leaf[]): void {
  const { source, argument, trail } = way;
  if (typeof value === 'number') {
    const head = argument === '' ? source : `${source}/${argument}`;
    const quantity = `@${[head, ...trail].join('.')}`;
    leaves.push({ quantity, source, argument, trail, value, owners });
    return;
  }
  for (const [name, part] of partsOf(value))
    if (!NO_NUMBERS.test(name) && !(typeof part === 'object' && OWN_SOURCE.test(name)))
      walk({ ...way, trail: [...trail, name] }, [...owners, value], part, leaves);
}

/** Stands for every name at its place in a way. */
const ANY = '*';

function follow(
  way: Way,
  done: readonly string[],
  owners: readonly unknown[],
  at: unknown,
  leaves: Leaf[],
): void {
  const name = way.trail[done.length];
  if (name === undefined) return walk({ ...way, trail: done }, owners, at, leaves);
  const parts = name === ANY ? partsOf(at) : [[name, partOf(at, name)] as const];
  for (const [each, part] of parts) follow(way, [...done, each], [...owners, at], part, leaves);
}

/** Every number behind a way, in the order of the facts; none where the facts do not go that far. */
export function leavesBehind(state: SeatState, country: CountryId, way: Way): Leaf[] {
  const leaves: Leaf[] = [];
  follow(way, [], [], factsOf(state, country, way.source, way.argument), leaves);
  return leaves;
}
