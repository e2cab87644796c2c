// Compares ways to go on by their scores in the same futures, and stops early with one that falls behind.

import type { Plan, Style } from '../plan';
import type { Future } from './future';

/** Points behind in one future after which the others are not played. */
const HOPELESS = 1.5;

/** The best way so far; the first that enters becomes it. */
export class Race {
  private readonly futures: readonly Future[];
  private best: readonly number[] | null = null;

  constructor(futures: readonly Future[]) {
    this.futures = futures;
  }

  /** Whether this way is better by more than `gain` points on average and so leads from now on. */
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
