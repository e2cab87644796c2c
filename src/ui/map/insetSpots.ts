// Where the inset may be in a window: clear of the sheets of the page, with room for its heading and for plates beside it.

import { type Box, boxesTouch, touchesDisc } from './boxes';
import type { LayoutRule, Size } from './layoutRules';
import type { Point } from './projection';

/** Plates of sites: their size in pixels of the drawn design, and their distance from the inset. */
export const PLATE = { width: 154, step: 53, gap: 18, drop: 18 };
const MARGIN = 10;
/** Height of the heading above the inset, with its bug. */
export const HEADING = { width: 130, height: 32, gap: 22 };
/** Height below the plates of sites that is kept free for the zoom buttons. */
const FOOT = 60;

/** A place for the inset, with the room that plates and its heading take there. */
export interface Spot extends Point {
  readonly plates: readonly Box[];
  readonly cost: number;
}

export interface InsetRoom {
  readonly size: Size;
  readonly rule: LayoutRule;
  /** Radius with the ring. */
  readonly insetRadius: number;
  readonly sheets: readonly Box[];
}

/** A stack of plates beside the inset. */
export interface PlateStack {
  readonly side: 'left' | 'right';
  readonly count: number;
  readonly box: Box;
}

export function headingBox({ x, y }: Point, { insetRadius, rule }: InsetRoom): Box {
  const height = HEADING.height * rule.words;
  const width = HEADING.width * rule.words;
  return { x, y: y - insetRadius - HEADING.gap - height / 2, width, height };
}

function isInside({ x, y, width, height }: Box, size: Size): boolean {
  return (
    x - width / 2 >= MARGIN &&
    y - height / 2 >= MARGIN &&
    x + width / 2 <= size.width - MARGIN &&
    y + height / 2 <= size.height - MARGIN
  );
}

/** Whether the inset and its heading are inside the window and clear of all sheets. */
function isOpen(at: Point, room: InsetRoom): boolean {
  const { size, rule, sheets, insetRadius } = room;
  const reach = insetRadius + MARGIN;
  if (at.x < reach || at.y < reach || at.x > size.width - reach || at.y > size.height - reach)
    return false;
  const disc = { x: at.x, y: at.y, radius: insetRadius };
  if (sheets.some((sheet) => touchesDisc(sheet, disc))) return false;
  if (!rule.hasHeading) return true;
  const heading = headingBox(at, room);
  return isInside(heading, size) && !sheets.some((sheet) => boxesTouch(sheet, heading));
}

function stackAt(at: Point, side: 'left' | 'right', count: number, room: InsetRoom): PlateStack {
  const { words } = room.rule;
  const width = PLATE.width * words;
  const height = count * PLATE.step * words;
  const reach = room.insetRadius + PLATE.gap + width / 2;
  const low = room.size.height - FOOT - height / 2;
  const y = Math.max(Math.min(at.y + PLATE.drop, low), MARGIN + height / 2);
  return { side, count, box: { x: at.x + (side === 'left' ? -reach : reach), y, width, height } };
}

/** The plates that find room beside an inset: as many as wished where possible, on the right first. */
export function plateStack(at: Point, wished: number, room: InsetRoom): PlateStack | undefined {
  for (let count = wished; count > 0; count -= 1)
    for (const side of ['right', 'left'] as const) {
      const stack = stackAt(at, side, count, room);
      const { box } = stack;
      if (isInside(box, room.size) && !room.sheets.some((sheet) => boxesTouch(sheet, box)))
        return stack;
    }
  return undefined;
}

const MISSING_PLATE = 25;

/** Places for the inset over the whole window, each with what it costs in plates that find no room. */
export function openSpots(room: InsetRoom): Spot[] {
  const { size, rule } = room;
  const stepX = Math.max(Math.round(size.width / 28), 12);
  const stepY = Math.max(Math.round(size.height / 26), 8);
  const design = {
    x: Math.round(rule.insetX * size.width),
    y: Math.round(rule.insetY * size.height),
  };
  const spots: Point[] = [design];
  for (let x = stepX; x < size.width; x += stepX)
    for (let y = stepY; y < size.height; y += stepY) spots.push({ x, y });
  return spots.flatMap(({ x, y }) => {
    if (!isOpen({ x, y }, room)) return [];
    const stack = plateStack({ x, y }, rule.plates, room);
    const cost = (rule.plates - (stack?.count ?? 0)) * MISSING_PLATE;
    const heading = rule.hasHeading ? [headingBox({ x, y }, room)] : [];
    return [{ x, y, plates: stack === undefined ? heading : [stack.box, ...heading], cost }];
  });
}

/** Pixels between the places that are tried for a dragged inset. */
const TRIED_PX = 4;

/** The places that are this many steps from a middle one, in x or in y. */
function ringAround(middle: Point, steps: number): Point[] {
  const reach = steps * TRIED_PX;
  const { x, y } = middle;
  const along = Array.from({ length: 2 * steps + 1 }, (_, i) => i * TRIED_PX - reach);
  const between = along.slice(1, -1);
  return [
    ...along.flatMap((by) => [
      { x: x - reach, y: y + by },
      { x: x + reach, y: y + by },
    ]),
    ...between.flatMap((by) => [
      { x: x + by, y: y - reach },
      { x: x + by, y: y + reach },
    ]),
  ];
}

/** The free place nearest to a wished one, searched in growing rings; the wished one where there is none. */
export function nearestOpen(wish: Point, room: InsetRoom): Point {
  if (isOpen(wish, room)) return wish;
  const most = Math.ceil(Math.max(room.size.width, room.size.height) / TRIED_PX);
  let best = wish;
  let least = Number.POSITIVE_INFINITY;
  for (let steps = 1; steps <= most && (steps * TRIED_PX) ** 2 < least; steps += 1)
    for (const { x, y } of ringAround(wish, steps)) {
      const apart = (x - wish.x) ** 2 + (y - wish.y) ** 2;
      if (apart >= least || !isOpen({ x, y }, room)) continue;
      least = apart;
      best = { x, y };
    }
  return best;
}
