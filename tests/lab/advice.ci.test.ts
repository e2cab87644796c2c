// Advice: from the view alone, the same every time, in as many steps as it says, and left when told.

import { describe, expect, it } from 'vitest';
import { BOTS, planStepCount } from '../../src/bots/index';
import {
  botOrders,
  checkOrders,
  ordersOfBot,
  parAt,
  parCourse,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import { gamesOf, runJobs, type AdviceJob } from '../../src/lab/index';
import { rngFor } from '../../src/lib/rng';
import { ADVISERS } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import { secretsOf } from '../bots/secrets';
import { budgetOrder, calmGame, playedState, SEAT } from '../selectors/seatStates';
import { runners } from './matches';

/** Late, so that little is left to play out. */
const TURN = 16;
const { game } = playedState(TURN);
const course = parCourse(game, BOTS, SEAT);

function jobIn(at: Game, orders: readonly Order[] = [], par = course): AdviceJob {
  const futures = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007];
  const { view: parView } = parAt(par, at.state.turn);
  return { kind: 'advice', view: viewFor(at, SEAT), orders, parView, futures };
}

async function ask(job: AdviceJob, stopAfter = Infinity) {
  const signal = { aborted: false };
  const heard: number[] = [];
  const onProgress = (done: number) => {
    heard.push(done);
    signal.aborted = done >= stopAfter;
  };
  const { results, isComplete } = await runJobs([job], runners(1), { onProgress, signal });
  return { result: results[0]!, isComplete, heard };
}

describe('advice', () => {
  it('should be the planner’s legal orders, in the steps that were announced', async () => {
    const job = jobIn(game);
    const { result, isComplete, heard } = await ask(job);
    const { orders, futures } = result.advice!;
    expect(orders).toEqual(BOTS.planner(job.view, rngFor(1, TURN, 0)));
    expect(checkOrders(game, SEAT, orders).ok).toBe(true);
    expect(futures).toBe(job.futures.length);
    expect(isComplete).toBe(true);
    expect(heard.at(-1)).toBe(gamesOf(job));
    expect(gamesOf(job)).toBe(planStepCount(job.view) + 8 + ADVISERS.length * 9);
  });

  it('should expect of its own orders what it expects of the same orders of the seat', async () => {
    const first = (await ask(jobIn(game))).result.advice!;
    const again = (await ask(jobIn(game, first.orders))).result.advice!;
    expect(again.orders).toEqual(first.orders);
    expect(again.own).toEqual(first.advised);
    expect(again.betterIn).toBe(0);
    const { mean, lowest, highest } = first.advised;
    expect(lowest).toBeLessThanOrEqual(mean);
    expect(highest).toBeGreaterThanOrEqual(mean);
  });

  it('should hear every office once, with a legal change and its own play-out', async () => {
    const job = jobIn(game);
    const { advice } = (await ask(job)).result;
    const { voices, own } = advice!;
    expect(voices.map(({ adviser }) => adviser)).toEqual(ADVISERS);
    for (const { order, expected } of voices) {
      if (order === null) expect(expected).toEqual(own);
      else expect(checkOrders(game, SEAT, [order]).ok).toBe(true);
    }
    expect(new Set(voices.map(({ expected }) => expected.mean)).size).toBeGreaterThan(1);
    const heard = voices.find(({ order }) => order !== null)!;
    const followed = (await ask(jobIn(game, [heard.order!]))).result.advice!;
    expect(followed.own).toEqual(heard.expected);
  });

  it('should propose nothing that takes money from what the office stands for', async () => {
    const standing = { power: 40, chips: 30, talent: 30 };
    const { voices } = (await ask(jobIn(game, [budgetOrder(standing)]))).result.advice!;
    const lines = { energy: 'power', industry: 'chips', science: 'talent' } as const;
    for (const { adviser, order } of voices) {
      if (adviser === 'diplomacy' || order?.kind !== 'allocateBudget') continue;
      const line = lines[adviser];
      expect(order.percents[line], adviser).toBeGreaterThanOrEqual(standing[line]);
    }
  });

  it('should see a seat that plays as par does at par', async () => {
    let at = calmGame();
    const calm = parCourse(at, BOTS, SEAT);
    while (at.state.turn < 19) {
      const own = ordersOfBot(at, BOTS, SEAT, 'balanced');
      at = resolveTurn(at, [...botOrders(at, BOTS, [SEAT]), ...own]).game;
    }
    const { result } = await ask(jobIn(at, ordersOfBot(at, BOTS, SEAT, 'balanced'), calm));
    const { mean, lowest, highest } = result.advice!.own;
    for (const points of [mean, lowest, highest]) expect(points).toBeCloseTo(0, 9);
    expect(result.advice!.advised.mean).toBeGreaterThanOrEqual(0);
  });

  it('should not depend on what is hidden from the seat', async () => {
    const before = await ask(jobIn(game));
    const secrets = secretsOf(game, SEAT);
    const after = await ask(jobIn(secrets.at(-1)!.game));
    expect(after.result).toEqual(before.result);
  });

  it('should be nothing when it is left early', async () => {
    const { result, isComplete } = await ask(jobIn(game), 3);
    expect(result.advice).toBeNull();
    expect(isComplete).toBe(false);
  });
});
