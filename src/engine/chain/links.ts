// The five links of the chain in one table: what a nation can hold of each, and what one more costs.

import type { ByPillar, Pillar } from '../../types/names';
import { chipNeedH100e, chipPriceUsdBn } from './chips';
import { dataCentreNeedMw, dataCentrePriceUsdBn } from './dataCentres';
import { modelNeed, modelPriceUsdBn } from './models';
import { chapterNeed } from './need';
import { powerNeedMw, powerPriceUsdBn } from './power';
import { exp10, log10 } from '../../lib/detMath';
import type { ChainStart, ChainWorld } from './state';
import { expertNeed, expertPriceUsdBn } from './talent';

interface Link {
  /** In the unit of the link, before what the chapter makes of it. */
  readonly need: (world: ChainWorld, start: ChainStart) => number;
  /** USD bn for one unit where holding it is as hard as in the mean of nations. */
  readonly price: (world: ChainWorld, start: ChainStart) => number;
}

const LINKS: ByPillar<Link> = {
  chips: { need: chipNeedH100e, price: chipPriceUsdBn },
  dataCentres: { need: dataCentreNeedMw, price: dataCentrePriceUsdBn },
  power: { need: powerNeedMw, price: powerPriceUsdBn },
  talent: { need: expertNeed, price: expertPriceUsdBn },
  models: { need: modelNeed, price: modelPriceUsdBn },
};

/** The need of a link now. */
export function needOf(world: ChainWorld, start: ChainStart, line: Pillar): number {
  return LINKS[line].need(world, start) * chapterNeed(world, line);
}

/** USD bn for one unit of a link in this country now. */
export function priceUsdBn(world: ChainWorld, start: ChainStart, line: Pillar): number {
  const hardness = exp10(world.rules.costPower * log10(start.cost[line]));
  return LINKS[line].price(world, start) * hardness;
}
