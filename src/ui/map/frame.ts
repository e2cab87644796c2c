// Which part of the world a chart shows and where its inset is: found by a search, so that every home gets a chart that suits it.

import type { Box } from './boxes';
import { isLand } from './landMask';
import type { LayoutRule, Size } from './layoutRules';
import { openSpots, type Spot } from './insetSpots';
import type { Point } from './projection';
import { range, type FramedPoint, framedPointsOf, type FrameSubject } from './framedPoints';

/** A window on the world: the longitude in its middle, its width in degrees, and how far down the equator is, as a share of its height. */
export interface Frame {
  readonly middle: number;
  readonly degreesAcross: number;
  readonly equator: number;
  readonly inset: Point;
}

export interface FrameWish extends FrameSubject {
  readonly size: Size;
  readonly rule: LayoutRule;
  readonly insetRadius: number;
  readonly sheets: readonly Box[];
}

/** What each flaw of a chart costs. The unit: pixels that a reader would rather move the eyes than meet the flaw. */
const COSTS = {
  underInset: 260,
  underSheet: 70,
  underPlates: 40,
  /** The share of the inset that hides land. */
  landUnderInset: 90,
  /** Per degree of width: a smaller part of the world shows more. */
  degree: 0.55,
  /** Per pixel between home and the rim of the inset. */
  homeToInset: 0.32,
  /** Per pixel from where the design has the inset. */
  fromDesign: 0.12,
} as const;

/** Widths that are tried, as shares of the widest window; a separate region needs no more than the smallest. */
const WIDTHS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35] as const;
const LEAST_DEGREES = 96;
/** How far a window may reach on the plane: as far as there is something to see. */
const NORTH = 131;
const SOUTH = 105;
/** Heights in a window at which home may be. */
const HOME_HEIGHTS = range(0.2, 0.8, 0.06);
/** Heights of the equator that are tried in a window that is higher than the world. */
const EQUATORS = range(0.46, 0.82, 0.06);

type Window = Omit<Frame, 'inset'> & { readonly pixelsPerDegree: number };

function equatorsOf(home: Point, { height }: Size, pixelsPerDegree: number): number[] {
  const degrees = height / pixelsPerDegree;
  const fitting = HOME_HEIGHTS.map((share) => share - home.y / degrees).filter(
    (equator) => equator * degrees <= NORTH && (1 - equator) * degrees <= SOUTH,
  );
  return fitting.length === 0 ? EQUATORS : fitting;
}

/** Windows that show home. */
function windowsOf({ size, rule }: FrameWish, home: Point): Window[] {
  const widths = WIDTHS.map((share) => share * rule.degreesAcross);
  return widths
    .filter((degreesAcross) => degreesAcross >= LEAST_DEGREES)
    .flatMap((degreesAcross) => {
      const pixelsPerDegree = Math.max(size.width / degreesAcross, size.height / 330);
      const equators = equatorsOf(home, size, pixelsPerDegree);
      return range(-0.42, 0.42, 0.04).flatMap((share) => {
        const middle = Math.round(home.x + share * degreesAcross);
        return equators.map((equator) => ({ middle, degreesAcross, equator, pixelsPerDegree }));
      });
    });
}

function isIn({ x, y, width, height }: Box, point: Point): boolean {
  return Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2;
}

const EDGE = 14;

function isOutside({ x, y }: Point, { width, height }: Size): boolean {
  return x < EDGE || x > width - EDGE || y < EDGE || y > height - EDGE;
}

/** The cost of a window without the inset. One point object is used for all places, because there are many windows. */
function windowCost(
  window: Window,
  points: readonly FramedPoint[],
  { size, sheets }: FrameWish,
): number {
  const { middle, pixelsPerDegree } = window;
  const top = window.equator * size.height;
  const at = { x: 0, y: 0 };
  let cost = window.degreesAcross * COSTS.degree;
  for (const point of points) {
    const near = point.x - 360 * Math.round((point.x - middle) / 360) - middle;
    at.x = size.width / 2 + near * pixelsPerDegree;
    at.y = top + point.y * pixelsPerDegree;
    if (isOutside(at, size)) cost += point.outside;
    else
      for (const sheet of sheets)
        if (isIn(sheet, at)) {
          cost += point.weight * COSTS.underSheet;
          break;
        }
  }
  return cost;
}

/** Rings of points that fill a disc evenly. */
const DISC: readonly Point[] = [0.2, 0.5, 0.75, 0.95].flatMap((reach, ring) =>
  range(1, 4 + 5 * ring, 1).map((step) => {
    const angle = (step / (4 + 5 * ring)) * 2 * Math.PI + ring;
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  }),
);

function landShare(window: Window, size: Size, { x, y }: Point, radius: number): number {
  const { middle, equator, pixelsPerDegree } = window;
  const hidden = DISC.filter((point) =>
    isLand({
      x: middle + (x + point.x * radius - size.width / 2) / pixelsPerDegree,
      y: (y + point.y * radius - equator * size.height) / pixelsPerDegree,
    }),
  );
  return hidden.length / DISC.length;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** A window with the places in it of the framed points, home's first. */
interface View {
  readonly window: Window;
  readonly seen: readonly (Point & { readonly weight: number })[];
}

function viewOf(window: Window, points: readonly FramedPoint[], { width, height }: Size): View {
  const { middle, pixelsPerDegree, equator } = window;
  const seen = points.map(({ x, y, weight }) => ({
    x: width / 2 + (x - 360 * Math.round((x - middle) / 360) - middle) * pixelsPerDegree,
    y: equator * height + y * pixelsPerDegree,
    weight,
  }));
  return { window, seen };
}

/** A place for the inset with its cost in every window, the cheapest first. */
function pricedSpots(wish: FrameWish, design: Point): Spot[] {
  return openSpots(wish)
    .map((spot) => ({ ...spot, cost: spot.cost + COSTS.fromDesign * distance(spot, design) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The cost of a place for the inset in a window; the sum is not finished once it is above `most`. */
function spotCost(spot: Spot, { window, seen }: View, wish: FrameWish, most: number): number {
  const { size, insetRadius } = wish;
  let { cost } = spot;
  for (const at of seen) {
    const apart = distance(at, spot);
    if (apart < insetRadius + 8) cost += at.weight * COSTS.underInset;
    else if (spot.plates.some((box) => isIn(box, at))) cost += at.weight * COSTS.underPlates;
    if (cost > most) return cost;
  }
  const home = seen[0];
  cost += Math.max(distance(home, spot) - insetRadius, 0) * COSTS.homeToInset;
  if (cost > most) return cost;
  return cost + COSTS.landUnderInset * landShare(window, size, spot, insetRadius);
}

function searchFrame(wish: FrameWish, points: readonly FramedPoint[]): Frame {
  const { size, rule } = wish;
  const design = { x: rule.insetX * size.width, y: rule.insetY * size.height };
  const spots = pricedSpots(wish, design);
  const cheapest = spots[0]?.cost ?? 0;
  let best: Frame = {
    middle: 147,
    degreesAcross: rule.degreesAcross,
    equator: 0.55,
    inset: design,
  };
  let least = Number.POSITIVE_INFINITY;
  const windows = windowsOf(wish, points[0] ?? { x: 147, y: 0 })
    .map((window) => ({ window, cost: windowCost(window, points, wish) }))
    .sort((a, b) => a.cost - b.cost);
  for (const { window, cost } of windows) {
    if (cost + cheapest >= least) break;
    const view = viewOf(window, points, size);
    for (const spot of spots) {
      if (cost + spot.cost >= least) break;
      const all = cost + spotCost(spot, view, wish, least - cost);
      if (all >= least) continue;
      least = all;
      const { middle, degreesAcross, equator } = window;
      best = { middle, degreesAcross, equator, inset: { x: spot.x, y: spot.y } };
    }
  }
  return best;
}

const MOST_KEPT = 24;
const kept = new Map<string, Frame>();

/** The chart of a home among these countries; the same question always has the same answer. */
export function frameFor(wish: FrameWish): Frame {
  const { size, sheets, rule } = wish;
  const points = framedPointsOf(wish);
  const key = JSON.stringify([size, points, sheets, rule.plates]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const frame = searchFrame(wish, points);
  kept.set(key, frame);
  return frame;
}
