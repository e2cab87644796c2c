// Cover: what stands of a link against what is needed of it, now and when money paid now arrives.

import type { Pillar } from '../../types/names';
import { needOf } from './links';
import type { ChainNation, ChainWorld } from './state';

/** The known world some turns on, 0 for now. */
export type Ahead = (turns: number) => ChainWorld;

/** Stock of a link after so many turns of wear and arrivals, without what is ordered from now on. */
function stockIn({ rules }: ChainWorld, nation: ChainNation, line: Pillar, turns: number) {
  const { wear } = rules.lines[line];
  const { coming } = nation.lines[line];
  let { stock } = nation.lines[line];
  for (let turn = 0; turn < turns; turn++) stock = stock * (1 - wear) + (coming[turn] ?? 0);
  return stock;
}

/** Stock ÷ need after so many turns. */
function coverIn(ahead: Ahead, nation: ChainNation, line: Pillar, turns: number): number {
  const world = ahead(turns);
  return stockIn(world, nation, line, turns) / needOf(world, nation.start, line);
}

/** Stock ÷ need of a link now. */
export function coverNow(world: ChainWorld, nation: ChainNation, line: Pillar): number {
  return nation.lines[line].stock / needOf(world, nation.start, line);
}

/** Stock ÷ need of a link when money that is paid now arrives. */
export function coverOnArrival(ahead: Ahead, nation: ChainNation, line: Pillar): number {
  return coverIn(ahead, nation, line, ahead(0).rules.lines[line].leadTurns);
}
