// How much of the use of AI can run in home cloud.

import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';

type CloudNation = Pick<NationState, 'works' | 'homeModelShare' | 'dataProtection'>;

/** The most that home cloud can host, whatever chips there are: what trust, models and law allow. */
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
