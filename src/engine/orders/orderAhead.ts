// Order ahead: in a chapter’s last round one line buys more at today’s prices, which the next chapter’s first budget pays for.

import { endsChapter, hasChapterAfter, mostAheadPercent } from '../rules/ahead';
import { ALLOWED, checkFields, refuse, type OrderRule } from './orderRule';

export const orderAhead: OrderRule<'orderAhead'> = {
  check: ({ game }, order) => {
    const known = checkFields(order);
    if (!known.ok) return known;
    const { state, ruleset } = game;
    const p = ruleset.parameters;
    if (!endsChapter(p, state)) return refuse('notAtChapterEnd');
    if (!hasChapterAfter(state)) return refuse('noChapterAfter');
    const most = mostAheadPercent(p);
    return order.percent <= most
      ? ALLOWED
      : refuse('aheadTooHigh', { percent: order.percent, most });
  },
  apply: (_nation, wishes, { line, percent }) => {
    wishes.ahead = percent > 0 ? { line, percent } : null;
  },
  standing: null,
};
