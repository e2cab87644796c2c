// Asks the adviser: a lab job in a worker, which is handed the seat's view and nothing else of the game.

import { parAt, viewFor } from '../engine/index';
import type { AdviceJob } from '../lab/index';
import type { AskAdviser } from '../ui/hud/adviser/adviserPort';
import { runInWorkers } from './labWorkers';

export { bringLabWorker } from './labWorkers';

/** Numbers of the guessed futures in which orders are played out, far from those that the planner looks at. */
const FUTURES = 16;
const FIRST_FUTURE = 1000;

export const askAdviser: AskAdviser = async ({ game, orders, par }, country, options) => {
  const { ruleset, scenario, state } = game;
  const job: AdviceJob = {
    kind: 'advice',
    view: viewFor(game, country),
    orders,
    parView: parAt(par(), state.turn).view,
    futures: Array.from({ length: FUTURES }, (_, i) => FIRST_FUTURE + i),
  };
  const { results } = await runInWorkers({ ruleset, scenario }, [job], 1, options);
  return results[0]!.advice;
};
