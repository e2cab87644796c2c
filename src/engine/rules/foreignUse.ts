// How much of a nation's use of AI depends on others, and how much of that others allow.

import { clamp } from '../../lib/detMath';
import type { ChapterId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationState, WorldState } from '../../types/state';
import { isSeller } from './exports';

/** Share of use on foreign models and clouds, 0 to 1. */
export function foreignShare(p: Parameters, nation: NationState): number {
  return (
    1 -
    p.use.homeModelWeight * nation.homeModelShare -
    p.use.homeCloudWeight * nation.homeCloudShare
  );
}

/** Share of foreign AI that can be reached, 0 to 1: less under export controls, a squeeze or a closed frontier. */
export function foreignAccess(
  { use, chapterEffects }: Parameters,
  world: WorldState,
  nation: NationState,
  chapter: ChapterId,
): number {
  const mayBeCutOff = !isSeller(nation, 'us');
  const clamped =
    world.clampTurns > 0 && mayBeCutOff
      ? clamp(use.clampAccessBase + use.clampAccessTrust * nation.usTrust)
      : 1;
  return (
    chapterEffects.foreignAccess[chapter] *
    clamped *
    (world.squeezeTurns > 0 && mayBeCutOff ? use.squeezeAccess : 1)
  );
}
