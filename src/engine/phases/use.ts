// What AI the nation uses: home or foreign models, home or rented cloud, and how locked in it is.

import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { cloudCeiling } from '../rules/cloud';
import { alignsUsa } from '../rules/exports';
import { foreignAccess, foreignShare } from '../rules/foreignUse';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function moveHomeModels(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const u = turn.p.use;
  const foreignReach =
    foreignAccess(turn.p, turn.state.world, nation, turn.chapter) * actor.foreignQuality;
  const adaptedAppeal = u.adaptAppeal + turn.bends.adaptAppeal;
  const homeAppeal =
    nation.modelQuality *
    (nation.modelProgramme === 'adapt' ? adaptedAppeal : 1) *
    (u.computeBase + u.computeWeight * nation.homeComputeShare) *
    u.homeLaw[nation.dataLaw] *
    (nation.stance === 'alone' ? u.aloneAppeal : 1) *
    (1 + u.platformAppeal * nation.platformDepth);
  const foreignAppeal =
    foreignReach *
    (1 + u.lockInAppeal * nation.lockIn) *
    u.foreignLaw[nation.dataLaw] *
    (nation.superpower === null ? 1 : u.homeFirst[nation.superpower.sells]);
  const homeAppealSquared = homeAppeal * homeAppeal;
  const foreignAppealSquared = foreignAppeal * foreignAppeal * u.foreignWeight;
  const allAppeal = homeAppealSquared + foreignAppealSquared;
  const homeModelTarget = allAppeal > 0 ? homeAppealSquared / allAppeal : nation.homeModelShare;
  nation.homeModelShare += u.homeShareSpeed * (homeModelTarget - nation.homeModelShare);
}

function moveCloudAndLockIn(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const u = turn.p.use;
  const ceiling = cloudCeiling(turn.p, nation, actor.start);
  const hosted = Math.max(actor.start.homeCloudShare, nation.homeComputeShare);
  const cloudTarget = clamp(Math.min(hosted, ceiling));
  nation.homeCloudShare += u.cloudSpeed * (cloudTarget - nation.homeCloudShare);
  const foreignPull = foreignShare(turn.p, nation) * u.lockInForeign;
  const lockInTarget =
    foreignPull +
    (alignsUsa(nation) ? u.lockInAlignUsa : 0) -
    (nation.stance === 'alone' ? u.lockInAlone : 0) -
    u.lockInLaw[nation.dataLaw];
  nation.lockIn = clamp(nation.lockIn + u.lockInSpeed * (lockInTarget - nation.lockIn));
}

function moveDataProtection(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const d = turn.p.dataLaw;
  const platformGain = d.platformGain * nation.platformDepth;
  const dataTarget =
    d.target[nation.dataLaw] - (alignsUsa(nation) ? d.alignUsaLoss : 0) + platformGain;
  nation.dataProtection = clamp(
    nation.dataProtection + d.speed * (dataTarget - nation.dataProtection),
  );
}

export const use: NationPhase = (turn, actor) => {
  const u = turn.p.use;
  const { nation } = actor;
  const trainingShare = turn.p.training.share[nation.modelProgramme];
  actor.ownUseH100e = nation.usedChipsH100e * (1 - trainingShare);
  actor.demandH100e =
    actor.needH100e * clamp(nation.adoption * u.demandAdoption + u.demandBase, 0, u.demandCeiling);
  nation.homeComputeShare = clamp(actor.ownUseH100e / actor.demandH100e);
  moveDataProtection(turn, actor);
  moveHomeModels(turn, actor);
  moveCloudAndLockIn(turn, actor);
};
