// Champions: each id once, and together they run no more private chips than there are.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { type Check, type NationFile, nationsOf, repeatedWords } from './checkKind';

const ROUNDING = 1e-9;

function judgeShares(champions: NonNullable<NationFile['champions']>, path: Path): Finding[] {
  const sum = champions.reduce((total, { chipShare }) => total + chipShare.value, 0);
  if (sum <= 1 + ROUNDING) return [];
  const shown = Math.round(sum * 1e6) / 1e6;
  const message = `The champions cannot run more than all private chips, but their shares add up to ${shown}.`;
  return [fault(path, 'wrongSum', message)];
}

/** What makes no sense in the champions of a country, which stands at the path. */
export function judgeChampions(
  { id: country, champions = [] }: Pick<NationFile, 'id' | 'champions'>,
  path: Path,
): Finding[] {
  const ids = champions.map(({ id }) => id);
  return [
    ...repeatedWords(ids, (at) => [...path, 'champions', at, 'id'], `a champion of ${country}`),
    ...judgeShares(champions, [...path, 'champions']),
  ];
}

const champions: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) => judgeChampions(nation, ['countries', at]));

export const CHAMPION_CHECKS: readonly Check[] = [champions];
