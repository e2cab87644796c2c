// Relations: two different nations of the scenario, each pair once.

import { fault } from '../issue';
import { type Check, nationIds, unlessKnown } from './checkKind';

const areNations: Check = (file) =>
  file.relations.flatMap(({ pair }, at) =>
    pair.flatMap((country, side) =>
      unlessKnown(
        ['relations', at, 'pair', side],
        country,
        nationIds(file),
        'a nation of this scenario',
      ),
    ),
  );

const areTwo: Check = (file) =>
  file.relations.flatMap(({ pair: [first, second] }, at) => {
    if (first !== second) return [];
    const message = `A relation needs two different nations, but here both are ${first}.`;
    return [fault(['relations', at, 'pair'], 'samePair', message)];
  });

function pairName(pair: readonly [string, string]): string {
  return pair[0] < pair[1] ? `${pair[0]}-${pair[1]}` : `${pair[1]}-${pair[0]}`;
}

const areDifferent: Check = (file) => {
  const seen = new Set<string>();
  return file.relations.flatMap(({ pair }, at) => {
    const name = pairName(pair);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `The relation ${name} stands in the list already, in one order or the other; keep one.`;
    return [fault(['relations', at, 'pair'], 'repeatedPair', message)];
  });
};

export const RELATION_CHECKS: readonly Check[] = [areNations, areTwo, areDifferent];
