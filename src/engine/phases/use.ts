// What AI the nation uses: home or foreign models, home or rented cloud, and how locked in it is.

import {
  explainCloud,
  explainDataProtection,
  explainHomeCompute,
  explainHomeModels,
  explainLockIn,
} from '../explain/use';
import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { cloudCeiling } from '../rules/cloud';
import { alignsUsa } from '../rules/exports';
import { foreignAccess, foreignShare } from '../rules/foreignUse';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function moveHomeModels(turn: Turn, actor: Actor): void {
  const { nation, trace } = actor;
  const u = turn.p.use;
  const access =
    foreignAccess(turn.p, turn.state.world, nation, turn.chapter) * actor.foreignQuality;
  const adapted = u.adaptAppeal + turn.bends.adaptAppeal;
  const home =
    nation.modelQuality *
    (nation.modelProgramme === 'adapt' ? adapted : 1) *
    (u.computeBase + u.computeWeight * nation.homeComputeShare) *
    u.homeLaw[nation.dataLaw] *
    (nation.stance === 'alone' ? u.aloneAppeal : 1) *
    (1 + u.platformAppeal * nation.platformDepth);
  const foreign = access * (1 + u.lockInAppeal * nation.lockIn) * u.foreignLaw[nation.dataLaw];
  const all = home * home + foreign * foreign * u.foreignWeight;
  const target = all > 0 ? (home * home) / all : nation.homeModelShare;
  if (trace !== null) explainHomeModels(turn, actor, { home, foreign }, trace);
  nation.homeModelShare += u.homeShareSpeed * (target - nation.homeModelShare);
}

function moveCloudAndLockIn(turn: Turn, actor: Actor): void {
  const { nation, trace } = actor;
  const u = turn.p.use;
  const ceiling = cloudCeiling(turn.p, nation);
  if (trace !== null) explainCloud(turn, actor, trace);
  nation.homeCloudShare +=
    u.cloudSpeed * (Math.min(nation.homeComputeShare, ceiling) - nation.homeCloudShare);
  const pull =
    foreignShare(turn.p, nation) * u.lockInForeign +
    (alignsUsa(nation) ? u.lockInAlignUsa : 0) -
    (nation.stance === 'alone' ? u.lockInAlone : 0) -
    u.lockInLaw[nation.dataLaw];
  if (trace !== null) explainLockIn(turn, actor, trace);
  nation.lockIn = clamp(nation.lockIn + u.lockInSpeed * (pull - nation.lockIn));
}

function moveDataProtection(turn: Turn, actor: Actor): void {
  const { nation, trace } = actor;
  const d = turn.p.dataLaw;
  const target =
    d.target[nation.dataLaw] -
    (alignsUsa(nation) ? d.alignUsaLoss : 0) +
    d.platformGain * nation.platformDepth;
  if (trace !== null) explainDataProtection(turn, actor, trace);
  nation.dataProtection = clamp(nation.dataProtection + d.speed * (target - nation.dataProtection));
}

export const use: NationPhase = (turn, actor) => {
  const u = turn.p.use;
  const { nation } = actor;
  const trainingShare = turn.p.training.share[nation.modelProgramme];
  actor.ownUseH100e = nation.usedChipsH100e * (1 - trainingShare);
  actor.demandH100e =
    actor.needH100e * clamp(nation.adoption * u.demandAdoption + u.demandBase, 0, u.demandCeiling);
  nation.homeComputeShare = clamp(actor.ownUseH100e / actor.demandH100e);
  if (actor.trace !== null) explainHomeCompute(actor, actor.trace);
  moveDataProtection(turn, actor);
  moveHomeModels(turn, actor);
  moveCloudAndLockIn(turn, actor);
};
