// How precise a report is: the widest error of all points in it.

import { PAR } from '../portrait';
import type { BalanceReport, Measured } from './report';

/** A single game says nothing about chance. */
function errorOf({ error, games }: Measured): number {
  return games < 2 ? Number.POSITIVE_INFINITY : error;
}

/** The widest standard error of players above par, openings, champions and levers, in points. The planner, which plays seldom, and levers that nobody uses are left out. Infinite where a figure comes from a single game. */
export function widestError({ seats }: BalanceReport): number {
  const figures = seats.flatMap(({ lengths, openings, champions, levers }) => [
    ...lengths.flatMap(({ players }) =>
      players.flatMap(({ player, ahead }) =>
        player === PAR || player === 'planner' ? [] : [ahead],
      ),
    ),
    ...[...openings, ...champions].map(({ worth }) => worth),
    ...levers.flatMap(({ used, loss }) => (used.value === 0 ? [] : [loss])),
  ]);
  return Math.max(0, ...figures.map(errorOf));
}
