// Chip money becomes demand for US and Chinese chips and for home production, within the export quota.

import { clamp, interpolate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { computeNeedH100e } from '../rules/compute';
import { contractRoomH100e } from '../rules/contracts';
import { focusIsFresh } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationStep } from './step';

function splitMoney(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { nation } = actor;
  const build = clamp(actor.decisions.buildShare);
  const homeShare =
    m.privateDomesticShare * nation.homeChipPerformance * nation.homeChipPerformance;
  actor.governmentPurchasesUsdBn = actor.chipMoneyUsdBn * (1 - build);
  actor.privatePurchasesUsdBn = actor.privateChipsUsdBn * (1 - homeShare);
  actor.buildMoneyUsdBn = actor.chipMoneyUsdBn * build + actor.privateChipsUsdBn * homeShare;
}

/** How far the United States let a nation buy: 0.04 to 1.6. */
function exportAccess(turn: Turn, { nation, start }: Actor): number {
  const m = turn.p.market;
  const boost =
    (nation.timers.leverage > 0 ? m.leverageBoost : 1) *
    (nation.stance === 'alone' ? m.aloneLeverage : 1);
  const leverage = clamp(nation.supplyLeverage * boost);
  const trusted =
    m.accessTrust * nation.usTrust * (m.accessTrustBase + m.accessTrustSquare * nation.usTrust);
  let access =
    (m.accessBase + trusted) *
      (m.accessTierBase + m.accessTierWeight * start.exportTier) *
      (1 + m.accessLeverage * leverage) +
    (nation.timers.bulkApproval > 0 ? m.accessBulkApproval : 0) +
    (nation.dataLaw === 'open' ? m.accessOpenLaw : 0) +
    (nation.stance === 'alignUsa' ? turn.bends.alignUsaAccess : 0);
  if (turn.state.world.clampTurns > 0) {
    access *= m.clampBase + m.clampTrust * nation.usTrust + m.clampLeverage * leverage;
  }
  return clamp(access, m.accessFloor, m.accessCeiling);
}

function discount(turn: Turn, { nation }: Actor): number {
  const m = turn.p.market;
  const aligned = m.alignUsaDiscount + turn.bends.alignUsaDiscount;
  return (
    1 -
    (nation.timers.leverage > 0 ? m.leverageDiscount : 0) -
    (nation.timers.bulkApproval > 0 ? m.bulkApprovalDiscount : 0) -
    (nation.stance === 'alignUsa' ? aligned : 0)
  );
}

function setDemand(turn: Turn, actor: Actor): void {
  const m = turn.p.market;
  const { governmentPurchasesUsdBn: government, privatePurchasesUsdBn: firms, chinaShare } = actor;
  const usMoney = government * (1 - chinaShare) + firms * (1 - chinaShare * m.privateChinaShare);
  const chinaMoney = government * chinaShare + firms * chinaShare * m.privateChinaShare;
  const price = turn.chipPriceUsdBn * turn.state.world.chipPriceMultiplier * discount(turn, actor);
  const performance = Math.min(
    m.chinaPerformanceCeiling,
    interpolate(m.chinaPerformance, turn.state.halfYear) + turn.bends.chinaPerformance,
  );
  actor.usDemandH100e = usMoney / price;
  actor.chinaDemandH100e = chinaMoney / ((turn.chipPriceUsdBn * m.chinaPriceFactor) / performance);
}

export const chipOrders: NationStep = (turn, actor) => {
  const m = turn.p.market;
  const { nation, start } = actor;
  splitMoney(turn, actor);
  setDemand(turn, actor);
  const access = exportAccess(turn, actor);
  actor.needH100e = computeNeedH100e(turn.p, turn.state, start);
  const installed = nation.usChipsH100e + m.quotaHosted * nation.hostedChipsH100e;
  const budget = (m.quotaBudget * start.budgetUsdBn) / turn.chipPriceUsdBn;
  const quota =
    access *
    start.exportTier *
    (focusIsFresh(turn.p, nation, 'chips') ? turn.p.focus.quota : 1) *
    (m.quotaNeed * actor.needH100e + m.quotaInstalled * installed + budget);
  actor.quotaH100e = quota + contractRoomH100e(turn, actor);
  actor.marketWeight = access * Math.sqrt(start.gdpUsdTn + m.weightBudget * start.budgetUsdBn);
};
