// Joint platform: two nations pool training compute and share the cost of models; without consent it is proposed.

import { platformCloseness, relationOf } from '../rules/platforms';
import { openProposal } from '../rules/proposals';
import { actorOf } from '../turnContext';
import { defined } from '../../lib/assert';
import type { NationState } from '../../types/state';
import {
  PLAYABLE,
  refuse,
  type CardCheck,
  type CardContext,
  type CardPartner,
  type CardRule,
} from './cardRule';

function checkPartner(context: CardContext, partner: CardPartner): CardCheck {
  const { p, nation } = context;
  const { limit, threshold } = p.jointPlatform;
  if (nation.platformPartners.includes(partner.id))
    return refuse('alreadyPartners', { country: partner.id });
  if (nation.platformPartners.length >= limit)
    return refuse('platformLimit', { country: nation.id, limit });
  if (partner.platformPartners.length >= limit)
    return refuse('platformLimit', { country: partner.id, limit });
  const relation = relationOf(context.scenario, nation.id, partner.id);
  const closeness = platformCloseness(p, relation, nation.prestige, context.stance, partner.stance);
  if (closeness < threshold)
    return refuse('relationTooWeak', { country: partner.id, closeness, threshold });
  if (openProposal(context.proposals, nation.id, partner.id) !== undefined)
    return refuse('proposalStands', { country: partner.id });
  return PLAYABLE;
}

function join(nation: NationState, partner: NationState, depth: number): void {
  nation.platformPartners = [...nation.platformPartners, partner.id];
  nation.platformDepth += depth;
}

export const jointPlatform: CardRule = {
  helps: 'models',
  check: (context) => {
    const { target, nation, partner } = context;
    if (target === null) return refuse('targetMissing');
    if (partner === null || target === nation.id)
      return refuse('targetNotAllowed', { country: target });
    return checkPartner(context, partner);
  },
  apply: (turn, actor, { target }) => {
    const partner = defined(actorOf(turn, target ?? ''), 'the platform partner');
    const relation = relationOf(turn.scenario, actor.nation.id, partner.nation.id);
    const depth = relation * relation * relation;
    join(actor.nation, partner.nation, depth);
    join(partner.nation, actor.nation, depth);
    actor.nation.cashUsdBn -= turn.p.jointPlatform.cashShare * actor.regularBudgetUsdBn;
  },
};
