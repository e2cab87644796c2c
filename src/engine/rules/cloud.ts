// How much of the use of AI can run in home cloud.

import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';

type CloudNation = Pick<NationState, 'works' | 'homeModelShare' | 'dataProtection'>;

/** The greatest share of use that the home cloud can host with any number of chips: what home providers had when the game began, and what models, law and works have changed since. */
export function cloudCeiling(
  { use }: Parameters,
  { works, homeModelShare, dataProtection }: CloudNation,
  start: NationStart,
): number {
  const modelsSince = use.cloudModels * (homeModelShare - start.homeModelShare);
  const dataSince = use.cloudData * (dataProtection - start.dataProtection);
  return start.homeCloudShare + works.cloudCeiling + modelsSince + dataSince;
}
