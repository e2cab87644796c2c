// Turns weights into whole percents that add up to 100.

import { assert } from '../lib/assert';
import type { ByPillar, Pillar } from '../types/names';
import type { BudgetPercents } from '../types/order';

const WHOLE = 100;

/** Whether two splits are the same. The lines are written out one by one, because a line in a variable takes several times as long. */
export function isSameSplit(a: Readonly<ByPillar<number>>, b: Readonly<ByPillar<number>>): boolean {
  return (
    a.chips === b.chips &&
    a.dataCentres === b.dataCentres &&
    a.power === b.power &&
    a.talent === b.talent &&
    a.models === b.models
  );
}

function sumOf({ chips, dataCentres, power, talent, models }: Readonly<ByPillar<number>>): number {
  return chips + dataCentres + power + talent + models;
}

/** The pillar whose exact share lies furthest above its percent; the first of equals. */
function mostShort(exact: ByPillar<number>, percents: ByPillar<number>): Pillar {
  const chips = exact.chips - percents.chips;
  const dataCentres = exact.dataCentres - percents.dataCentres;
  const power = exact.power - percents.power;
  const talent = exact.talent - percents.talent;
  const models = exact.models - percents.models;
  const most = Math.max(chips, dataCentres, power, talent, models);
  if (chips === most) return 'chips';
  if (dataCentres === most) return 'dataCentres';
  if (power === most) return 'power';
  return talent === most ? 'talent' : 'models';
}

/** Percents in proportion to the weights (none negative, not all zero), by largest remainder. */
export function percentsOf(weights: Readonly<ByPillar<number>>): BudgetPercents {
  const sum = sumOf(weights);
  assert(sum > 0, 'a budget has no weight');
  const exact = {
    chips: (WHOLE * weights.chips) / sum,
    dataCentres: (WHOLE * weights.dataCentres) / sum,
    power: (WHOLE * weights.power) / sum,
    talent: (WHOLE * weights.talent) / sum,
    models: (WHOLE * weights.models) / sum,
  };
  const percents = {
    chips: Math.floor(exact.chips),
    dataCentres: Math.floor(exact.dataCentres),
    power: Math.floor(exact.power),
    talent: Math.floor(exact.talent),
    models: Math.floor(exact.models),
  };
  for (let left = WHOLE - sumOf(percents); left > 0; left--) percents[mostShort(exact, percents)]++;
  return percents;
}
