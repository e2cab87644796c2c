// How close the nations of a scenario are: as the atlas says, unless the scenario says otherwise.

import type { Atlas } from '../../types/atlas';
import type { CountryId } from '../../types/names';
import type { Relation } from '../../types/scenario';
import type { WrittenScenario } from './schema';

/** One name for a pair in both orders. */
export function pairName([first, second]: Relation['pair']): string {
  return first < second ? `${first}-${second}` : `${second}-${first}`;
}

export function pairsOf(ids: readonly CountryId[]): Relation['pair'][] {
  return ids.flatMap((first, at) =>
    ids.slice(at + 1).map((second): Relation['pair'] => [first, second]),
  );
}

function byPair(relations: readonly Relation[]): Map<string, number> {
  return new Map(relations.map(({ pair, value }) => [pairName(pair), value]));
}

/** The pairs of nations taken from the atlas, in the order of the scenario, and after them the other pairs of its file. */
export function relationsOf(
  file: WrittenScenario,
  nations: readonly CountryId[],
  atlas: Atlas,
): Relation[] {
  const own = file.relations ?? [];
  const values = new Map([...byPair(atlas.relations), ...byPair(own)]);
  const used = file.countries.flatMap((entry) => ('use' in entry ? [entry.use] : []));
  const pairs = pairsOf(used.filter((id) => nations.includes(id)));
  const told = new Set(pairs.map(pairName));
  const known = pairs.flatMap((pair) => {
    const value = values.get(pairName(pair));
    return value === undefined ? [] : [{ pair, value }];
  });
  return [...known, ...own.filter(({ pair }) => !told.has(pairName(pair)))];
}
