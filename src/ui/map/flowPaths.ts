// The line of each flow on the screen: a bow between two ports, ending at the inset where home is an end.

import { ABROAD, type MapFlow } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { Place } from '../countries/place';
import { type Box, boxesTouch } from './boxes';
import { toScreen } from './chartScale';
import type { ChartLayout } from './chartLayout';
import { type CountryPlace, countryPlace } from './countryPlace';
import { edgePoint } from './edge';
import type { Size } from './layoutRules';
import type { Point } from './projection';

/** Points at equal distances along a flow, from its source to its end. */
export interface FlowPath {
  readonly flow: MapFlow;
  readonly points: readonly Point[];
  readonly lengthPx: number;
  /** How strong the flow is compared with a full one of its kind, 0 to 1. */
  readonly strength: number;
}

/** The amount that is drawn at full width, by kind; see `MapFlow` for the units. */
const FULL_AMOUNTS: Readonly<Record<MapFlow['kind'], number>> = {
  chips: 60_000,
  cloud: 100,
  talentOut: 2_000,
  talentIn: 2_000,
  licence: 100,
  alliance: 100,
  platform: 100,
};

/** Kinds of flow that may have ports of their own. */
const OWN_PORTS: Readonly<Partial<Record<MapFlow['kind'], 'cloudPort' | 'talentPort'>>> = {
  cloud: 'cloudPort',
  talentOut: 'talentPort',
  talentIn: 'talentPort',
};

function portIn(place: CountryPlace, { kind }: MapFlow): Place {
  const own = OWN_PORTS[kind];
  return (own && place[own]) ?? place.port;
}

/** Pixels between two sampled points. */
const STEP_PX = 3;
/** How far apart several flows between the same two places are at the inset, in radians. */
const FAN = 0.16;

export function flowStrength({ kind, amount }: MapFlow): number {
  return Math.min(Math.max(Math.sqrt(Math.max(amount, 0) / FULL_AMOUNTS[kind]), 0.25), 1);
}

/** How far from the inset flows from abroad begin, and the angles that are tried for them. */
const ABROAD_PX = 78;
const ABROAD_ANGLES = [0.32, 0.68, 0.18, 0.82, 0, 1, -0.2, -0.8].map((part) => part * Math.PI);

/** A place of open water beside the inset, without plates or sheets. */
function abroadPoint({ inset, ground, size }: ChartLayout): Point | undefined {
  const reach = inset.radius + inset.bezel + ABROAD_PX;
  const points = ABROAD_ANGLES.map((angle) => ({
    x: inset.x + reach * Math.cos(angle),
    y: inset.y + reach * Math.sin(angle),
  }));
  return points.find((point) => {
    const box = { ...point, width: 60, height: 60 };
    const isInside = isWithin(box, size);
    return isInside && !ground.boxes.some((taken) => boxesTouch(taken, box));
  });
}

function isWithin({ x, y, width, height }: Box, size: Size): boolean {
  return (
    x > width / 2 && x < size.width - width / 2 && y > height / 2 && y < size.height - height / 2
  );
}

/** All flows of a country off the chart meet where its plate is, whichever port they have. */
function portOf(flow: MapFlow, country: CountryId, layout: ChartLayout): Point | undefined {
  if (country === ABROAD) return abroadPoint(layout);
  const { scale, inset, size, pins, home, sites } = layout;
  const place = countryPlace(country, country === home ? sites : []);
  if (place === undefined) return undefined;
  const itself = toScreen(scale, portIn(place, flow));
  const pin = pins.find((each) => each.country === country);
  if (pin?.bearing !== undefined) return pin.anchor;
  return edgePoint(inset, itself, size) ?? itself;
}

/** The point on the inset's rim that faces a port, shifted a little for each flow from there. */
function rimPoint({ inset }: ChartLayout, towards: Point, turn: number): Point {
  const angle = Math.atan2(towards.y - inset.y, towards.x - inset.x) + turn;
  const radius = inset.radius + inset.bezel;
  return { x: inset.x + radius * Math.cos(angle), y: inset.y + radius * Math.sin(angle) };
}

function bow(from: Point, to: Point, share: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * share,
    y: (from.y + to.y) / 2 - Math.abs(to.x - from.x) * Math.abs(share),
  };
}

function curveAt(from: Point, by: Point, to: Point, t: number): Point {
  const rest = 1 - t;
  return {
    x: rest * rest * from.x + 2 * rest * t * by.x + t * t * to.x,
    y: rest * rest * from.y + 2 * rest * t * by.y + t * t * to.y,
  };
}

/** Samples a bowed line at nearly equal distances. */
function sample(from: Point, to: Point, share: number): { points: Point[]; lengthPx: number } {
  const middle = bow(from, to, share);
  const fine = Array.from({ length: 201 }, (_, i) => curveAt(from, middle, to, i / 200));
  const points: Point[] = [fine[0]];
  let lengthPx = 0;
  let since = 0;
  for (let i = 1; i < fine.length; i += 1) {
    const step = Math.hypot(fine[i].x - fine[i - 1].x, fine[i].y - fine[i - 1].y);
    lengthPx += step;
    since += step;
    if (since < STEP_PX) continue;
    points.push(fine[i]);
    since = 0;
  }
  return { points, lengthPx };
}

function isHidden({ inset }: ChartLayout, { x, y }: Point): boolean {
  return Math.hypot(x - inset.x, y - inset.y) < inset.radius + inset.bezel + 6;
}

function pathOf(flow: MapFlow, turn: number, layout: ChartLayout): FlowPath | undefined {
  const ends = [flow.from, flow.to].map((country) => portOf(flow, country, layout));
  const [from, to] = ends;
  if (!from || !to) return undefined;
  const start = flow.from === layout.home ? rimPoint(layout, to, turn) : from;
  const end = flow.to === layout.home ? rimPoint(layout, from, turn) : to;
  if ((flow.from !== layout.home && isHidden(layout, start)) || start === end) return undefined;
  if (flow.to !== layout.home && isHidden(layout, end)) return undefined;
  const { points, lengthPx } = sample(start, end, 0.1 + Math.abs(turn) * 0.25);
  return points.length < 4 ? undefined : { flow, points, lengthPx, strength: flowStrength(flow) };
}

/** The other end of a flow that starts or ends at home. */
function farEnd(flow: MapFlow, home: CountryId): CountryId {
  return flow.from === home ? flow.to : flow.from;
}

/** The lines of all flows that can be seen; flows with the same far end fan out around its direction. */
export function layOutFlows(flows: readonly MapFlow[], layout: ChartLayout): FlowPath[] {
  const shared = new Map<CountryId, number>();
  const taken = new Map<CountryId, number>();
  for (const flow of flows) {
    const far = farEnd(flow, layout.home);
    shared.set(far, (shared.get(far) ?? 0) + 1);
  }
  return flows.flatMap((flow) => {
    const far = farEnd(flow, layout.home);
    const index = taken.get(far) ?? 0;
    taken.set(far, index + 1);
    const turn = (index - ((shared.get(far) ?? 1) - 1) / 2) * FAN;
    return pathOf(flow, turn, layout) ?? [];
  });
}
