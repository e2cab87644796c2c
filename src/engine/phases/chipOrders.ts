// Chip money becomes demand for US and Chinese chips and for home production, within the export quota.

import { clamp, interpolate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { computeNeedH100e } from '../rules/compute';
import { contractRoomH100e } from '../rules/contracts';
import { alignsUsa, isSeller, ruleFor } from '../rules/exports';
import { focusIsFresh } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function splitMoney(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { nation } = actor;
  const build = clamp(actor.decisions.buildShare);
  const preferred =
    m.privateDomesticShare * nation.homeChipPerformance * nation.homeChipPerformance;
  const undelivered = 1 - nation.chipDeliveryRatio;
  const turned = m.undeliveredHome * undelivered * nation.homeChipPerformance;
  const homeShare = clamp(preferred + turned);
  actor.governmentPurchasesUsdBn = actor.chipMoneyUsdBn * (1 - build);
  actor.privatePurchasesUsdBn = actor.privateChipsUsdBn * (1 - homeShare);
  actor.buildMoneyUsdBn = actor.chipMoneyUsdBn * build + actor.privateChipsUsdBn * homeShare;
}

/** Factor of a nation's access to US chips by the export rules of superpowers; 1 while nobody sets any. */
function ruledAccess({ p, state }: Turn, { nation }: Actor): number {
  const { access, bargain } = p.exports;
  const { china } = state.world.exports;
  const bargaining = isSeller(nation, 'china') ? 1 + bargain * Math.max(0, china.pressure) : 1;
  return access[ruleFor(state.world, 'us', nation)] * bargaining;
}

/** How freely the United States let a nation buy, from 0.04 to 1.6. */
function exportAccess(turn: Turn, actor: Actor): number {
  const { nation, start } = actor;
  const m = turn.p.market;
  const leverageBoost =
    (nation.timers.leverage > 0 ? m.leverageBoost : 1) *
    (nation.stance === 'alone' ? m.aloneLeverage : 1);
  const leverageNow = clamp(nation.supplyLeverage * leverageBoost);
  const accessByTrust =
    m.accessTrust * nation.usTrust * (m.accessTrustBase + m.accessTrustSquare * nation.usTrust);
  const accessByTier = m.accessTierBase + m.accessTierWeight * start.exportTier;
  let access =
    (m.accessBase + accessByTrust) * accessByTier * (1 + m.accessLeverage * leverageNow) +
    (nation.timers.bulkApproval > 0 ? m.accessBulkApproval : 0) +
    (nation.dataLaw === 'open' ? m.accessOpenLaw : 0) +
    (alignsUsa(nation) ? turn.bends.alignUsaAccess : 0);
  if (turn.state.world.clampTurns > 0) {
    access *= m.clampBase + m.clampTrust * nation.usTrust + m.clampLeverage * leverageNow;
  }
  return clamp(access * ruledAccess(turn, actor), m.accessFloor, m.accessCeiling);
}

function discount(turn: Turn, { nation }: Actor): number {
  const m = turn.p.market;
  const alignedDiscount = m.alignUsaDiscount + turn.bends.alignUsaDiscount;
  return (
    1 -
    (nation.timers.leverage > 0 ? m.leverageDiscount : 0) -
    (nation.timers.bulkApproval > 0 ? m.bulkApprovalDiscount : 0) -
    (alignsUsa(nation) ? alignedDiscount : 0) -
    (isSeller(nation, 'us') ? turn.p.exports.homeDiscount : 0)
  );
}

/** Share of firms' purchases that Chinese chips win where China sells openly. */
function chinaPush({ p, state }: Turn, { nation }: Actor): number {
  if (nation.stance === 'alignUsa' || nation.superpower !== null) return 0;
  return p.exports.chinaPush[ruleFor(state.world, 'china', nation)];
}

function setDemand(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { governmentPurchasesUsdBn: government, privatePurchasesUsdBn: firms } = actor;
  const { chinaShare } = actor.nation;
  const push = chinaPush(turn, actor);
  actor.firmsChinaShare = chinaShare * m.privateChinaShare + push;
  const usMoney = government * (1 - chinaShare) + firms * (1 - actor.firmsChinaShare);
  const chinaMoney =
    government * chinaShare + firms * chinaShare * m.privateChinaShare + firms * push;
  actor.usPriceUsdBn =
    turn.chipPriceUsdBn * turn.state.world.chipPriceMultiplier * discount(turn, actor);
  const chinaPerformance = Math.min(
    m.chinaPerformanceCeiling,
    interpolate(m.chinaPerformance, turn.state.halfYear) + turn.bends.chinaPerformance,
  );
  actor.chinaPriceUsdBn = (turn.chipPriceUsdBn * m.chinaPriceFactor) / chinaPerformance;
  actor.usDemandH100e = usMoney / actor.usPriceUsdBn;
  actor.chinaDemandH100e = chinaMoney / actor.chinaPriceUsdBn;
}

/** How many of its own chips the United States can get in a turn; no other nation buys from these. */
function homeSupplyH100e({ p, state, bends }: Turn, { nation, needH100e }: Actor): number {
  return (
    p.exports.homeSupply[state.world.exports.us.rule] *
    needH100e *
    (focusIsFresh(p, nation, 'chips') ? p.focus.quota : 1) *
    (state.world.supplyShockTurns > 0 ? p.market.supplyShockFactor : 1) *
    bends.usPool
  );
}

/** What export control lets a nation buy, and its weight among the buyers. */
function setQuota(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { nation, start } = actor;
  const access = exportAccess(turn, actor);
  const installedAndHosted = nation.usChipsH100e + m.quotaHosted * nation.hostedChipsH100e;
  const chipsForBudget = (m.quotaBudget * start.budgetUsdBn) / turn.chipPriceUsdBn;
  const quota =
    access *
    start.exportTier *
    (focusIsFresh(turn.p, nation, 'chips') ? turn.p.focus.quota : 1) *
    (m.quotaNeed * actor.needH100e + m.quotaInstalled * installedAndHosted + chipsForBudget);
  actor.quotaH100e = quota + contractRoomH100e(turn, actor);
  actor.marketWeight = access * Math.sqrt(start.gdpUsdTn + m.weightBudget * start.budgetUsdBn);
}

export const chipOrders: NationPhase = (turn, actor) => {
  splitMoney(turn, actor);
  setDemand(turn, actor);
  actor.needH100e = computeNeedH100e(turn.p, turn.state, actor.start, actor.nation);
  if (isSeller(actor.nation, 'us')) actor.quotaH100e = homeSupplyH100e(turn, actor);
  else setQuota(turn, actor);
};
