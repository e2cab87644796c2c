// What others paid for a superpower's chips becomes money of its firms.

import { explainSales } from '../explain/lead';
import { POWERS, type Power } from '../../types/names';
import type { Actor } from '../actor';
import { paidUsdBn } from '../rules/exports';
import { sellerOf, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function bookSales(turn: Turn, seller: Actor, power: Power): void {
  const { nation } = seller;
  let sold = 0;
  for (const buyer of turn.actors) if (buyer !== seller) sold += paidUsdBn(buyer, power);
  nation.exportSalesUsdBn = sold;
  nation.carriedPrivateUsdBn += turn.p.exports.salesShare * sold;
  if (seller.trace !== null) explainSales(turn, seller, power, seller.trace);
}

export const exportSales: WorldPhase = (turn) => {
  for (const power of POWERS) {
    const seller = sellerOf(turn, power);
    if (seller !== null) bookSales(turn, seller, power);
  }
};
