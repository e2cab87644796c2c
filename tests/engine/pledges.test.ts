// The review of a pledge: its bar is drawn for the whole world, then it is kept, raised by a step or withdrawn for a part of its stake.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  bolderPledge,
  botOrders,
  checkOrder,
  createGame,
  nationOf,
  pledgeBar,
  pledgeReward,
  pledgeWorth,
  resolveTurn,
  sampleFuture,
  turnOfChapter,
  viewFor,
  withdrawalCost,
} from '../../src/engine/index';
import type { GameEvent } from '../../src/types/event';
import type { Game } from '../../src/types/game';
import { PLEDGE_REVIEWS, PLEDGES, type Pledge, type PledgeReview } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const P = ruleset.parameters;
const { chapters: C } = P;
const KOR = 'KOR';
const LENGTH = 20;

function pledge(pledge: Pledge): Order {
  return { kind: 'makePledge', country: KOR, pledge };
}

function review(review: PledgeReview): Order {
  return { kind: 'reviewPledge', country: KOR, review };
}

function begin(seed = 1, variant = 'full'): Game {
  return createGame(ruleset, scenario, { seed, variant });
}

/** The game after some turns with these orders, the first in the first, and the facts of the last one. */
function play(game: Game, ...turns: readonly (readonly Order[])[]) {
  let now = game;
  let events: readonly GameEvent[] = [];
  for (const orders of turns) ({ game: now, events } = resolveTurn(now, orders));
  return { game: now, events };
}

/** The game at the start of the turn of the review, with a pledge. */
function atReview(made: Pledge, seed = 1): Game {
  return play(begin(seed), [pledge(made)], []).game;
}

/** The same game with a bar that was moved by so much. */
function shifted(game: Game, pledgeShift: number): Game {
  return { ...game, state: { ...game.state, world: { ...game.state.world, pledgeShift } } };
}

function own({ state }: Game) {
  return nationOf(state, KOR);
}

describe('the bar of pledges', () => {
  it('should be drawn before the turn of the review alone, from the stated list, and be as told in the next chapter', () => {
    for (const seed of [1, 2, 3, 4]) {
      let game = begin(seed);
      while (game.state.turn < 9) {
        const isDrawn = turnOfChapter(P, game.state.turn) >= C.reviewTurn;
        const { pledgeShift } = game.state.world;
        if (isDrawn) expect(C.pledgeShifts).toContain(pledgeShift);
        else expect(pledgeShift).toBe(0);
        ({ game } = resolveTurn(game, []));
      }
    }
  });

  it('should come out differently in different games, and be told to everybody', () => {
    const drawn = Array.from({ length: 12 }, (_, seed) => play(begin(seed), [], []));
    const shifts = new Set(drawn.map(({ game }) => game.state.world.pledgeShift));
    expect(shifts.size).toBe(C.pledgeShifts.length);
    for (const { game, events } of drawn)
      expect(events).toContainEqual({
        kind: 'pledgeBarDrawn',
        country: null,
        shift: game.state.world.pledgeShift,
      });
  });

  it('should not be known before, not even in a guessed future of the same view', () => {
    const view = viewFor(begin(), KOR);
    const guessed = Array.from({ length: 12 }, (_, k) => play(sampleFuture(view, k), [], []).game);
    expect(new Set(guessed.map(({ state }) => state.world.pledgeShift)).size).toBeGreaterThan(1);
  });

  it('should rise with the pledge, and stay between nothing and a full answer', () => {
    for (const pledgeShift of [-1, ...C.pledgeShifts, 1]) {
      const bars = PLEDGES.map((each) => pledgeBar(P, { pledgeShift }, each));
      expect(bars).toEqual([...bars].sort((a, b) => a - b));
      for (const bar of bars) expect(bar >= 0 && bar <= 1).toBe(true);
    }
  });
});

describe('the review of a pledge', () => {
  it.each(PLEDGE_REVIEWS)(
    'should be open in its turn alone, and with a pledge alone: %s',
    (one) => {
      const codes = [
        begin(),
        play(begin(), [pledge('solid')]).game,
        play(begin(), [], []).game,
      ].map((game) => {
        const checked = checkOrder(game, review(one));
        return checked.ok ? 'allowed' : checked.error.code;
      });
      expect(codes).toEqual(['notAtReview', 'notAtReview', 'noPledge']);
      expect(checkOrder(atReview('solid'), review(one)).ok).toBe(true);
      expect(checkOrder(play(atReview('solid'), []).game, review(one)).ok).toBe(false);
    },
  );

  it('should not raise the boldest pledge, nor take a word that no list has', () => {
    expect(checkOrder(atReview('bold'), review('raise'))).toMatchObject({
      error: { code: 'pledgeHighest' },
    });
    expect(checkOrder(atReview('solid'), review('forget' as 'raise'))).toMatchObject({
      error: { code: 'unknownChoice' },
    });
  });

  it('should be open in games of years too', () => {
    const game = play(begin(1, 'rounds'), [pledge('solid')], []).game;
    expect(checkOrder(game, review('raise')).ok).toBe(true);
  });

  it('should keep the pledge where nothing is said', () => {
    const { game } = play(atReview('solid'), []);
    expect(own(game)).toMatchObject({ pledge: 'solid', pledgeRaised: false, pledgePoints: 0 });
  });

  it.each(PLEDGES)(
    'should cost a part of the stake to withdraw one, and settle nothing later: %s',
    (made) => {
      const reviewed = play(atReview(made), [review('withdraw')]);
      const cost = withdrawalCost(P, LENGTH, made);
      expect(cost).toBeCloseTo(C.withdrawnShare * pledgeWorth(P, LENGTH, made), 12);
      expect(own(reviewed.game)).toMatchObject({ pledge: null, pledgePoints: -cost });
      expect(reviewed.events).toContainEqual({
        kind: 'pledgeReviewed',
        country: KOR,
        pledge: made,
        review: 'withdraw',
        points: -cost,
      });
      const ended = play(reviewed.game, []);
      expect(own(ended.game).pledgePoints).toBe(-cost);
      expect(ended.events.some(({ kind }) => kind === 'pledgeSettled')).toBe(false);
    },
  );

  it.each(['modest', 'solid'] as const)(
    'should raise one by a step, with its whole stake at risk and a part of the gain: %s',
    (made) => {
      const bolder = bolderPledge(made)!;
      const raised = play(atReview(made), [review('raise')]).game;
      expect(own(raised)).toMatchObject({ pledge: bolder, pledgeRaised: true, pledgePoints: 0 });
      const pointsAt = (shift: number) => own(play(shifted(raised, shift), []).game).pledgePoints;
      const [low, high] = [pledgeWorth(P, LENGTH, made), pledgeWorth(P, LENGTH, bolder)];
      expect(pointsAt(-1)).toBeCloseTo(low + C.raisedShare * (high - low), 12);
      expect(own(play(shifted(raised, 1), []).game).pledgePoints).toBe(-high);
    },
  );

  it('should begin anew in the next chapter', () => {
    const raised = play(atReview('modest'), [review('raise')], [], [pledge('solid')]).game;
    expect(own(raised)).toMatchObject({ pledge: 'solid', pledgeRaised: false });
    expect(pledgeReward(P, LENGTH, 'solid', own(raised))).toBe(pledgeWorth(P, LENGTH, 'solid'));
  });

  it('should be worth less when raised late than when promised at once, and cost less to withdraw than to break', () => {
    for (const each of PLEDGES) {
      const late = pledgeReward(P, LENGTH, each, { pledgeRaised: true });
      expect(late).toBeLessThanOrEqual(pledgeWorth(P, LENGTH, each));
      expect(withdrawalCost(P, LENGTH, each)).toBeLessThan(pledgeWorth(P, LENGTH, each));
    }
  });

  it('should be ordered by bots only where it may be', () => {
    let game = begin(5);
    while (game.state.outcome === 'running') {
      const orders = botOrders(game, BOTS, []);
      for (const order of orders)
        if (order.kind === 'reviewPledge' || order.kind === 'orderAhead')
          expect(checkOrder(game, order).ok).toBe(true);
      ({ game } = resolveTurn(game, orders));
    }
  });
});
