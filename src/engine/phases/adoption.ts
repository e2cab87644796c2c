// How far business and state take up AI: quality, capacity, trust and skill set the target.

import { explainAdoption } from '../explain/adoption';
import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { championsOf, firmsFactor } from '../rules/champions';
import { foreignAccess } from '../rules/foreignUse';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function served(turn: Turn, actor: Actor, access: number): number {
  const { nation } = actor;
  const hosted = turn.p.hosting.servingShare * nation.hostedChipsH100e;
  const foreign = turn.p.adoption.foreignServing[nation.dataLaw] * actor.needH100e * access;
  return clamp((actor.ownUseH100e + hosted + foreign) / Math.max(1, actor.demandH100e));
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
  const home = nation.homeModelShare * nation.modelQuality;
  const access =
    foreignAccess(turn.p, turn.state.world, nation, turn.chapter) * actor.foreignQuality;
  actor.inputQuality = home + (1 - nation.homeModelShare) * access * a.foreignQuality;
  const trust =
    a.trustBase +
    a.trustData * nation.dataProtection +
    a.trustSupport * clamp(nation.support / a.supportNorm, 0, a.supportCeiling);
  const champions = firmsFactor(turn.p, nation, championsOf(turn.scenario, nation.id));
  const reached = served(turn, actor, access);
  const skilled = skill(turn, actor);
  if (actor.trace !== null) {
    explainAdoption(turn, actor, { served: reached, skill: skilled }, actor.trace);
  }
  const target =
    a.scale *
    a.programmeCapacity[nation.modelProgramme] *
    actor.inputQuality *
    reached *
    trust *
    skilled *
    champions *
    a.lawFriction[nation.dataLaw];
  actor.targetAdoption = clamp(target, 0, a.ceiling);
  nation.adoption = clamp(
    nation.adoption + a.speed * (actor.targetAdoption - nation.adoption),
    a.floor,
    a.ceiling,
  );
};
