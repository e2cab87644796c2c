// Compares ways to go on by their scores in the same futures, and drops one early that falls behind.

import type { Plan, Style } from '../plan';
import type { Future } from './future';

/** A way that is this many points behind in one future is not played in the others. */
const HOPELESS = 1.5;

/** The best way so far; the first one that is entered becomes it. */
export class Race {
  private readonly futures: readonly Future[];
  private best: readonly number[] | null = null;

  constructor(futures: readonly Future[]) {
    this.futures = futures;
  }

  /** In all of its futures. */
  get turnsResolved(): number {
    return this.futures.reduce((sum, future) => sum + future.turnsResolved, 0);
  }

  /** Whether this way is better by more than `gain` points on average; then it is the best from now on. */
  enter(style: Style, first: Plan | null, gain: number): boolean {
    const scores: number[] = [];
    let lead = 0;
    for (let place = 0; place < this.futures.length; place++) {
      const score = this.futures[place]!.finalScore(style, first);
      scores.push(score);
      if (this.best === null) continue;
      lead += score - this.best[place]!;
      if (lead < -HOPELESS) return false;
    }
    if (this.best !== null && lead <= gain * this.futures.length) return false;
    this.best = scores;
    return true;
  }
}
