// What AI adds to GDP this turn: use at home, exports, less coercion and dear electricity.

import { explainGain } from '../explain/prosperity';
import { clamp, interpolate, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { electricityStress } from '../rules/electricity';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

const MW_PER_GW = 1000;

function surplusExports(turn: Turn, actor: Actor): number {
  const g = turn.p.prosperity;
  const surplus = clamp(
    (actor.ownUseH100e - actor.demandH100e) / actor.needH100e,
    0,
    g.surplusCeiling,
  );
  return (surplus * g.surplusExport) / (g.surplusBase + actor.start.gdpUsdTn * g.surplusGdp);
}

function supplierExports(turn: Turn, { nation, start }: Actor): number {
  const g = turn.p.prosperity;
  const memory =
    g.leverageExport *
    Math.max(0, nation.supplyLeverage - g.leverageFree) *
    Math.max(0, g.leverageBase + g.leverageGrowth * turn.state.halfYear) *
    (nation.stance === 'alignChina' ? g.leverageChinaAligned : 1);
  const chips =
    g.chipExport *
    Math.max(0, nation.homeChipPerformance - g.chipExportFree) *
    saturate(nation.homeChipCapacityUsdBn / (g.chipExportCapacity * Math.sqrt(start.gdpUsdTn)));
  return memory + chips;
}

/** Exports of compute, hosting, memory, chips and renown, as a share of GDP. */
function exportGain(turn: Turn, actor: Actor): number {
  const g = turn.p.prosperity;
  const { nation, start } = actor;
  const hosting =
    (g.hostingExport * nation.hostedPowerMw) / MW_PER_GW / (g.hostingBase + start.gdpUsdTn);
  return (
    surplusExports(turn, actor) +
    hosting +
    supplierExports(turn, actor) +
    g.prestigeExport * nation.prestige
  );
}

export const prosperity: NationPhase = (turn, actor) => {
  const g = turn.p.prosperity;
  const { nation, start } = actor;
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const potential = interpolate(g.potential, turn.state.halfYear);
  const u = turn.p.use;
  const homeUse =
    u.homeModelWeight * nation.homeModelShare + u.homeCloudWeight * nation.homeCloudShare;
  const domestic =
    potential * nation.adoption * actor.inputQuality * (1 - g.leak * (1 - homeUse)) * g.scale;
  const coercion =
    start.chinaTradeExposure *
    g.coercion *
    turn.state.world.tension *
    clamp(g.coercionTrust - nation.chinaTrust, 0, g.coercionTrust);
  const exported = exportGain(turn, actor);
  const electricity = g.electricityLoss * stress;
  if (actor.trace !== null)
    explainGain(turn, actor, { exports: exported, coercion, stress }, actor.trace);
  nation.gdpGain = clamp(domestic + exported - coercion - electricity, g.floor, g.ceiling);
  nation.cumulativeGain += nation.gdpGain;
  nation.cumulativeReference += potential * g.referenceShare;
};
