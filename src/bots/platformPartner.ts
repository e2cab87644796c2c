// Whom a bot would ask for a joint platform.

import { platformCloseness, relationOf } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { CountryId } from '../types/names';

const GDP_WEIGHT_PER_USD_TN = 0.02;
const GDP_CEILING_USD_TN = 5;

function gdpUsdTn(view: PlayerView, id: CountryId): number {
  for (const country of view.scenario.countries)
    if (country.id === id && country.role === 'nation') return country.start.gdpUsdTn;
  return 0;
}

/** How many turns a bot waits before it asks a nation again that has not agreed. */
const PATIENCE_TURNS = 8;

/** Whether the seat has asked a nation not long ago and got no agreement so far. */
function hasAsked({ proposals, seat, turn }: PlayerView, id: CountryId): boolean {
  return proposals.some(
    (one) => one.from === seat && one.to === id && (one.isOpen || turn - one.turn < PATIENCE_TURNS),
  );
}

/** The nation that promises most among those close enough and still free, or null. */
export function bestPartner(view: PlayerView): CountryId | null {
  const { own, ruleset, scenario } = view;
  const { limit, threshold } = ruleset.parameters.jointPlatform;
  let best: CountryId | null = null;
  let bestPromise = 0;
  for (const rival of view.rivals) {
    if (own.platformPartners.includes(rival.id) || rival.platformPartners.length >= limit) continue;
    if (hasAsked(view, rival.id)) continue;
    const relation = relationOf(scenario, own.id, rival.id);
    const closeness = platformCloseness(
      ruleset.parameters,
      relation,
      own.prestige,
      own.stance,
      rival.stance,
    );
    const size = Math.min(GDP_CEILING_USD_TN, gdpUsdTn(view, rival.id));
    const promise = relation * relation + GDP_WEIGHT_PER_USD_TN * size;
    if (closeness < threshold || promise <= bestPromise) continue;
    bestPromise = promise;
    best = rival.id;
  }
  return best;
}
