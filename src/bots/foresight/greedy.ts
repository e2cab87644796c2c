// Greedy: tries some splits and some choices of this turn, and takes what makes the next turn's composite highest.

import { nationOf } from '../../engine/index';
import type { Bot } from '../../types/bot';
import type { PlayerView } from '../../types/game';
import { PILLARS, type ByPillar } from '../../types/names';
import { balanced } from '../balanced';
import type { Plan } from '../plan';
import { ordersOf } from '../planOrders';
import { Future } from './future';
import {
  answerChoices,
  borrowingChoices,
  cardChoices,
  demandChoices,
  sellingChoices,
  type TurnChoice,
} from './turnChoices';

const GAIN = 1e-9;
const ALONE = { high: 0.68, low: 0.08 };
const TOGETHER = { high: 0.41, low: 0.06 };

function evenly(weight: number): ByPillar<number> {
  return { chips: weight, dataCentres: weight, power: weight, talent: weight, models: weight };
}

/** Splits in which one line, or two, get far more than the others. */
const SPLITS: readonly TurnChoice[] = PILLARS.flatMap((line, place) => [
  { weights: { ...evenly(ALONE.low), [line]: ALONE.high } },
  ...PILLARS.slice(place + 1).map((other) => ({
    weights: {
      ...evenly(TOGETHER.low),
      [line]: TOGETHER.high,
      [other]: TOGETHER.high,
    },
  })),
]);

function choicesOf(view: PlayerView): TurnChoice[] {
  return [
    ...borrowingChoices(),
    ...cardChoices(view),
    ...answerChoices(view),
    ...demandChoices(view),
    ...sellingChoices(view),
  ];
}

/** The best of a plan and its variants, each tried for one turn. */
function best(view: PlayerView, future: Future, plan: Plan, choices: readonly TurnChoice[]): Plan {
  const compositeOf = (tried: Plan) =>
    nationOf(future.playOn(balanced, tried, 1).state, view.seat).indices.composite;
  let taken = plan;
  let highest = compositeOf(plan);
  for (const choice of choices) {
    const tried = { ...plan, ...choice };
    const composite = compositeOf(tried);
    if (composite <= highest + GAIN) continue;
    highest = composite;
    taken = tried;
  }
  return taken;
}

export const greedy: Bot = (view) => {
  const future = new Future(view, 0);
  const split = best(view, future, { ...balanced(view), card: null }, SPLITS);
  return ordersOf(view, best(view, future, split, choicesOf(view)));
};
