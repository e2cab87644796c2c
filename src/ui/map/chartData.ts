// Loads the baked outlines and turns them into paths that a canvas can fill.

import type { CountryId } from '../../types/names';
import { askForFile } from '../gameFiles';

type Packed = readonly (readonly number[])[];

interface WorldFile {
  readonly steps: number;
  readonly land: Packed;
  readonly shore: Packed;
  readonly borders: Packed;
  readonly countries: Readonly<Record<CountryId, Packed>>;
  readonly soundings: readonly (readonly [number, number, number])[];
}

interface BakedLens {
  /** Steps to one degree of latitude. */
  readonly steps: number;
  readonly home: Packed;
  readonly around: Packed;
}

interface LensFile {
  readonly lenses: Readonly<Record<CountryId, BakedLens>>;
}

/** One depth figure at sea: place on the plane (degrees) and fathoms; decoration only. */
export interface Sounding {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** All paths lie on the chart's plane in degrees; those of a lens in degrees from its middle. */
export interface ChartData {
  readonly land: Path2D;
  /** Land in fewer points, for the wide strokes of the depth tints. */
  readonly shore: Path2D;
  readonly borders: Path2D;
  readonly countries: ReadonlyMap<CountryId, Path2D>;
  readonly soundings: readonly Sounding[];
  readonly lenses: ReadonlyMap<CountryId, LensPaths>;
}

export interface LensPaths {
  readonly home: Path2D;
  readonly around: Path2D;
}

/** Undoes the packing of the bake: first point, then differences, in whole steps. */
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

function worldPaths(file: WorldFile): Omit<ChartData, 'lenses'> {
  const entries = Object.entries(file.countries);
  return {
    land: pathOf(file.land, file.steps, true),
    shore: pathOf(file.shore, file.steps, true),
    borders: pathOf(file.borders, file.steps, false),
    countries: new Map(entries.map(([id, rings]) => [id, pathOf(rings, file.steps, true)])),
    soundings: file.soundings.map(([x, y, depth]) => ({
      x: x / file.steps,
      y: y / file.steps,
      depth,
    })),
  };
}

function lensPaths({ lenses }: LensFile): ReadonlyMap<CountryId, LensPaths> {
  return new Map(
    Object.entries(lenses).map(([id, { steps, home, around }]) => [
      id,
      { home: pathOf(home, steps, true), around: pathOf(around, steps, true) },
    ]),
  );
}

/** Fetches both files from beside the page. Rejects when they cannot be had. */
export async function loadChartData(): Promise<ChartData> {
  const [world, lens] = await Promise.all([
    fetchAsset('map/world.json'),
    fetchAsset('map/lens.json'),
  ]);
  return { ...worldPaths(world as WorldFile), lenses: lensPaths(lens as LensFile) };
}
