// What AI adds to GDP this turn: use at home, exports, less coercion and dear electricity.

import { clamp, interpolate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { electricityStress } from '../rules/electricity';
import { domesticGain, supplierExports } from '../rules/gains';
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

/** Exports of compute, hosting, memory, chips and renown, as a share of GDP. */
function exportGain(turn: Turn, actor: Actor): number {
  const g = turn.p.prosperity;
  const { nation, start } = actor;
  const hostingExports =
    (g.hostingExport * nation.hostedPowerMw) / MW_PER_GW / (g.hostingBase + start.gdpUsdTn);
  const prestigeExports = g.prestigeExport * nation.prestige;
  const { halfYear } = turn.state;
  return (
    surplusExports(turn, actor) +
    hostingExports +
    supplierExports(turn.p, halfYear, nation, start) +
    prestigeExports
  );
}

export const prosperity: NationPhase = (turn, actor) => {
  const g = turn.p.prosperity;
  const { nation, start } = actor;
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const potential = interpolate(g.potential, turn.state.halfYear);
  const distrust = clamp(g.coercionTrust - nation.chinaTrust, 0, g.coercionTrust);
  const coercion = start.chinaTradeExposure * g.coercion * turn.state.world.tension * distrust;
  const exported = exportGain(turn, actor);
  const electricityLoss = g.electricityLoss * stress;
  nation.gdpGain = clamp(
    domesticGain(turn.p, turn.state.halfYear, nation, actor.inputQuality) +
      exported -
      coercion -
      electricityLoss,
    g.floor,
    g.ceiling,
  );
  nation.cumulativeGain += nation.gdpGain;
  nation.cumulativeReference += potential * g.referenceShare;
};
