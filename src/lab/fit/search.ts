// A pattern search: steps along one direction after the other, keeps what lessens the loss, goes on where a round of steps led, and halves its steps where none helps.

import { type Random, rngFor } from '../../lib/rng';

/** A place in the unit cube. */
export type Point = readonly number[];

export interface SearchOptions {
  readonly start: Point;
  readonly loss: (point: Point) => number;
  /** Decides in which order the directions are tried. */
  readonly seed: number;
  /** The search ends after so many places. */
  readonly most: number;
}

export interface Searched {
  readonly point: Point;
  readonly loss: number;
  readonly tried: number;
}

const FIRST_STEP = 0.2;
const LAST_STEP = 0.01;
/** A step that lessens the loss by less is not worth leaving a value for. */
const LEAST_GAIN = 0.0005;
const STREAM = 0;

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const other = random.nextBelow(i + 1);
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}

class PatternSearch {
  private best: Point;
  private least: number;
  private tried = 1;

  constructor(private readonly options: SearchOptions) {
    this.best = options.start;
    this.least = options.loss(options.start);
  }

  private get isOver(): boolean {
    return this.tried >= this.options.most;
  }

  /** Whether the place is better by enough; then the search stands there. */
  private moves(point: Point): boolean {
    if (this.isOver || point.every((value, i) => value === this.best[i])) return false;
    this.tried++;
    const loss = this.options.loss(point);
    if (loss > this.least - LEAST_GAIN) return false;
    this.best = point;
    this.least = loss;
    return true;
  }

  private steps(direction: number, size: number): boolean {
    const moved = (by: number) =>
      this.best.map((value, i) => (i === direction ? within(value + by) : value));
    return this.moves(moved(size)) || this.moves(moved(-size));
  }

  /** One step in every direction; then on the way that they led, as long as that helps. */
  private round(size: number, random: Random): boolean {
    const before = this.best;
    for (const direction of shuffled(before.length, random)) this.steps(direction, size);
    if (this.best === before) return false;
    const way = this.best.map((value, i) => value - before[i]!);
    while (this.moves(this.best.map((value, i) => within(value + way[i]!))));
    return true;
  }

  run(): Searched {
    let size = FIRST_STEP;
    for (let turn = 0; size >= LAST_STEP && !this.isOver; turn++)
      if (!this.round(size, rngFor(this.options.seed, turn, STREAM))) size /= 2;
    return { point: this.best, loss: this.least, tried: this.tried };
  }
}

/** The place of the least loss that was found. The same options find the same place. */
export function patternSearch(options: SearchOptions): Searched {
  return new PatternSearch(options).run();
}
