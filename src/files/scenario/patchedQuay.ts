// What a scenario makes of the numbers that lots bring more by.

import type { RulePatch } from '../../types/scenario';
import type { Ruleset } from '../../types/ruleset';
import type { LotWorth } from '../ruleset/ranges/lots';

/** The numbers of the ruleset with those of the patches. */
export function patchedQuay(
  rulePatches: readonly RulePatch[],
  { parameters: { quay } }: Pick<Ruleset, 'parameters'>,
): LotWorth {
  const now = (name: 'value' | 'partners') =>
    rulePatches.find(({ parameter }) => parameter === `quay.${name}`)?.value ?? quay[name];
  return { sizes: quay.sizes, value: now('value'), partners: now('partners') };
}
