// Which pieces of a country look like the country: the largest one with what is around it, without far islands and overseas parts.

import {
  areaOf,
  type Bounds,
  boundsOf,
  middleOf,
  narrowAt,
  nearLongitude,
  type Part,
} from './place';

/** A piece belongs to its neighbours across a gap of this share of half their height, and across this many degrees. */
const GAP = 0.25;
const LEAST_GAP = 1.2;
/** A piece of this share of the largest one belongs to it, however far away it is. */
const GREAT = 0.25;
/** The largest pieces with this share of the land decide how large the country looks. */
const CORE = 0.95;

interface Measured {
  /** The piece as it was given, on whichever side of the date line. */
  readonly given: Part;
  readonly part: Part;
  readonly bounds: Bounds;
  readonly area: number;
}

/** The same piece on the side of the date line where this longitude is. */
function beside(part: Part, longitude: number): Part {
  const [middle] = middleOf(boundsOf(part[0]!));
  const shift = nearLongitude(middle, longitude) - middle;
  if (shift === 0) return part;
  return part.map((ring) => ring.map(([x, y]) => [x + shift, y] as const));
}

/** The largest first, all on the side of the date line where that one is. */
function measured(parts: readonly Part[]): Measured[] {
  const sized = parts.map((given) => ({ given, area: areaOf(given[0]!) }));
  sized.sort((a, b) => b.area - a.area);
  const first = sized[0];
  if (first === undefined) return [];
  const longitude = nearLongitude(middleOf(boundsOf(first.given[0]!))[0], 0);
  return sized.map(({ given, area }) => {
    const part = beside(given, longitude);
    return { given, part, area, bounds: boundsOf(part[0]!) };
  });
}

/** All pieces around the largest, which comes first, on its side of the date line. */
export function togetherParts(parts: readonly Part[]): Part[] {
  return measured(parts).map(({ part }) => part);
}

function joined(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.min(a.west, b.west),
    east: Math.max(a.east, b.east),
    south: Math.min(a.south, b.south),
    north: Math.max(a.north, b.north),
  };
}

/** Degrees of latitude between two fields. */
function gapBetween(a: Bounds, b: Bounds, narrow: number): number {
  const across = Math.max(a.west - b.east, b.west - a.east, 0) * narrow;
  return Math.hypot(across, Math.max(a.south - b.north, b.south - a.north, 0));
}

function halfOf({ west, east, south, north }: Bounds, narrow: number): number {
  return Math.max(north - south, (east - west) * narrow) / 2;
}

/** Adds what is beside the group until there is nothing more to add. */
function grow(group: Measured[], rest: Measured[], narrow: number): Measured[] {
  const bounds = group.map((one) => one.bounds).reduce(joined);
  const reach = Math.max(GAP * halfOf(bounds, narrow), LEAST_GAP);
  const near = rest.filter((one) =>
    group.some((other) => gapBetween(one.bounds, other.bounds, narrow) <= reach),
  );
  if (near.length === 0) return group;
  return grow(
    [...group, ...near],
    rest.filter((one) => !near.includes(one)),
    narrow,
  );
}

/** The largest piece with everything around it. */
function bodyOf(parts: readonly Part[]): Measured[] {
  const sized = measured(parts);
  const first = sized[0];
  if (first === undefined) return [];
  const narrow = narrowAt(middleOf(first.bounds)[1]);
  const isGreat = ({ area }: Measured) => area >= GREAT * first.area;
  return grow(
    sized.filter(isGreat),
    sized.filter((one) => !isGreat(one)),
    narrow,
  );
}

/** The pieces that are no part of a country's main body. */
export function farParts(parts: readonly Part[]): Part[] {
  const body = new Set(bodyOf(parts).map(({ given }) => given));
  return parts.filter((part) => !body.has(part));
}

/** The largest pieces of a country's main body, in order of size; empty where there is no land. */
export function mainlandOf(parts: readonly Part[]): Part[] {
  const body = bodyOf(parts).sort((a, b) => b.area - a.area);
  const wanted = CORE * body.reduce((sum, { area }) => sum + area, 0);
  let land = 0;
  return body.flatMap(({ part, area }) => {
    if (land > 0 && land >= wanted) return [];
    land += area;
    return [part];
  });
}
