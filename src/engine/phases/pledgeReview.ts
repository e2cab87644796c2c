// In the turn of the review a pledge is raised by a step, or withdrawn for a part of what breaking it would cost.

import { bolderPledge, withdrawalCost } from '../rules/pledges';
import type { NationPhase } from './phase';

export const pledgeReview: NationPhase = (turn, { nation, decisions }) => {
  const { review } = decisions;
  const { pledge } = nation;
  if (review === null || pledge === null) return;
  let points = 0;
  if (review === 'raise') {
    nation.pledge = bolderPledge(pledge) ?? pledge;
    nation.pledgeRaised = true;
  } else {
    points = -withdrawalCost(turn.p, turn.state.length, pledge);
    nation.pledgePoints += points;
    nation.pledge = null;
  }
  turn.events.push({ kind: 'pledgeReviewed', country: nation.id, pledge, review, points });
};
