// What the chain comes to: each index reads the covers so that the narrowest weighs most.

import { hill } from '../../lib/detMath';
import { INDICES, type ByIndex, type ByPillar } from '../../types/names';
import type { ChainRules } from './rules';

/** A cover below this counts as this. */
const LEAST_COVER = 1e-3;

function part(share: number, cover: number): number {
  const counted = Math.max(LEAST_COVER, cover);
  return share / (counted * counted);
}

/** Output of the chain, 1 where every cover is 1: links stand in for each other with an elasticity of a third only. */
function outputOf(shares: ByPillar<number>, cover: ByPillar<number>): number {
  const narrowness =
    part(shares.chips, cover.chips) +
    part(shares.dataCentres, cover.dataCentres) +
    part(shares.power, cover.power) +
    part(shares.talent, cover.talent) +
    part(shares.models, cover.models);
  return 1 / Math.sqrt(narrowness);
}

/** The four indices, 0 to 100, without what does not come from the chain. */
export function chainIndices(rules: ChainRules, cover: ByPillar<number>): ByIndex<number> {
  const indices = { capability: 0, autonomy: 0, prosperity: 0, resilience: 0 };
  for (const index of INDICES)
    indices[index] = 100 * hill(outputOf(rules.reads[index], cover), rules.half);
  return indices;
}

/** The indices in one figure. */
export function chainScore({ weight }: ChainRules, indices: ByIndex<number>): number {
  let score = 0;
  for (const index of INDICES) score += weight[index] * indices[index];
  return score;
}
