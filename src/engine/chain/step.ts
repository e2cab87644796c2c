// One turn of one nation: money becomes orders, what was ordered arrives, what stands wears out.

import { PILLARS, type ByPillar } from '../../types/names';
import type { Ahead } from './cover';
import { besideUsdBn, openings } from './firms';
import { priceUsdBn } from './links';
import type { ChainNation, LineStock } from './state';

/** What a split of the budget orders, by line. */
export interface LineOrder {
  readonly publicUsdBn: number;
  /** Of the firms, which comes beside it; and what of theirs finds no room and goes abroad. */
  readonly firmsUsdBn: number;
  readonly abroadUsdBn: number;
  /** In the unit of the line, as it will arrive. */
  readonly units: number;
}

/** What the shares of a budget, which sum to 1, bring by line. */
export function ordersOf(ahead: Ahead, nation: ChainNation, shares: ByPillar<number>) {
  const world = ahead(0);
  const { start } = nation;
  const open = openings(ahead, nation);
  const budgetUsdBn = start.budgetUsdBn * world.spending;
  const order = (line: keyof ByPillar<number>): LineOrder => {
    const publicUsdBn = budgetUsdBn * shares[line];
    const offeredUsdBn = besideUsdBn(ahead, nation, line, publicUsdBn);
    const firmsUsdBn = offeredUsdBn * open[line];
    const units = (publicUsdBn + firmsUsdBn) / priceUsdBn(world, start, line);
    return { publicUsdBn, firmsUsdBn, abroadUsdBn: offeredUsdBn - firmsUsdBn, units };
  };
  return {
    chips: order('chips'),
    dataCentres: order('dataCentres'),
    power: order('power'),
    talent: order('talent'),
    models: order('models'),
  };
}

function moved({ stock, coming }: LineStock, wear: number, ordered: number): LineStock {
  const [arriving, ...later] = [...coming, ordered];
  return { stock: stock * (1 - wear) + arriving!, coming: later };
}

/** The nation a turn later. */
export function stepNation(ahead: Ahead, nation: ChainNation, shares: ByPillar<number>) {
  const { rules } = ahead(0);
  const orders = ordersOf(ahead, nation, shares);
  const lines = { ...nation.lines };
  for (const line of PILLARS)
    lines[line] = moved(lines[line], rules.lines[line].wear, orders[line].units);
  return { ...nation, lines };
}
