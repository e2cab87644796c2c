// Relations: two different nations of the scenario, each pair once.

import type { CountryId } from '../../types/names';
import type { Relation } from '../../types/scenario';
import { fault, type Finding } from '../issue';
import { type Check, nationIds, unlessKnown } from './checkKind';
import { pairName } from './relations';

function areTwo({ pair: [first, second] }: Relation, at: number): Finding[] {
  if (first !== second) return [];
  const message = `A relation needs two different nations, but here both are ${first}; name the other one, or remove it.`;
  return [fault(['relations', at, 'pair'], 'samePair', message)];
}

function areDifferent(relations: readonly Relation[]): Finding[] {
  const seen = new Set<string>();
  return relations.flatMap(({ pair }, at) => {
    const name = pairName(pair);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `The relation ${name} stands in the list already, in one order or the other; keep one.`;
    return [fault(['relations', at, 'pair'], 'repeatedPair', message)];
  });
}

/** What makes no sense in relations between these countries; `what` says what they are. */
export function judgeRelations(
  relations: readonly Relation[],
  known: readonly CountryId[],
  what: string,
): Finding[] {
  const strangers = relations.flatMap(({ pair }, at) =>
    pair.flatMap((country, side) =>
      unlessKnown(['relations', at, 'pair', side], country, known, what),
    ),
  );
  return [...strangers, ...relations.flatMap(areTwo), ...areDifferent(relations)];
}

const relations: Check = (file) =>
  judgeRelations(file.relations, nationIds(file), 'a nation of this scenario');

export const RELATION_CHECKS: readonly Check[] = [relations];
