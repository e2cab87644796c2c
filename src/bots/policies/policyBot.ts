// The bot that plays a policy: the same wishes every turn, changed where the policy reacts.

import { eventCard } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import { DEMAND_ANSWERS, type DemandAnswer } from '../../types/names';
import type { Policy } from '../../types/policy';
import { aheadOf } from '../ahead';
import { bestProject } from '../chapters';
import { openDemand } from '../demands';
import type { Plan } from '../plan';
import { ordersOf } from '../planOrders';
import { reviewOf } from '../pledges';
import { wantedCard } from './cards';
import { projectGain, react } from './react';

const PROJECT_WANTED = 0.2;

/** The option for this turn's event; the last one where the policy names one beyond it. */
function answerOf(view: PlayerView, { answers }: Policy): number {
  const { own } = view;
  if (own.announcedEvent === null) return 0;
  const card = eventCard(view, own.announcedEvent);
  if (card.scope !== 'country') return 0;
  return Math.min(answers[card.id] ?? 0, card.options.length - 1);
}

/** The answer to this turn’s demand; null where the policy names none. */
function demandOf(view: PlayerView, { answers }: Policy): DemandAnswer | null {
  const card = openDemand(view);
  return card === null ? null : (DEMAND_ANSWERS[answers[card.id] ?? -1] ?? null);
}

function constantPlan(view: PlayerView, policy: Policy): Plan {
  const { buildPercent, powerMix } = policy;
  const { stance, modelProgramme, dataLaw, focus, pledge, opening } = policy;
  const exports = { rule: policy.exportRule, friends: policy.exportFriends };
  const surges = view.turn < policy.surgeTurns || view.own.support > policy.surgeAboveSupport;
  return {
    weights: policy.weights,
    fiscalStance: surges ? 'surge' : 'normal',
    buildPercent,
    powerMix,
    stance,
    modelProgramme,
    dataLaw,
    card: wantedCard(view, policy.cards),
    answer: answerOf(view, policy),
    demand: demandOf(view, policy),
    focus,
    pledge,
    review: reviewOf(view, policy.reviewMargin),
    project: bestProject(
      view,
      ({ id, pillar }) => policy.projects[id] + projectGain(view, policy.reactions, pillar),
      PROJECT_WANTED,
    ),
    opening,
    exports,
    asks: null,
    taste: { lines: policy.bidTaste, lackGain: policy.reactions?.bidLackGain ?? 0 },
    bids: null,
    ahead: null,
    offers: null,
    taken: null,
  };
}

/** What a policy wants in this turn. */
export function policyPlan(view: PlayerView, policy: Policy): Plan {
  const constant = constantPlan(view, policy);
  const plan = policy.reactions === null ? constant : react(view, constant, policy.reactions);
  return { ...plan, ahead: aheadOf(view, plan.weights, policy.aheadPercent) };
}

/** A bot that plays this policy. */
export function policyBot(policy: Policy): Bot {
  return (view) => ordersOf(view, policyPlan(view, policy));
}
