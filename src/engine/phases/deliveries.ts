// Old chips leave, last turn's order is installed and this turn's order sets out.

import { clamp, exp10, interpolate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { installedH100e } from '../rules/compute';
import { isSeller } from '../rules/exports';
import type { Turn } from '../turnContext';
import { installLots } from './opening';
import type { NationPhase } from './phase';

const KW_PER_MW = 1000;

/** Chips that foreign firms run in the country without any campus: they follow the world, H100e after so much growth of its spending. */
function foreignH100e(turn: Turn, { start }: Actor, spendingGrowthOom: number): number {
  return start.hostedChipsH100e * exp10(turn.p.hosting.worldFollowed * spendingGrowthOom);
}

function age(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const kept = 1 - turn.p.chips.depreciation;
  nation.usChipsH100e *= kept;
  nation.chinaChipsH100e *= kept;
  nation.domesticChipsH100e *= kept;
  nation.chipPowerMw *= kept * turn.p.chips.powerAgeing;
  nation.hostedPowerMw +=
    turn.p.hosting.speed * (nation.hostedPowerTargetMw - nation.hostedPowerMw);
  const { spendingGrowthOom } = turn.state.world;
  const growthNow = interpolate(turn.p.world.spendingGrowth, turn.state.halfYear);
  const foreignBefore = foreignH100e(turn, actor, spendingGrowthOom);
  const foreignNow = foreignH100e(turn, actor, spendingGrowthOom + growthNow);
  nation.hostedChipsH100e =
    (nation.hostedChipsH100e - foreignBefore) * kept +
    foreignNow +
    (nation.hostedPowerMw * turn.p.hosting.growthShare) / (turn.chipPowerKw / KW_PER_MW);
}

function install(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const { arriving } = nation;
  const governmentBefore = installedH100e(nation) * nation.governmentChipShare;
  installLots(turn, actor);
  nation.usChipsH100e += arriving.usH100e;
  nation.chinaChipsH100e += arriving.chinaH100e;
  nation.domesticChipsH100e += arriving.domesticH100e;
  nation.chipPowerMw += arriving.powerMw;
  const installed = installedH100e(nation);
  if (installed > 0) {
    nation.governmentChipShare = clamp((governmentBefore + arriving.governmentH100e) / installed);
  }
  const delivered = arriving.usH100e + arriving.chinaH100e + arriving.domesticH100e;
  if (delivered >= 1)
    turn.events.push({ kind: 'chipsDelivered', country: nation.id, h100e: delivered });
}

function sendOff(turn: Turn, actor: Actor): void {
  const c = turn.p.chips;
  const { arriving } = actor.nation;
  const { usDeliveredH100e: us, chinaDeliveredH100e: china, domesticH100e: domestic } = actor;
  const powerKw =
    us * turn.chipPowerKw +
    china * turn.chipPowerKw * c.chinaPowerFactor +
    domestic *
      turn.chipPowerKw *
      (c.domesticPowerBase - c.domesticPowerGain * actor.nation.homeChipPerformance);
  const ownDesign = isSeller(actor.nation, 'us') ? us : 0;
  arriving.usH100e = us - ownDesign;
  arriving.chinaH100e = china;
  arriving.domesticH100e = domestic + ownDesign;
  arriving.powerMw = powerKw / KW_PER_MW;
  arriving.governmentH100e =
    governmentPart(turn, actor) * (us + china) + domestic * c.governmentShareOfDomestic;
}

/** Share of imported chips that goes to government centres. */
export function governmentPart({ p }: Turn, actor: Actor): number {
  const { governmentPurchasesUsdBn: government, privatePurchasesUsdBn: firms } = actor;
  return (government / (government + firms + 1e-9)) * p.chips.governmentShare;
}

export const deliveries: NationPhase = (turn, actor) => {
  age(turn, actor);
  install(turn, actor);
  sendOff(turn, actor);
};
