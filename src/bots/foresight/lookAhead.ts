// Look-ahead: a style that tries some changes of its plan on a guessed future, so many turns ahead, before it orders.

import { scoreOf } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import { PILLARS } from '../../types/names';
import { isChapterStart } from '../chapters';
import type { Plan, Style } from '../plan';
import { ordersOf } from '../planOrders';
import { Future } from './future';
import type { Sight } from './levels';
import {
  answerChoices,
  borrowingChoices,
  cardChoices,
  differs,
  pledgeChoices,
  projectChoices,
  sellingChoices,
  type TurnChoice,
} from './turnChoices';

const MORE_MONEY = 2.5;
const GAIN = 0.01;
/** How far the list is turned on each turn: no divisor of its usual lengths. */
const STRIDE = 7;

function moneyChoices(plan: Plan): TurnChoice[] {
  return PILLARS.map((line) => ({
    weights: { ...plan.weights, [line]: plan.weights[line] * MORE_MONEY },
  }));
}

function focusChoices(view: PlayerView): TurnChoice[] {
  return isChapterStart(view) ? PILLARS.map((focus) => ({ focus })) : [];
}

/** The same list turned, so that another entry comes first each turn. */
function turned<T>(list: readonly T[], by: number): T[] {
  const first = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

function newCards(view: PlayerView): TurnChoice[] {
  return cardChoices(view).filter(({ card }) => card !== null);
}

/** Where a try gains most comes first: what this turn alone leaves open, then cards, borrowing and money by turns. */
function choicesOf(view: PlayerView, plan: Plan): TurnChoice[] {
  const always = [...newCards(view), ...borrowingChoices(), ...moneyChoices(plan)];
  return [
    ...answerChoices(view),
    ...focusChoices(view),
    ...projectChoices(view),
    ...pledgeChoices(view),
    ...(isChapterStart(view) ? sellingChoices(view) : []),
    ...turned(always, view.turn * STRIDE),
  ];
}

/** The style with sight: every turn it begins its tries at another place of its list. */
export function lookAhead(style: Style, { turns, tries }: Sight): Bot {
  return (view) => {
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
    return ordersOf(view, best);
  };
}
