// How much of a nation's AI use depends on others.

import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';

/** Share of use on foreign models and clouds, 0 to 1. */
export function foreignShare(p: Parameters, nation: NationState): number {
  return (
    1 -
    p.use.homeModelWeight * nation.homeModelShare -
    p.use.homeCloudWeight * nation.homeCloudShare
  );
}
