// How much of the use of AI can run in home cloud.

import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';

type CloudNation = Pick<NationState, 'works' | 'homeModelShare' | 'dataProtection'>;

/** The greatest share of use that the home cloud can host with any number of chips: trust, models and law set it. */
export function cloudCeiling(
  { use }: Parameters,
  { works, homeModelShare, dataProtection }: CloudNation,
): number {
  return (
    use.cloudBase +
    works.cloudCeiling +
    use.cloudModels * homeModelShare +
    use.cloudData * dataProtection
  );
}
