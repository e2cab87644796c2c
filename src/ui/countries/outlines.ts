// Reads the outlines of all countries from their file: pieces of land, shores at sea, and what is around a place.

import type { CountryId } from '../../types/names';
import { depthIn } from './innerPoint';
import { farParts } from './mainland';
import {
  type Bounds,
  boundsOf,
  narrowAt,
  nearLongitude,
  type Part,
  type Place,
  type Ring,
} from './place';

/** `assets/map/countries.json`, baked by `assets/map/bakeCountries.mjs`. */
export interface CountriesFile {
  /** Steps to a degree. */
  readonly steps: number;
  /** `[shift, x, y, dx, dy, …]`: a place in steps, then differences in steps of 2 to the power of the shift. */
  readonly arcs: readonly (readonly number[])[];
  /** Pieces of land as rings of arcs; `~n` is arc `n` backwards. */
  readonly countries: Readonly<Record<CountryId, Packed>>;
  /** Land without letters of ISO 3166. */
  readonly others: Packed;
}

type Packed = readonly (readonly (readonly number[])[])[];

/** Other land that is seen around a country, with its shores and its borders with that country. */
export interface Around {
  readonly land: readonly Part[];
  readonly edges: readonly Ring[];
}

export interface Outlines {
  /** All pieces of a country; none where the map data do not have it. */
  readonly partsOf: (country: CountryId) => readonly Part[];
  /** Where a country meets the sea. */
  readonly shoresOf: (country: CountryId) => readonly Ring[];
  /** The pieces, far from the main body of any country, that one of these places is on or beside. */
  readonly farPartsAt: (places: readonly Place[]) => readonly Part[];
  /** Whether a place is on the land of any country. */
  readonly isLand: (place: Place) => boolean;
  /** The other countries' land in these bounds. */
  readonly around: (country: CountryId, bounds: Bounds) => Around;
}

function arcOf([shift, ...packed]: readonly number[], steps: number): Ring {
  const size = 2 ** shift!;
  let [x, y] = [packed[0]!, packed[1]!];
  const places: Place[] = [[x / steps, y / steps]];
  for (let i = 2; i < packed.length; i += 2) {
    x += packed[i]! * size;
    y += packed[i + 1]! * size;
    places.push([x / steps, y / steps]);
  }
  return places;
}

/** A line that goes on beyond the date line and not back around the globe. */
function goingOn(line: Ring): Ring {
  let last = line[0]![0];
  return line.map(([longitude, latitude]): Place => {
    last = nearLongitude(longitude, last);
    return [last, latitude];
  });
}

/** Radius, in steps, of land that is too small to have a shape in the map data. */
const DOT_STEPS = 1.5;
const DOT_CORNERS = 8;

function dotAt([x, y]: Place, steps: number): Ring {
  return Array.from({ length: DOT_CORNERS }, (_, corner): Place => {
    const angle = (2 * Math.PI * corner) / DOT_CORNERS;
    const radius = DOT_STEPS / steps;
    return [x + (radius * Math.cos(angle)) / narrowAt(y), y + radius * Math.sin(angle)];
  });
}

function areTogether(a: Bounds, b: Bounds): boolean {
  const [middle, other] = [(a.west + a.east) / 2, (b.west + b.east) / 2];
  const shift = nearLongitude(other, middle) - other;
  return (
    a.south < b.north && a.north > b.south && a.west < b.east + shift && a.east > b.west + shift
  );
}

/** How far inside a piece a place is, in degrees; minus infinity outside its bounding box and this margin. */
function depthAt(part: Part, [longitude, latitude]: Place, margin: number): number {
  const { west, east, south, north } = boundsOf(part[0]!);
  const x = nearLongitude(longitude, (west + east) / 2);
  const isOutside =
    latitude < south - margin ||
    latitude > north + margin ||
    x < west - margin ||
    x > east + margin;
  return isOutside ? -Infinity : depthIn(part, [x, latitude], 1);
}

/** How far off the outline a place may be that is really on the shore, in degrees. */
const SHORE_DEGREES = 0.05;

function isBeside(part: Part, place: Place): boolean {
  return depthAt(part, place, SHORE_DEGREES) > -SHORE_DEGREES;
}

/** How often each arc bounds a piece of land: once at sea, twice between two countries. */
function countUses(all: readonly Packed[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const index of all.flat(3)) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

export function readOutlines({ steps, arcs, countries, others }: CountriesFile): Outlines {
  const lines = arcs.map((arc) => arcOf(arc, steps));
  const uses = countUses([...Object.values(countries), others]);
  const ringOf = (ring: readonly number[]): Ring => {
    const places = ring.flatMap((index) => {
      const line = index < 0 ? [...lines[~index]!].reverse() : lines[index]!;
      return line.slice(0, -1);
    });
    return places.length < 3 ? dotAt(places[0] ?? lines[ring[0]!]![0]!, steps) : goingOn(places);
  };
  const read = new Map<CountryId, readonly Part[]>();
  const partsOf = (country: CountryId): readonly Part[] => {
    const known = read.get(country) ?? countries[country]?.map((part) => part.map(ringOf)) ?? [];
    read.set(country, known);
    return known;
  };
  const otherParts = others.map((part) => part.map(ringOf));
  const arcsOf = (packed: Packed) => packed.flat(2).map((index) => (index < 0 ? ~index : index));
  const all = () => [...Object.keys(countries).flatMap(partsOf), ...otherParts];
  const isShore = (arc: number) => uses.get(arc) === 1;
  return {
    partsOf,
    shoresOf: (country) =>
      arcsOf(countries[country] ?? [])
        .filter(isShore)
        .map((arc) => goingOn(lines[arc]!)),
    farPartsAt: (places) =>
      Object.keys(countries).flatMap((country) => {
        const isAt = (part: Part) => places.some((place) => isBeside(part, place));
        return partsOf(country).some(isAt) ? farParts(partsOf(country)).filter(isAt) : [];
      }),
    isLand: (place) => all().some((part) => depthAt(part, place, 0) > 0),
    around: (country, bounds) => {
      const isNear = (part: Part) => areTogether(bounds, boundsOf(part[0]!));
      const ids = Object.keys(countries).filter((id) => id !== country);
      const own = new Set(arcsOf(countries[country] ?? []));
      const rest = [...ids.map((id) => countries[id]!), others].flatMap(arcsOf);
      const edges = new Set(rest.filter((arc) => isShore(arc) || own.has(arc)));
      return {
        land: [...ids.flatMap(partsOf), ...otherParts].filter(isNear),
        edges: [...edges]
          .map((arc) => goingOn(lines[arc]!))
          .filter((line) => areTogether(bounds, boundsOf(line))),
      };
    },
  };
}
