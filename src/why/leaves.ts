// The numbers that lie behind a way into the facts, each with its own way; dates and places in a row are none.

import type { SourceName } from '../selectors';
import { partOf, partsOf, type Part, type Way } from './quantity';

export interface Leaf {
  readonly quantity: string;
  readonly source: SourceName | 'reasons';
  readonly trail: readonly string[];
  readonly value: number;
  /** The facts on the way, the whole first, that which has the number last. */
  readonly owners: readonly object[];
  /** Where it lies in the facts. */
  readonly keys: readonly string[];
}

/** When something is, where it stands in a row, what only orders other facts, and what has its own source beside it. */
const NO_NUMBERS =
  /^(halfYears?|\w*HalfYear|index|column|turn|turnNumber|number|round|place|weight|longitude|latitude|year|site|condition|state|victory)$/;
const OWN_SOURCE = /^(source|figure)$/;

/** Where the walk stands. */
interface Standing {
  readonly trail: readonly string[];
  readonly owners: readonly object[];
  readonly keys: readonly string[];
  readonly value: unknown;
}

function below({ trail, owners, keys, value }: Standing, part: Part): Standing {
  return {
    trail: [...trail, part.name],
    owners: [...owners, value as object],
    keys: [...keys, part.key],
    value: part.value,
  };
}

function walk(way: Way, at: Standing, leaves: Leaf[]): void {
  const { source, argument } = way;
  const { trail, owners, keys, value } = at;
  if (typeof value === 'number') {
    const head = argument === '' ? source : `${source}/${argument}`;
    const quantity = `@${[head, ...trail].join('.')}`;
    leaves.push({ quantity, source, trail, value, owners, keys });
    return;
  }
  for (const part of partsOf(value))
    if (
      !NO_NUMBERS.test(part.name) &&
      !(typeof part.value === 'object' && OWN_SOURCE.test(part.name))
    )
      walk(way, below(at, part), leaves);
}

/** Stands for every name at its place in a way. */
const ANY = '*';

function follow(way: Way, at: Standing, leaves: Leaf[]): void {
  const name = way.trail[at.trail.length];
  if (name === undefined) return walk(way, at, leaves);
  const parts = name === ANY ? partsOf(at.value) : partOf(at.value, name);
  for (const part of parts) follow(way, below(at, part), leaves);
}

/** Every number behind a way into some facts, in their order; none where they do not go that far. */
export function leavesBehind(way: Way, facts: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  follow(way, { trail: [], owners: [], keys: [], value: facts }, leaves);
  return leaves;
}
