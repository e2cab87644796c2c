// Champions: each id once, and together they run no more private chips than there are.

import { fault } from '../issue';
import { type Check, nationsOf, repeatedWords } from './checkKind';

const ids: Check = (file) =>
  nationsOf(file).flatMap(({ nation: { id: country, champions = [] }, at }) =>
    repeatedWords(
      champions.map(({ id }) => id),
      (champion) => ['countries', at, 'champions', champion, 'id'],
      `a champion of ${country}`,
    ),
  );

const ROUNDING = 1e-9;

const shares: Check = (file) =>
  nationsOf(file).flatMap(({ nation: { champions = [] }, at }) => {
    const sum = champions.reduce((total, { chipShare }) => total + chipShare.value, 0);
    if (sum <= 1 + ROUNDING) return [];
    const shown = Math.round(sum * 1e6) / 1e6;
    const message = `The champions cannot run more than all private chips, but their shares add up to ${shown}.`;
    return [fault(['countries', at, 'champions'], 'wrongSum', message)];
  });

export const CHAMPION_CHECKS: readonly Check[] = [ids, shares];
