// How far business and state take up AI: quality, capacity, trust and skill set the target.

import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { championsOf, firmsFactor } from '../rules/champions';
import { foreignAccess } from '../rules/foreignUse';
import { STREAM_ADOPTION, swingOf, type Turn } from '../turnContext';
import type { NationPhase } from './phase';

function served(turn: Turn, actor: Actor, access: number): number {
  const { nation } = actor;
  const hostedServing = turn.p.hosting.servingShare * nation.hostedChipsH100e;
  const foreignServing = turn.p.adoption.foreignServing[nation.dataLaw] * actor.needH100e * access;
  return clamp(
    (actor.ownUseH100e + hostedServing + foreignServing) / Math.max(1, actor.demandH100e),
  );
}

function skill(turn: Turn, { nation }: Actor): number {
  const a = turn.p.adoption;
  return (
    a.skillBase +
    nation.works.skill +
    a.skillTalent * nation.talentUse +
    (nation.timers.reskilling > 0 ? a.skillReskilling : 0) +
    (a.skillUnit * nation.unitLevel) / turn.p.sovereignUnit.limit
  );
}

export const adoption: NationPhase = (turn, actor) => {
  const a = turn.p.adoption;
  const { nation } = actor;
  const homeInput = nation.homeModelShare * nation.modelQuality;
  const foreignReach =
    foreignAccess(turn.p, turn.state.world, nation, turn.chapter) * actor.foreignQuality;
  const foreignInput = (1 - nation.homeModelShare) * foreignReach * a.foreignQuality;
  actor.inputQuality = homeInput + foreignInput;
  const trustByData = a.trustData * nation.dataProtection;
  const supportShare = clamp(nation.support / a.supportNorm, 0, a.supportCeiling);
  const trustBySupport = a.trustSupport * supportShare;
  const publicTrust = a.trustBase + trustByData + trustBySupport;
  const champions = firmsFactor(turn.p, nation, championsOf(turn.scenario, nation.id));
  const reached = served(turn, actor, foreignReach);
  const skilled = skill(turn, actor);
  const unlimitedTarget =
    a.scale *
    a.programmeCapacity[nation.modelProgramme] *
    actor.inputQuality *
    reached *
    publicTrust *
    skilled *
    champions *
    a.lawFriction[nation.dataLaw];
  actor.targetAdoption = clamp(unlimitedTarget, 0, a.ceiling);
  const pace = 1 + a.swing * swingOf(turn, actor, STREAM_ADOPTION);
  nation.adoption = clamp(
    nation.adoption + a.speed * pace * (actor.targetAdoption - nation.adoption),
    a.floor,
    a.ceiling,
  );
};
