// Finds the nearest free place for a box, so that boxes never overlap.

import { type Box, boxesTouch, type Disc, touchesDisc } from './boxes';
import type { Point } from './projection';
import type { Size } from './layoutRules';

/** What new boxes keep clear of; every box that is placed is added. */
export interface Ground {
  readonly size: Size;
  readonly boxes: Box[];
  readonly discs: readonly Disc[];
}

const MARGIN = 10;
/** Pixels kept free between two boxes. */
const GAP = 3;
const STEP = 5;
const REACH = 260;

/** Steps away from the wished place, the nearest first. */
const STEPS: readonly Point[] = stepsByDistance();

function stepsByDistance(): Point[] {
  const steps: Point[] = [];
  for (let x = -REACH; x <= REACH; x += STEP)
    for (let y = -REACH; y <= REACH; y += STEP)
      if (x * x + y * y <= REACH * REACH) steps.push({ x, y });
  return steps.sort((a, b) => a.x * a.x + a.y * a.y - b.x * b.x - b.y * b.y);
}

function isFree(box: Box, { boxes, discs }: Ground): boolean {
  const wide = { ...box, width: box.width + GAP, height: box.height + GAP };
  return (
    !discs.some((disc) => touchesDisc(box, disc, GAP)) &&
    !boxes.some((one) => boxesTouch(one, wide))
  );
}

function keepInside(box: Box, { width, height }: Size): Point {
  const [freeX, freeY] = [MARGIN + box.width / 2, MARGIN + box.height / 2];
  return {
    x: Math.min(Math.max(box.x, freeX), width - freeX),
    y: Math.min(Math.max(box.y, freeY), height - freeY),
  };
}

/** A free place for the box at most `reach` from where it should be, which is taken from then on; undefined where there is none. */
export function takeRoom(wish: Box, ground: Ground, reach = REACH): Point | undefined {
  const start = keepInside(wish, ground.size);
  for (const step of STEPS) {
    if (step.x * step.x + step.y * step.y > reach * reach) return undefined;
    const at = keepInside({ ...wish, x: start.x + step.x, y: start.y + step.y }, ground.size);
    const box = { ...wish, ...at };
    if (!isFree(box, ground)) continue;
    ground.boxes.push(box);
    return at;
  }
  return undefined;
}
