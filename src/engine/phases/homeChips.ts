// Money for home chips is split into production and research, and research of earlier years takes effect.

import { advance } from '../../lib/rows';
import { clamp, exp10, hill, interpolate, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { expertNeed } from '../rules/compute';
import { ruleFor } from '../rules/exports';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function learn(turn: Turn, { nation, start }: Actor, arriving: number): void {
  const h = turn.p.homeChips;
  const spendingGrowth = interpolate(turn.p.world.spendingGrowth, turn.state.halfYear);
  const industryGrowth = exp10(h.capacityFollowed * spendingGrowth);
  const expertCover = saturate(nation.experts / expertNeed(turn.p, turn.state.halfYear, start));
  const performanceGain =
    h.performanceGain *
    start.industrialBase *
    (h.talentBase + h.talentWeight * expertCover) *
    hill(arriving, h.researchHalf) *
    (nation.stance === 'alignChina' ? h.toolEmbargo : 1) *
    turn.p.exports.substitution[ruleFor(turn.state.world, 'us', nation)] *
    clamp(
      h.performanceTrustBase + h.performanceTrust * nation.usTrust,
      h.performanceTrustFloor,
      h.performanceTrustCeiling,
    ) *
    (h.performanceLimit - nation.homeChipPerformance);
  nation.homeChipPerformance = clamp(
    nation.homeChipPerformance * h.performanceKept + performanceGain,
    h.performanceFloor,
    h.performanceCeiling,
  );
  nation.homeChipCapacityUsdBn =
    nation.homeChipCapacityUsdBn * h.capacityKept * industryGrowth +
    arriving * h.capacityGain * start.industrialBase;
  const leverageByResearch = h.leverageGain * start.industrialBase * hill(arriving, h.leverageHalf);
  nation.supplyLeverage = clamp(
    nation.supplyLeverage * h.leverageKept +
      leverageByResearch +
      h.leverageNorm * start.supplyLeverage,
  );
}

/** How much of this turn's research survives a change of the build share: less, the further the share is from what the nation is used to. */
function buildContinuity(turn: Turn, { nation, decisions }: Actor): number {
  const m = turn.p.market;
  if (turn.chapterStarts) nation.buildAverage = clamp(decisions.buildShare);
  const buildChange = clamp(decisions.buildShare) - nation.buildAverage;
  nation.buildAverage += m.buildLearning * buildChange;
  return 1 - m.buildContinuity * clamp(Math.abs(buildChange) * m.buildSensitivity);
}

export const homeChips: NationPhase = (turn, actor) => {
  const h = turn.p.homeChips;
  const { nation } = actor;
  actor.buildMoneyUsdBn *=
    turn.p.exports.materialsChips[ruleFor(turn.state.world, 'china', nation)];
  const productionShare = h.productionBase + h.productionPerformance * nation.homeChipPerformance;
  const production = Math.min(
    actor.buildMoneyUsdBn * productionShare,
    nation.homeChipCapacityUsdBn,
  );
  const efficiency = h.efficiencyBase + h.efficiencyPerformance * nation.homeChipPerformance;
  actor.domesticH100e = (production / turn.chipPriceUsdBn) * efficiency * turn.bends.homeChips;
  const pipeline = nation.chipResearchPipelineUsdBn;
  pipeline[h.researchLag - 1]! +=
    (actor.buildMoneyUsdBn - production) * buildContinuity(turn, actor);
  learn(turn, actor, advance(pipeline));
};
