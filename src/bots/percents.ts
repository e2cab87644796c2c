// Turns weights into whole percents that add up to 100.

import { assert } from '../lib/assert';
import { PILLARS, type ByPillar, type Pillar } from '../types/names';
import type { BudgetPercents } from '../types/order';

const WHOLE = 100;

/** The pillar whose exact share lies furthest above its percent; the first of equals. */
function mostShort(exact: ByPillar<number>, percents: ByPillar<number>): Pillar {
  let best: Pillar = PILLARS[0];
  for (const pillar of PILLARS)
    if (exact[pillar] - percents[pillar] > exact[best] - percents[best]) best = pillar;
  return best;
}

/** Percents in proportion to the weights (none negative, not all zero), by largest remainder. */
export function percentsOf(weights: Readonly<ByPillar<number>>): BudgetPercents {
  let sum = 0;
  for (const pillar of PILLARS) sum += weights[pillar];
  assert(sum > 0, 'a budget has no weight');
  const exact = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
  const percents = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
  let given = 0;
  for (const pillar of PILLARS) {
    exact[pillar] = (WHOLE * weights[pillar]) / sum;
    percents[pillar] = Math.floor(exact[pillar]);
    given += percents[pillar];
  }
  for (; given < WHOLE; given++) percents[mostShort(exact, percents)]++;
  return percents;
}
