// Look-ahead: before a style orders, it tries some changes of its plan on a guessed future, a number of turns ahead.

import { scoreOf } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import { PILLARS } from '../../types/names';
import { moodFrom } from '../bids';
import { isChapterStart } from '../chapters';
import type { Plan, Style } from '../plan';
import { ordersOf } from '../planOrders';
import { Future } from './future';
import type { LookAhead } from './levels';
import {
  aheadChoices,
  answerChoices,
  borrowingChoices,
  cardChoices,
  demandChoices,
  differs,
  pledgeChoices,
  projectChoices,
  reviewChoices,
  sellingChoices,
  type TurnChoice,
} from './turnChoices';

const MORE_MONEY = 2.5;
const GAIN = 0.01;
/** By how many places the list is rotated each turn; it divides none of the usual lengths. */
const STRIDE = 7;

function moneyChoices(plan: Plan): TurnChoice[] {
  return PILLARS.map((line) => ({
    weights: { ...plan.weights, [line]: plan.weights[line] * MORE_MONEY },
  }));
}

function focusChoices(view: PlayerView): TurnChoice[] {
  return isChapterStart(view) ? PILLARS.map((focus) => ({ focus })) : [];
}

/** The list rotated, so that another entry comes first each turn. */
function turned<T>(list: readonly T[], by: number): T[] {
  const first = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

function newCards(view: PlayerView): TurnChoice[] {
  return cardChoices(view).filter(({ card }) => card !== null);
}

/** The changes to try, the most promising kinds first: what is open in this turn alone; then cards, borrowing and money, which take turns. */
function choicesOf(view: PlayerView, plan: Plan): TurnChoice[] {
  const always = [...newCards(view), ...borrowingChoices(), ...moneyChoices(plan)];
  return [
    ...answerChoices(view),
    ...demandChoices(view),
    ...focusChoices(view),
    ...projectChoices(view),
    ...pledgeChoices(view),
    ...reviewChoices(view),
    ...aheadChoices(view),
    ...(isChapterStart(view) ? sellingChoices(view) : []),
    ...turned(always, view.turn * STRIDE),
  ];
}

/** The style that looks ahead: every turn it begins at another place of its list. */
export function lookAhead(style: Style, { turns, tries }: LookAhead): Bot {
  return (view, random) => {
    const future = new Future(view, 0);
    const scoreAfter = (plan: Plan) => scoreOf(future.playOn(style, plan, turns), view.seat).total;
    let best: Plan = style(view);
    let highest = scoreAfter(best);
    let left = tries;
    for (const choice of choicesOf(view, best)) {
      if (left === 0) break;
      if (!differs(best, choice)) continue;
      left--;
      const plan = { ...best, ...choice };
      const score = scoreAfter(plan);
      if (score <= highest + GAIN) continue;
      highest = score;
      best = plan;
    }
    return ordersOf(view, best, moodFrom(random));
  };
}
