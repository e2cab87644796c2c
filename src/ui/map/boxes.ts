// Boxes on the screen that must not overlap, and how they are pushed apart.

import type { Point } from './projection';

/** A box by its middle and size, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A round area that boxes keep out of. */
export interface Disc extends Point {
  readonly radius: number;
}

interface Movable {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free between two boxes. */
const GAP = 4;
const ROUNDS = 60;

/** How far two boxes overlap in x and in y; both are positive where they do. */
function overlap(a: Box, b: Box): Point {
  return {
    x: (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x),
    y: (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y),
  };
}

export function boxesTouch(a: Box, b: Box): boolean {
  const { x, y } = overlap(a, b);
  return x > GAP && y > GAP;
}

/** Whether less than `gap` pixels are between a box and a round area. */
export function touchesDisc(box: Box, { x, y, radius }: Disc, gap = 0): boolean {
  const dx = Math.max(Math.abs(x - box.x) - box.width / 2, 0);
  const dy = Math.max(Math.abs(y - box.y) - box.height / 2, 0);
  return dx * dx + dy * dy < (radius + gap) ** 2;
}

function pushFrom(box: Movable, other: Box, part: number): void {
  const over = overlap(box, other);
  if (over.x <= 0 || over.y <= 0) return;
  if (over.y <= over.x) box.y += (box.y < other.y ? -1 : 1) * over.y * part;
  else box.x += (box.x < other.x ? -1 : 1) * over.x * part;
}

function pushFromDisc(box: Movable, disc: Disc): void {
  const dx = Math.max(Math.abs(box.x - disc.x) - box.width / 2, 0);
  const dy = Math.max(Math.abs(box.y - disc.y) - box.height / 2, 0);
  if (dx * dx + dy * dy >= (disc.radius + GAP) ** 2) return;
  const side = box.x < disc.x ? -1 : 1;
  const free = Math.sqrt(Math.max((disc.radius + GAP) ** 2 - dy * dy, 0));
  box.x = disc.x + side * (free + box.width / 2);
}

function keepInside(box: Movable, field: Box): void {
  const freeX = Math.max((field.width - box.width) / 2, 0);
  const freeY = Math.max((field.height - box.height) / 2, 0);
  box.x = Math.min(Math.max(box.x, field.x - freeX), field.x + freeX);
  box.y = Math.min(Math.max(box.y, field.y - freeY), field.y + freeY);
}

/** What boxes keep clear of. */
export interface Surroundings {
  readonly field: Box;
  readonly fixed: readonly Box[];
  readonly discs: readonly Disc[];
}

/** Moves boxes as little as possible, in rounds of pushing, until none overlaps another or a fixed one. */
export function settleBoxes(boxes: readonly Box[], around: Surroundings): Box[] {
  const moved: Movable[] = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    moved.forEach((box, i) => {
      for (const other of moved.slice(i + 1)) {
        const before = { ...box };
        pushFrom(box, other, 0.5);
        pushFrom(other, before, 0.5);
      }
    });
    for (const box of moved) {
      for (const other of around.fixed) pushFrom(box, other, 1);
      for (const disc of around.discs) pushFromDisc(box, disc);
      keepInside(box, around.field);
    }
  }
  return moved;
}
