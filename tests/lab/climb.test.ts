// Holds the climb to its law: same seed same way, never down, and to the top of a plain hill.

import { describe, expect, it } from 'vitest';
import { climb, type ClimbOptions, type Hill } from '../../src/lab/climb';

const TOP = { x: 3, y: -2 };

/** A round hill whose top is 0 high; every look at it is one game. */
const HILL: Hill<{ x: number; y: number }> = {
  change: ({ x, y }, random) => ({
    x: x + random.nextUnit() - 0.5,
    y: y + random.nextUnit() - 0.5,
  }),
  score: function* ({ x, y }) {
    const isStopped = yield 1;
    return isStopped ? null : [-((x - TOP.x) * (x - TOP.x) + (y - TOP.y) * (y - TOP.y))];
  },
};

type Point = typeof TOP;
const OPTIONS: ClimbOptions<Point> = { start: { x: 0, y: 0 }, steps: 400, seed: 5, stream: 0 };

/** Walks to the end, or stops after so many games. */
function run(options: ClimbOptions<Point>, most = Number.POSITIVE_INFINITY) {
  const steps = climb(HILL, options);
  let games = 0;
  let step = steps.next(false);
  while (step.done !== true) {
    games += step.value;
    step = steps.next(games > most);
  }
  return { games, ...step.value };
}

describe('a climb', () => {
  it('should come near the top of a plain hill', () => {
    const { best, score, startScore, games, steps, kept } = run(OPTIONS);
    expect(startScore).toBe(-13);
    expect(score).toBeGreaterThan(-0.01);
    expect(best.x).toBeCloseTo(TOP.x, 0);
    expect([games, steps]).toEqual([401, 400]);
    expect(kept).toBeGreaterThan(5);
  });

  it('should climb the same way from the same seed, and another way from another', () => {
    expect(run(OPTIONS)).toEqual(run(OPTIONS));
    expect(run({ ...OPTIONS, stream: 1 }).best).not.toEqual(run(OPTIONS).best);
    expect(run({ ...OPTIONS, seed: 6 }).best).not.toEqual(run(OPTIONS).best);
  });

  it('should never come down, and keep what it had when it is stopped', () => {
    let last = Number.NEGATIVE_INFINITY;
    for (let most = 1; most < 100; most += 7) {
      const { score, steps } = run(OPTIONS, most);
      expect(score).toBeGreaterThanOrEqual(last);
      expect(score).toBe(run({ ...OPTIONS, steps }).score);
      last = score;
    }
  });

  it('should never go on from a candidate that was given up, however high it stood', () => {
    const hill: Hill<number> = {
      change: (height) => height + 1,
      score: function* (height, best) {
        yield 1;
        return best.length > 0 && height > 2 ? [height] : [height, height];
      },
    };
    const steps = climb(hill, { start: 0, steps: 5, seed: 1, stream: 0 });
    let step = steps.next(false);
    while (step.done !== true) step = steps.next(false);
    expect(step.value).toMatchObject({ best: 2, score: 2, kept: 2, steps: 5 });
  });

  it('should give its start and no score when it is stopped at once', () => {
    const { best, score } = run(OPTIONS, 0);
    expect(best).toEqual(OPTIONS.start);
    expect(score).toBeNaN();
  });
});
