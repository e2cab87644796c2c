// The pools of US and Chinese export chips are shared out; the next price, and the share bought from China, follow.

import { clamp, exp10 } from '../../lib/detMath';
import type { Actor } from '../actor';
import { nextChinaShare } from '../rules/chinaShare';
import { isSeller, ruleFor } from '../rules/exports';
import { sellerOf, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** How many chips a nation wants from the export pool; the United States buy at home. */
function wanted(actor: Actor): number {
  return isSeller(actor.nation, 'us') ? 0 : Math.min(actor.usDemandH100e, actor.quotaH100e);
}

/** One pass of the sharing: what is left of the pool is offered by weight to those who still want more. Gives what is left then. */
function fillOnce(turn: Turn, left: number): number {
  const gap = turn.p.market.gapH100e;
  let marketWeights = 0;
  for (const actor of turn.actors)
    if (wanted(actor) - actor.usDeliveredH100e > gap) marketWeights += actor.marketWeight;
  if (marketWeights <= 0) return left;
  let unallotted = left;
  for (const actor of turn.actors) {
    const stillWanted = wanted(actor) - actor.usDeliveredH100e;
    if (stillWanted <= gap) continue;
    const allotted = Math.min(stillWanted, (left * actor.marketWeight) / marketWeights);
    actor.usDeliveredH100e += allotted;
    unallotted -= allotted;
  }
  return unallotted;
}

function shareUsPool(turn: Turn): void {
  const m = turn.p.market;
  const { world } = turn.state;
  const pool =
    m.usPoolH100e *
    exp10(world.computeGrowthOom * m.usPoolGrowth) *
    (world.supplyShockTurns > 0 ? m.supplyShockFactor : 1) *
    (world.clampTurns > 0 ? m.clampFactor : 1) *
    turn.bends.usPool *
    turn.p.exports.usPool[world.exports.us.rule];
  let left = pool;
  for (let pass = 0; pass < m.passes && left > 1; pass++) left = fillOnce(turn, left);
  let demand = 0;
  for (const actor of turn.actors) demand += wanted(actor);
  const shortage = demand / pool - 1;
  const priceTarget =
    shortage > 0
      ? 1 + (m.shortagePrice * shortage) / (1 + m.shortageDamping * shortage)
      : Math.max(m.surplusFloor, 1 + m.surplusPrice * shortage);
  const pressedPrice = priceTarget * (world.supplyShockTurns > 0 ? m.supplyShockPrice : 1);
  turn.nextChipPriceMultiplier =
    world.chipPriceMultiplier + m.priceSpeed * (pressedPrice - world.chipPriceMultiplier);
}

function shareChinaPool(turn: Turn): void {
  const m = turn.p.market;
  const { world } = turn.state;
  const pool =
    m.chinaPoolH100e *
    exp10(world.computeGrowthOom * m.chinaPoolGrowth) *
    (world.supplyShockTurns > 0 ? m.chinaSupplyShockFactor : 1) *
    turn.bends.chinaPool;
  let demand = 0;
  for (const actor of turn.actors) demand += chinaWanted(turn, actor);
  const filled = demand > pool ? pool / demand : 1;
  for (const actor of turn.actors) actor.chinaDeliveredH100e = chinaWanted(turn, actor) * filled;
}

/** How many Chinese chips a nation wants, as far as China sells to it. */
function chinaWanted({ p, state }: Turn, { chinaDemandH100e, nation }: Actor): number {
  return chinaDemandH100e * p.exports.chinaDelivered[ruleFor(state.world, 'china', nation)];
}

/** The United States get their own chips beside the export pool. */
function supplyHome(turn: Turn): void {
  const seller = sellerOf(turn, 'us');
  if (seller !== null) seller.usDeliveredH100e = Math.min(seller.usDemandH100e, seller.quotaH100e);
}

/** Most of the money for chips that were not delivered returns next turn. */
function refund(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { nation, usDemandH100e: demand, chinaDemandH100e } = actor;
  const { chinaShare } = nation;
  nation.chipDeliveryRatio = demand > 1 ? clamp(actor.usDeliveredH100e / demand) : 1;
  const usFilled = demand > 0 ? actor.usDeliveredH100e / demand : 1;
  const chinaFilled = chinaDemandH100e > 0 ? actor.chinaDeliveredH100e / chinaDemandH100e : 1;
  const government = actor.governmentPurchasesUsdBn;
  const unspentOnUs = government * (1 - chinaShare) * (1 - usFilled);
  const unspentOnChina = government * chinaShare * (1 - chinaFilled);
  nation.cashUsdBn += m.refundGovernment * (unspentOnUs + unspentOnChina);
  nation.carriedPrivateUsdBn +=
    m.refundPrivate * actor.privatePurchasesUsdBn * (1 - actor.firmsChinaShare) * (1 - usFilled);
}

/** No export control cuts what the United States buy of their own. */
function isCutByQuota({ nation, quotaH100e, usDemandH100e }: Actor): boolean {
  return quotaH100e < usDemandH100e && !isSeller(nation, 'us');
}

function report(turn: Turn, actor: Actor): void {
  if (actor.nation.chipDeliveryRatio >= 1) return;
  turn.events.push({
    kind: 'chipsShort',
    country: actor.nation.id,
    orderedH100e: actor.usDemandH100e,
    gotH100e: actor.usDeliveredH100e,
    cause: isCutByQuota(actor) ? 'quota' : 'pool',
  });
}

export const market: WorldPhase = (turn) => {
  shareUsPool(turn);
  shareChinaPool(turn);
  supplyHome(turn);
  for (const actor of turn.actors) {
    refund(turn, actor);
    actor.nation.chinaShare = nextChinaShare(turn.p, actor.nation);
    report(turn, actor);
  }
};
