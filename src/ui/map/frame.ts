// Which part of the world a chart shows and where its lens lies: searched, so that every home gets a fitting chart.

import type { CountryId } from '../../types/names';
import type { Box } from './boxes';
import { isLand } from './landMask';
import type { LayoutRule, Size } from './layoutRules';
import { openSpots, type Spot } from './lensSpots';
import { CLOUD_PORTS, LENS_PLACES, PIN_PLACES, PORTS, TALENT_PORTS } from './places';
import { type Place, type Point, projectPlace } from './projection';

/** A window on the world: the longitude in its middle, its width in degrees, and the equator's share of its height. */
export interface Frame {
  readonly middle: number;
  readonly degreesAcross: number;
  readonly equator: number;
  readonly lens: Point;
}

export interface FrameWish {
  readonly size: Size;
  readonly rule: LayoutRule;
  readonly home: CountryId;
  readonly countries: readonly CountryId[];
  readonly seats: readonly CountryId[];
  readonly lensRadius: number;
  readonly sheets: readonly Box[];
}

/** What a chart costs, in the pixels that a reader's eye would rather go. */
const COSTS = {
  /** A place that is not on the chart. */
  outside: 90,
  underLens: 260,
  underSheet: 70,
  underPlates: 40,
  /** The share of the lens that hides land. */
  landUnderLens: 240,
  /** Per degree of width: a smaller part of the world shows more. */
  degree: 0.55,
  /** Per pixel between home and the rim of the lens. */
  homeToLens: 0.32,
  /** Per pixel from where the design has the lens. */
  fromDesign: 0.12,
} as const;

const HOME_WEIGHT = 9;
const SEAT_WEIGHT = 1.5;

interface Sight extends Point {
  readonly weight: number;
}

/** Places around the middle of a country, as far as most of it reaches. */
function extentOf(id: CountryId): Place[] {
  const seen = LENS_PLACES[id];
  if (seen === undefined) return [];
  const [longitude, latitude] = seen.place;
  const up = 0.55 * seen.half;
  const across = up / Math.cos((latitude * Math.PI) / 180);
  return [
    [longitude - across, latitude],
    [longitude + across, latitude],
    [longitude, latitude - up],
    [longitude, latitude + up],
  ];
}

/** What should be seen of a country: its ground, where its plate stands and where its flows end. */
function sightsOf(id: CountryId, weight: number): Sight[] {
  const ports = [PIN_PLACES[id]?.place, PORTS[id], TALENT_PORTS[id], CLOUD_PORTS[id]];
  const places = [...ports.filter((place) => place !== undefined), ...extentOf(id)];
  return places.map((place) => ({ ...projectPlace(place), weight: weight / places.length }));
}

/** The first is home itself, which must be seen. */
function sightsIn({ home, countries, seats }: FrameWish): Sight[] {
  const [itself, ...rest] = [...new Set([home, ...countries])].flatMap((id) =>
    sightsOf(id, id === home ? HOME_WEIGHT : seats.includes(id) ? SEAT_WEIGHT : 1),
  );
  return itself === undefined ? [] : [{ ...itself, weight: HOME_WEIGHT }, ...rest];
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

const MIDDLES = range(-180, 170, 10);
const EQUATORS = range(0.46, 0.82, 0.06);

type Window = Omit<Frame, 'lens'> & { readonly pixelsPerDegree: number };

function windowsOf({ size, rule }: FrameWish): Window[] {
  const widths = [1, 0.9, 0.8, 0.7, 0.6].map((share) => share * rule.degreesAcross);
  return widths.flatMap((degreesAcross) => {
    const pixelsPerDegree = Math.max(size.width / degreesAcross, size.height / 330);
    return MIDDLES.flatMap((middle) =>
      EQUATORS.map((equator) => ({ middle, degreesAcross, equator, pixelsPerDegree })),
    );
  });
}

function onScreen(window: Window, size: Size, { x, y }: Point): Point {
  const near = x - 360 * Math.round((x - window.middle) / 360) - window.middle;
  return {
    x: size.width / 2 + near * window.pixelsPerDegree,
    y: window.equator * size.height + y * window.pixelsPerDegree,
  };
}

function isIn({ x, y, width, height }: Box, point: Point): boolean {
  return Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2;
}

const EDGE = 14;

function isOutside({ x, y }: Point, { width, height }: Size): boolean {
  return x < EDGE || x > width - EDGE || y < EDGE || y > height - EDGE;
}

/** What the places cost whatever the lens does. */
function windowCost(window: Window, sights: readonly Sight[], wish: FrameWish): number {
  let cost = window.degreesAcross * COSTS.degree;
  for (const sight of sights) {
    const at = onScreen(window, wish.size, sight);
    if (isOutside(at, wish.size)) cost += sight.weight * COSTS.outside;
    else if (wish.sheets.some((sheet) => isIn(sheet, at))) cost += sight.weight * COSTS.underSheet;
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
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function spotCost(
  spot: Spot,
  window: Window,
  sights: readonly Sight[],
  wish: FrameWish,
  most: number,
): number {
  const { size, rule, lensRadius } = wish;
  let cost = spot.cost;
  cost +=
    COSTS.fromDesign * distance(spot, { x: rule.lensX * size.width, y: rule.lensY * size.height });
  for (const sight of sights) {
    const at = onScreen(window, size, sight);
    const apart = distance(at, spot);
    if (apart < lensRadius + 8) cost += sight.weight * COSTS.underLens;
    else if (spot.plates.some((box) => isIn(box, at))) cost += sight.weight * COSTS.underPlates;
    if (cost > most) return cost;
  }
  const home = onScreen(window, size, sights[0]);
  cost += Math.max(distance(home, spot) - lensRadius, 0) * COSTS.homeToLens;
  if (cost > most) return cost;
  return cost + COSTS.landUnderLens * landShare(window, size, spot, lensRadius);
}

function searchFrame(wish: FrameWish): Frame {
  const { size, rule } = wish;
  const sights = sightsIn(wish);
  const spots = openSpots(wish);
  const design = { x: rule.lensX * size.width, y: rule.lensY * size.height };
  let best: Frame = { middle: 147, degreesAcross: rule.degreesAcross, equator: 0.55, lens: design };
  let least = Number.POSITIVE_INFINITY;
  const windows = windowsOf(wish)
    .map((window) => ({ window, cost: windowCost(window, sights, wish) }))
    .sort((a, b) => a.cost - b.cost);
  for (const { window, cost } of windows) {
    if (cost >= least) break;
    for (const spot of spots) {
      const all = cost + spotCost(spot, window, sights, wish, least - cost);
      if (all >= least) continue;
      least = all;
      const { middle, degreesAcross, equator } = window;
      best = { middle, degreesAcross, equator, lens: { x: spot.x, y: spot.y } };
    }
  }
  return best;
}

const MOST_KEPT = 24;
const kept = new Map<string, Frame>();

/** The chart of a home among these countries; the same wish always gives the same frame. */
export function frameFor(wish: FrameWish): Frame {
  const { size, home, countries, seats, sheets, rule } = wish;
  const key = JSON.stringify([size, home, countries, seats, sheets, rule.plates]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const frame = searchFrame(wish);
  kept.set(key, frame);
  return frame;
}
