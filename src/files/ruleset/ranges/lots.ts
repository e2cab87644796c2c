// Checks what the largest size makes of the effects of lots: they must stay sound however often lots are won.

import type { LotCard } from '../../../types/ruleset';
import type { Finding } from '../../issue';
import type { Path } from '../../path';
import { judgeStronger } from './stronger';

const MOST_FACTOR = 4;

/** The numbers of the quay that decide how many times its card a lot brings. */
export interface LotWorth {
  readonly value: number;
  readonly partners: number;
  readonly sizes: readonly number[];
}

/** How many times its card the largest lot brings. */
export function strongestLot({ value, partners, sizes }: LotWorth): number {
  return value * (1 + partners) * Math.max(...sizes);
}

/** The findings about the lots at the path where the largest is so strong. */
export function judgeLots(
  lots: readonly Pick<LotCard, 'effects'>[],
  gain: number,
  path: Path,
): Finding[] {
  const says = (name: string) =>
    `In the largest lot "${name}" is made ${Number(gain.toPrecision(6))} times as strong ("quay.value", "quay.partners", "quay.sizes")`;
  const strength = { gain, mostFactor: MOST_FACTOR, says };
  return lots.flatMap(({ effects }, at) =>
    judgeStronger(effects, strength, [...path, at, 'effects']),
  );
}
