// How close two nations are, and whether they may open a joint platform.

import { onceForEach } from '../../lib/once';
import type { Parameters } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { CountryId, Stance } from '../../types/names';

type Relations = Scenario['relations'];
type Places = Map<CountryId, Map<CountryId, number>>;

function addPlace(places: Places, a: CountryId, b: CountryId, place: number): void {
  const ofOne = places.get(a) ?? new Map<CountryId, number>();
  places.set(a, ofOne);
  if (!ofOne.has(b)) ofOne.set(b, place);
}

/** By both nations of a pair, either first: where it stands among the relations. */
const placesIn = onceForEach((relations: Relations): Places => {
  const places: Places = new Map();
  for (const [place, { pair }] of relations.entries()) {
    addPlace(places, pair[0], pair[1], place);
    addPlace(places, pair[1], pair[0], place);
  }
  return places;
});

/** Closeness of two nations, 0 to 1; 0 for pairs the scenario does not name. */
export function relationOf({ relations }: Scenario, a: CountryId, b: CountryId): number {
  const place = placesIn(relations).get(a)?.get(b);
  return place === undefined ? 0 : relations[place]!.value;
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
