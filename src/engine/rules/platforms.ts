// How close two nations are, and whether they may open a joint platform.

import type { Parameters } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { CountryId, Stance } from '../../types/names';

/** Closeness of two nations, 0 to 1; 0 for pairs the scenario does not name. */
export function relationOf(scenario: Scenario, a: CountryId, b: CountryId): number {
  for (const { pair, value } of scenario.relations) {
    if ((pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a)) return value;
  }
  return 0;
}

/** What counts for a platform: the relation, the asker's prestige and a shared stance. */
export function platformCloseness(
  p: Parameters,
  relation: number,
  prestige: number,
  stance: Stance,
  partnerStance: Stance,
): number {
  const platform = p.jointPlatform;
  return (
    relation + platform.prestige * prestige + (stance === partnerStance ? platform.sameStance : 0)
  );
}
