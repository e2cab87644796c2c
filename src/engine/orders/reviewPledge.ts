// Review pledge: once its whole bar is known, a pledge is raised by a step or withdrawn; silence keeps it.

import { bolderPledge, isReviewTurn } from '../rules/pledges';
import { ALLOWED, checkFields, refuse, type OrderRule } from './orderRule';

export const reviewPledge: OrderRule<'reviewPledge'> = {
  check: ({ game, nation }, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { state, ruleset } = game;
    if (!isReviewTurn(ruleset.parameters, state.turn)) return refuse('notAtReview');
    if (nation.pledge === null) return refuse('noPledge');
    if (order.review === 'raise' && bolderPledge(nation.pledge) === null)
      return refuse('pledgeHighest');
    return ALLOWED;
  },
  apply: (_nation, wishes, { review }) => {
    wishes.review = review;
  },
  standing: null,
};
