// What the questions of a game are worth: all of them together the same in every length, a pledge a part of its own.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  addedPoints,
  chapterCount,
  createGame,
  nationIds,
  nationOf,
  ordersOfBot,
  pledgeReward,
  pledgeWorth,
  questionWorth,
  resolveTurn,
} from '../../src/engine/index';
import type { GameEvent } from '../../src/types/event';
import { PLEDGES } from '../../src/types/names';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const { ruleset, scenario: whole } = korea();
/** Nobody is lost in it, so that every game has all its chapters. */
const scenario = { ...whole, defeat: false };
const P = ruleset.parameters;
const SEEDS = caseCount({ quick: 3, full: 30 });

type Answered = Extract<GameEvent, { kind: 'chapterAnswered' }>;
type Settled = Extract<GameEvent, { kind: 'pledgeSettled' }>;
type Reviewed = Extract<GameEvent, { kind: 'pledgeReviewed' }>;

/** A game in which every nation pledges at random, with all that was answered and settled. */
function played(seed: number) {
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  const events: GameEvent[] = [];
  while (game.state.outcome === 'running') {
    const orders = nationIds(game).flatMap((id) => ordersOfBot(game, BOTS, id, 'random'));
    const turn = resolveTurn(game, orders);
    ({ game } = turn);
    events.push(...turn.events);
  }
  const answered = events.filter((event): event is Answered => event.kind === 'chapterAnswered');
  const settled = events.filter((event): event is Settled => event.kind === 'pledgeSettled');
  const reviewed = events.filter((event): event is Reviewed => event.kind === 'pledgeReviewed');
  return { game, answered, settled, reviewed };
}

const GAMES = Array.from({ length: SEEDS }, (_, seed) => played(seed));

describe('the questions of a game', () => {
  it('should be worth the same together, however many chapters there are', () => {
    for (const turns of [4, 8, 12, 20, 40])
      expect(questionWorth(P, turns) * chapterCount(P, turns)).toBeCloseTo(P.chapters.points, 12);
  });

  it('should each earn the share of their worth that the answer is', () => {
    const worth = questionWorth(P, 20);
    for (const { answered } of GAMES)
      for (const { verdict, points } of answered) expect(points).toBe(worth * verdict);
  });

  it('should count in the score as they were answered, and no more than all are worth', () => {
    for (const { game, answered } of GAMES)
      for (const id of nationIds(game)) {
        const own = answered.filter(({ country }) => country === id);
        const sum = own.reduce((points, one) => points + one.points, 0);
        expect(own).toHaveLength(5);
        expect(addedPoints(game, id).answers).toBeCloseTo(sum, 12);
        expect(sum).toBeLessThanOrEqual(P.chapters.points + 1e-9);
      }
  });
});

describe('a pledge', () => {
  it('should have the more of its question at stake the more it promises', () => {
    const stakes = PLEDGES.map((pledge) => pledgeWorth(P, 20, pledge));
    expect(stakes).toEqual([...stakes].sort((a, b) => a - b));
    for (const [at, pledge] of PLEDGES.entries())
      expect(stakes[at]).toBe(P.chapters.pledgePoints[pledge] * questionWorth(P, 20));
  });

  it('should earn its stake where it is kept and cost it where it is broken', () => {
    const all = GAMES.flatMap(({ settled }) => settled);
    expect(new Set(all.map(({ kept }) => kept)).size).toBe(2);
    for (const { pledge, kept, points } of all) {
      const rewards = [true, false].map((pledgeRaised) =>
        pledgeReward(P, 20, pledge, { pledgeRaised }),
      );
      if (kept) expect(rewards).toContain(points);
      else expect(points).toBe(-pledgeWorth(P, 20, pledge));
    }
  });

  it('should count in the score with what its reviews cost, and all together at most half of what the answers may', () => {
    const most = P.chapters.pledgePoints.bold * P.chapters.points;
    for (const { game, settled, reviewed } of GAMES)
      for (const id of nationIds(game)) {
        const own = [...settled, ...reviewed].filter(({ country }) => country === id);
        const sum = own.reduce((points, one) => points + one.points, 0);
        expect(nationOf(game.state, id).pledgePoints).toBeCloseTo(sum, 12);
        expect(Math.abs(sum)).toBeLessThanOrEqual(most + 1e-9);
      }
  });
});
