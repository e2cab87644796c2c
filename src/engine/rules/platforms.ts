// How close two nations are, and whether they may open a joint platform.

import { onceForEach } from '../../lib/once';
import type { Parameters } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { CountryId, Stance } from '../../types/names';

type Relations = Scenario['relations'];
type Known = Map<CountryId, Map<CountryId, Relations[number]>>;

function know(known: Known, a: CountryId, b: CountryId, relation: Relations[number]): void {
  const ofOne = known.get(a) ?? new Map<CountryId, Relations[number]>();
  known.set(a, ofOne);
  if (!ofOne.has(b)) ofOne.set(b, relation);
}

/** Relations by both nations of a pair, either first. */
const knownIn = onceForEach((relations: Relations): Known => {
  const known: Known = new Map();
  for (const relation of relations) {
    const [a, b] = relation.pair;
    know(known, a, b, relation);
    know(known, b, a, relation);
  }
  return known;
});

/** Closeness of two nations, 0 to 1; 0 for pairs the scenario does not name. */
export function relationOf({ relations }: Scenario, a: CountryId, b: CountryId): number {
  return knownIn(relations).get(a)?.get(b)?.value ?? 0;
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
