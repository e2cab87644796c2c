// Bid for lots: one or two of those that lie on the quay, each at a premium; sealed until the turn is over.

import { PREMIUMS } from '../../types/names';
import { bidLimitUsdBn, bidsOf } from '../rules/bids';
import { regularBudgetUsdBn } from '../rules/budget';
import { chapterAt } from '../rules/chapters';
import { type Bid, bidShare, lotCard, lotOnQuay, mayBid } from '../rules/quay';
import {
  ALLOWED,
  checkChoice,
  type OrderCheck,
  type OrderContext,
  refuse,
  type OrderRule,
} from './orderRule';

function checkBid({ game, nation, scenario }: OrderContext, { lot, premium }: Bid): OrderCheck {
  const known = checkChoice(premium, PREMIUMS);
  if (!known.ok) return known;
  const { ruleset, state } = game;
  const card = lotCard(ruleset, lot);
  if (card === undefined || lotOnQuay(state.world, lot) === undefined)
    return refuse('noSuchLot', { lot, open: state.world.quay.map(({ id }) => id).join(', ') });
  const open = mayBid(card, { state, nation, start: scenario.start });
  return open ? ALLOWED : refuse('lotNotOpen', { lot });
}

/** What the bids take of a turn’s regular budget. */
function shareOf({ game }: OrderContext, bids: readonly Bid[]): number {
  const { ruleset, state } = game;
  const p = ruleset.parameters;
  const chapter = chapterAt(p, state, state.turn);
  let share = 0;
  for (const { lot, premium } of bids)
    share += bidShare(
      p,
      state.world,
      chapter,
      lotCard(ruleset, lot)!,
      lotOnQuay(state.world, lot)!,
      premium,
    );
  return share;
}

export const bidForLots: OrderRule<'bidForLots'> = {
  check: (context, order) => {
    const bids = bidsOf(order);
    for (const bid of bids) {
      const checked = checkBid(context, bid);
      if (!checked.ok) return checked;
    }
    if (order.lot === order.secondLot) return refuse('sameLot', { lot: order.lot });
    const { game, nation, scenario } = context;
    const p = game.ruleset.parameters;
    const budgetUsdBn = regularBudgetUsdBn(p, game.state.world, nation, scenario.start);
    const billUsdBn = shareOf(context, bids) * budgetUsdBn;
    const mostUsdBn = bidLimitUsdBn(p, nation, budgetUsdBn);
    return billUsdBn <= mostUsdBn ? ALLOWED : refuse('bidTooHigh', { billUsdBn, mostUsdBn });
  },
  apply: (_nation, wishes, order) => {
    wishes.bids = bidsOf(order);
  },
  standing: null,
};
