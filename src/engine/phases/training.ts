// This turn's training run or adaptation moves the best home model, its autonomy and the know-how.

import { clamp, exp10, hill, log10, saturate } from '../../lib/detMath';
import type { Actor } from '../actor';
import { frontierLog10Flop } from '../rules/compute';
import { qualityOfLag, spendingStrength, trainingPoolH100e } from '../rules/training';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** log10 of the effective FLOP that an own training run reaches this turn; `paid` says how well the programme is paid, 0 to 1. */
function ownRunLog10Flop(turn: Turn, actor: Actor, paid: number): number {
  const t = turn.p.training;
  const { nation } = actor;
  const { world } = turn.state;
  const worldH100e = turn.p.world.worldChipsH100e * exp10(world.computeGrowthOom);
  const frontierPoolH100e = t.frontierPoolShare * worldH100e;
  const frontierRunFlop = exp10(turn.p.world.frontierLog10Flop + world.trainingGrowthOom);
  nation.runScale =
    (trainingPoolH100e(turn, actor) / frontierPoolH100e) *
    (t.moneyBase + t.moneyWeight * paid) *
    (t.maturityBase + t.maturityWeight * nation.programmeMaturity) *
    (t.knowHowBase + t.knowHowWeight * nation.knowHow * nation.knowHow);
  const runFlop = frontierRunFlop * nation.runScale;
  return (
    log10(Math.max(t.flopFloor, runFlop)) + (world.algorithmGrowthOom - nation.algorithmicGapOom)
  );
}

/** log10 of the effective FLOP that adapting the best open weights reaches. */
function adaptedLog10Flop(turn: Turn, { nation, needH100e }: Actor, paid: number): number {
  const t = turn.p.training;
  const trainingShare = t.share[nation.modelProgramme];
  const openWeightsLag =
    turn.state.world.openWeightsLagGenerations -
    (nation.stance === 'alignChina' ? t.openChinaAligned : 0);
  const openWeightsLog10Flop =
    frontierLog10Flop(turn.p, turn.state) - openWeightsLag * t.generationOom;
  const adaptNeedH100e = needH100e * t.adaptNeed + 1;
  const adaptGain =
    (t.adaptTalent * nation.talentUse + t.adaptMoney * paid) *
    saturate((nation.usedChipsH100e * trainingShare) / adaptNeedH100e) *
    t.generationOom *
    t.adaptScale *
    (t.adaptMaturityBase + t.adaptMaturityWeight * nation.programmeMaturity) *
    (t.adaptKnowHowBase + t.adaptKnowHowWeight * saturate(nation.knowHow * t.adaptKnowHowScale));
  const missingKnowHow = Math.max(0, t.adaptKnowHow - nation.knowHow);
  const adaptLoss = t.adaptLossGenerations * missingKnowHow * t.generationOom;
  return openWeightsLog10Flop + adaptGain - adaptLoss - t.adaptUnpaidLoss * (1 - paid);
}

function pretrain(turn: Turn, { nation }: Actor, reached: number): void {
  const t = turn.p.training;
  nation.runSucceeded = reached > nation.ownModelLog10Flop - t.pretrainTolerance;
  if (!nation.runSucceeded) {
    const behindGenerations = (nation.ownModelLog10Flop - reached) / t.generationOom;
    turn.events.push({ kind: 'runFailed', country: nation.id, behindGenerations });
  }
  if (reached > nation.ownModelLog10Flop) {
    nation.ownModelLog10Flop += t.pretrainSpeed * (reached - nation.ownModelLog10Flop);
  }
}

function adapt(turn: Turn, { nation }: Actor, reached: number): void {
  const t = turn.p.training;
  if (reached > nation.ownModelLog10Flop) {
    nation.ownModelLog10Flop += t.adaptSpeed * (reached - nation.ownModelLog10Flop);
  }
}

function moveAutonomy(turn: Turn, actor: Actor, paid: number): void {
  const t = turn.p.training;
  const { nation } = actor;
  const before = nation.modelAutonomy;
  if (nation.modelProgramme === 'adapt') {
    const modelAutonomyTarget =
      t.autonomyUnpaidTarget + (t.autonomyAdaptTarget - t.autonomyUnpaidTarget) * paid;
    nation.modelAutonomy += t.autonomyAdaptSpeed * (modelAutonomyTarget - before);
  } else if (nation.runSucceeded) nation.modelAutonomy += t.autonomySuccessSpeed * (1 - before);
  else nation.modelAutonomy += t.autonomyFailureSpeed * (t.autonomyFailureTarget - before);
}

function learn(turn: Turn, { nation }: Actor, paid: number): void {
  const t = turn.p.training;
  const knowHowByRun =
    nation.modelProgramme === 'pretrain'
      ? t.knowHowRun * hill(nation.runScale, t.knowHowRunHalf)
      : 0;
  const knowHowTarget =
    (t.knowHowProgramme[nation.modelProgramme] + knowHowByRun) *
    (t.knowHowTalentBase + t.knowHowTalentWeight * nation.talentUse) *
    (t.knowHowMoneyBase + t.knowHowMoneyWeight * paid);
  nation.knowHow = clamp(
    nation.knowHow +
      t.knowHowSpeed * (knowHowTarget - nation.knowHow) +
      t.knowHowPlatform * nation.platformDepth,
  );
}

export const training: NationPhase = (turn, actor) => {
  const { nation } = actor;
  const before = nation.ownModelLog10Flop;
  const paid = spendingStrength(turn, actor);
  const own = ownRunLog10Flop(turn, actor, paid);
  if (nation.modelProgramme === 'pretrain') pretrain(turn, actor, own);
  else adapt(turn, actor, adaptedLog10Flop(turn, actor, paid));
  moveAutonomy(turn, actor, paid);
  learn(turn, actor, paid);
  const t = turn.p.training;
  const oomBehind = frontierLog10Flop(turn.p, turn.state) - nation.ownModelLog10Flop;
  nation.lagGenerations = Math.max(0, oomBehind / t.generationOom);
  const languageAdvantage = actor.start.languageAdvantageGenerations * t.homeAdvantage;
  nation.modelQuality = qualityOfLag(
    turn.p,
    nation.lagGenerations - languageAdvantage - nation.works.homeAdvantageGenerations,
  );
  const gainGenerations = (nation.ownModelLog10Flop - before) / t.generationOom;
  if (gainGenerations > 0) {
    turn.events.push({
      kind: 'modelTrained',
      country: nation.id,
      gainGenerations,
      lagGenerations: nation.lagGenerations,
    });
  }
};
