// Climbs for the best constant split of a nation.

import { type ByPillar, PILLARS } from '../../types/names';
import { meanOf } from '../statistics';
import { byLine, chainGame, type ChainPlan, type ChainPolicy, shared } from './game';
import { constant, EVEN } from './players';

const FIRST_FACTOR = 1.8;
const LAST_FACTOR = 1.05;
const LEAST_GAIN = 0.01;

export function meanScore(plan: ChainPlan, seeds: readonly number[], policy: ChainPolicy): number {
  return meanOf(seeds.map((seed) => chainGame(plan, seed, policy)));
}

function neighbours(split: ByPillar<number>, factor: number): ByPillar<number>[] {
  return PILLARS.flatMap((changed) =>
    [factor, 1 / factor].map((times) =>
      shared(byLine((line) => split[line] * (line === changed ? times : 1))),
    ),
  );
}

/** The best constant split on these seeds, by ever smaller changes of one line. */
export function bestConstant(plan: ChainPlan, seeds: readonly number[]): ByPillar<number> {
  let best = EVEN;
  let top = meanScore(plan, seeds, constant(best));
  for (let factor = FIRST_FACTOR; factor > LAST_FACTOR; factor = Math.sqrt(factor)) {
    for (let isBetter = true; isBetter; ) {
      isBetter = false;
      for (const split of neighbours(best, factor)) {
        const here = meanScore(plan, seeds, constant(split));
        if (here <= top + LEAST_GAIN) continue;
        best = split;
        top = here;
        isBetter = true;
      }
    }
  }
  return best;
}
