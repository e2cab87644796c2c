// Loads the baked outlines and turns them into paths that a canvas can fill.

import type { CountryId } from '../../types/names';
import type { InsetPlace } from '../countries/insetPlace';
import type { Lines } from '../countries/madeShapes';
import { madeCountries } from '../countries/moreCountries';
import { boundsOf, middleOf, nearLongitude, type Ring } from '../countries/place';
import { askForFile } from '../gameFiles';
import { isBakedInset, placesOf, type SitePlaces } from './countryPlace';
import { CUT_LONGITUDE, projectPlace } from './projection';

type Packed = readonly (readonly number[])[];

interface WorldFile {
  readonly steps: number;
  readonly land: Packed;
  readonly shore: Packed;
  readonly borders: Packed;
  readonly countries: Readonly<Record<CountryId, Packed>>;
  readonly soundings: readonly (readonly [number, number, number])[];
}

interface BakedInset {
  /** Steps to one degree of latitude. */
  readonly steps: number;
  readonly home: Packed;
  readonly around: Packed;
}

interface InsetFile {
  readonly insets: Readonly<Record<CountryId, BakedInset>>;
}

/** A depth figure at sea: its place on the plane in degrees, and fathoms. Decoration only. */
export interface Sounding {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** All paths lie on the chart's plane in degrees; those of an inset in degrees from its middle. */
export interface ChartData {
  readonly land: Path2D;
  /** Land with fewer points, for the wide strokes of the depth tints. */
  readonly shore: Path2D;
  readonly borders: Path2D;
  readonly soundings: readonly Sounding[];
  /** The outline of a country on the chart; undefined where nobody has one. */
  readonly outlineOf: (country: CountryId) => Path2D | undefined;
  /** What an inset shows. */
  readonly insetOf: (country: CountryId, inset: InsetPlace, sites: SitePlaces) => InsetPaths;
}

export interface InsetPaths {
  readonly home: Path2D;
  readonly around: Path2D;
  /** The shores of `around`, and its borders with home. */
  readonly edges: Path2D;
}

/** Unpacks what the bake has packed: a first point, then differences, in whole steps. */
function pathOf(packed: Packed, steps: number, closed: boolean): Path2D {
  const path = new Path2D();
  for (const ring of packed) {
    let x = ring[0];
    let y = ring[1];
    path.moveTo(x / steps, y / steps);
    for (let i = 2; i < ring.length; i += 2) {
      x += ring[i];
      y += ring[i + 1];
      path.lineTo(x / steps, y / steps);
    }
    if (closed) path.closePath();
  }
  return path;
}

async function fetchAsset(path: string): Promise<unknown> {
  const response = await askForFile(path);
  if (!response.ok) throw new Error(`The chart's outlines did not load (${response.status}).`);
  return response.json();
}

function pathOfLines(lines: Lines, closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}

/** The middle of the chart's plane, which repeats on both sides. */
const CHART_MIDDLE = CUT_LONGITUDE + 180;

/** A ring on the plane. One that crosses the edge goes on beyond it, where the next copy of the world is. */
function ontoPlane(ring: Ring) {
  const [middle] = middleOf(boundsOf(ring));
  const shift = nearLongitude(middle, CHART_MIDDLE) - middle;
  return ring.map(([longitude, latitude]) => {
    const { y } = projectPlace([longitude, latitude]);
    return [longitude + shift, y] as const;
  });
}

/** The outline of a country that nobody drew. */
function madeOutline(country: CountryId): Path2D | undefined {
  const parts = madeCountries()?.partsOf(country) ?? [];
  return parts.length === 0 ? undefined : pathOfLines(parts.flat().map(ontoPlane), true);
}

/** The inset of a country that nobody drew, or one that shows more than the drawn one. */
function madeInset(country: CountryId, inset: InsetPlace, sites: SitePlaces): InsetPaths {
  const shape = madeCountries()?.insetOf(country, inset, placesOf(sites));
  return {
    home: pathOfLines(shape?.home ?? [], true),
    around: pathOfLines(shape?.around ?? [], true),
    edges: pathOfLines(shape?.edges ?? [], false),
  };
}

/** Makes each path once and keeps it. */
function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

function worldPaths(file: WorldFile): Omit<ChartData, 'insetOf'> {
  const entries = Object.entries(file.countries);
  const outlines = new Map(entries.map(([id, rings]) => [id, pathOf(rings, file.steps, true)]));
  return {
    land: pathOf(file.land, file.steps, true),
    shore: pathOf(file.shore, file.steps, true),
    borders: pathOf(file.borders, file.steps, false),
    outlineOf: (id) => outlines.get(id) ?? madeOutline(id),
    soundings: file.soundings.map(([x, y, depth]) => ({
      x: x / file.steps,
      y: y / file.steps,
      depth,
    })),
  };
}

function bakedInset({ steps, home, around }: BakedInset): InsetPaths {
  const land = pathOf(around, steps, true);
  return { home: pathOf(home, steps, true), around: land, edges: land };
}

function insetsOf({ insets }: InsetFile): ChartData['insetOf'] {
  const made = new Map<string, InsetPaths>();
  return (country, inset, sites) => {
    const baked = isBakedInset(country, inset) ? insets[country] : undefined;
    const make = () => (baked === undefined ? madeInset(country, inset, sites) : bakedInset(baked));
    return once(made, JSON.stringify([country, inset]), make);
  };
}

/** Where the outlines are beside the page: of the world, and of insets. */
export const OUTLINE_FILES = ['map/world.json', 'map/inset.json'] as const;

/** Fetches both files. Rejects when they cannot be had. */
export async function loadChartData(): Promise<ChartData> {
  const [world, inset] = await Promise.all(OUTLINE_FILES.map(fetchAsset));
  return { ...worldPaths(world as WorldFile), insetOf: insetsOf(inset as InsetFile) };
}
