// All countries of the world for whom nobody drew an inset: shared arcs, thinned by what the inset that shows them can show.

import { readFileSync } from 'node:fs';
import { ISO_COUNTRIES } from '../../src/files/iso/countries.ts';
import { madePlaces } from '../../src/ui/countries/madePlaces.ts';
import { mainlandOf } from '../../src/ui/countries/mainland.ts';
import { areaOf, narrowAt, nearLongitude } from '../../src/ui/countries/place.ts';
import { ANTARCTICA, absoluteArcs, COUNTRIES, distanceToLine } from './atlas.mjs';

/** Steps to a degree: as fine as the atlas itself. */
const STEPS = 512;
/** Points nearer to a simpler line are left out: as parts of the half of the inset that shows them. */
const TOLERANCE = 0.007;
/** Where no inset comes, as parts of a degree. */
const TOLERANCE_AFAR = 0.1;
/** Drawn countries are seen as neighbours here, and pieces far from the main body only where a site lies on them. */
const ASIDE_FACTOR = 2;
/** The smallest inset that is thought of around such pieces, in degrees. */
const LEAST_HALF_AFAR = 0.5;
/** Pieces narrower than so many tolerances are left out. */
const SMALLEST_TOLERANCES = 4;
/** Of the main body of a country, so many of the greatest stay even if they are only dots. */
const MOST_SMALL = 40;
/** How far around an inset its tolerance holds, as parts of its half. */
const REACH = 1.15;

function readTopology() {
  const path = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
  const topology = JSON.parse(readFileSync(path, 'utf8'));
  const all = topology.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  return { arcs: absoluteArcs(topology), all };
}

/** A ring of arcs as one line that goes on beyond the date line. */
function ringOf(arcs, ring) {
  const points = ring.flatMap((index) => {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
    return arc.slice(0, -1);
  });
  let last = points[0][0];
  return points.map(([x, y]) => {
    last = nearLongitude(x, last);
    return [last, y];
  });
}

/** Pieces of land by the three letters of the country; those that ISO 3166 does not know, under no letters. */
function piecesByCountry({ arcs, all }) {
  const byNumber = new Map(Object.entries(ISO_COUNTRIES).map(([id, codes]) => [codes.numeric, id]));
  const pieces = new Map();
  for (const { id, type, arcs: rings } of all) {
    const country = byNumber.get(id) ?? '';
    const polygons = type === 'Polygon' ? [rings] : rings;
    const own = polygons.map((one) => ({ rings: one, part: one.map((ring) => ringOf(arcs, ring)) }));
    pieces.set(country, [...(pieces.get(country) ?? []), ...own]);
  }
  return pieces;
}

function isUnder({ place, half }, [longitude, latitude]) {
  const across = (nearLongitude(longitude, place[0]) - place[0]) * narrowAt(place[1]);
  return Math.hypot(across, latitude - place[1]) <= REACH * half;
}

function insetOf(parts) {
  return madePlaces(parts, [], () => true, []).inset;
}

/** Insets around what lies far from the main body. */
function insetsAfar(parts, main) {
  const rest = parts.filter(([edge]) => !isUnder(main, edge[0]));
  if (rest.length === 0 || rest.length === parts.length) return [];
  const inset = insetOf(rest);
  const half = Math.max(inset.half, LEAST_HALF_AFAR);
  const wide = { ...inset, half, tolerance: ASIDE_FACTOR * TOLERANCE * half };
  return [wide, ...insetsAfar(rest, wide)];
}

/** What each inset can show, and where it is. */
function insetsOf(pieces) {
  return [...pieces].flatMap(([country, own]) => {
    if (country === '') return [];
    const parts = own.map(({ part }) => part);
    const inset = insetOf(parts);
    const factor = country in COUNTRIES ? ASIDE_FACTOR : 1;
    return [{ ...inset, tolerance: factor * TOLERANCE * inset.half }, ...insetsAfar(parts, inset)];
  });
}

/** The least that can be seen at a place, in degrees. */
function toleranceAt(insets, [longitude, latitude]) {
  let least = TOLERANCE_AFAR;
  for (const inset of insets) {
    const { place, half, tolerance } = inset;
    if (tolerance >= least || Math.abs(latitude - place[1]) > REACH * half) continue;
    if (isUnder(inset, [longitude, latitude])) least = tolerance;
  }
  return least;
}

/** Douglas and Peucker, with a tolerance for each point. */
function thinBy(points, tolerances, from = 0, to = points.length - 1) {
  let far = 1;
  let index = -1;
  for (let i = from + 1; i < to; i += 1) {
    const share = distanceToLine(points[i], points[from], points[to]) / tolerances[i];
    if (share > far) [far, index] = [share, i];
  }
  if (index < 0) return [points[from], points[to]];
  const head = thinBy(points, tolerances, from, index);
  return [...head.slice(0, -1), ...thinBy(points, tolerances, index, to)];
}

/** A closed arc would collapse to one point: it is thinned in three parts. */
function thinArc(points, tolerances) {
  const last = points.length - 1;
  if (points[0].join() !== points[last].join()) return thinBy(points, tolerances);
  const cuts = [0, Math.round(last / 3), Math.round((2 * last) / 3), last];
  return cuts.slice(1).flatMap((cut, i) => {
    const part = thinBy(points, tolerances, cuts[i], cut);
    return i === 0 ? part : part.slice(1);
  });
}

/** `[shift, x, y, dx, dy, …]`: the first point in whole steps, then differences in steps that grow with the shift. */
function packArc(points, tolerance) {
  const shift = Math.max(0, Math.floor(Math.log2(tolerance * STEPS * 0.7)));
  const size = 2 ** shift;
  let [x, y] = points[0].map((value) => Math.round(value * STEPS));
  const out = [shift, x, y];
  for (const [longitude, latitude] of points.slice(1)) {
    const dx = Math.round((longitude * STEPS - x) / size);
    const dy = Math.round((latitude * STEPS - y) / size);
    if (dx === 0 && dy === 0) continue;
    out.push(dx, dy);
    [x, y] = [x + dx * size, y + dy * size];
  }
  return out;
}

/** The greatest pieces of a country's main body, and those that its inset, or another one there, can show. */
function shownPieces(own, insets, country) {
  const sized = own.map((piece) => ({ ...piece, area: areaOf(piece.part[0]) }));
  const main = country === '' ? [] : mainlandOf(own.map(({ part }) => part)).slice(0, MOST_SMALL);
  const least = Math.min(...main.map(([edge]) => areaOf(edge)));
  return sized.filter(({ part, area }) => {
    if (area >= least) return true;
    return area >= (SMALLEST_TOLERANCES * toleranceAt(insets, part[0][0])) ** 2;
  });
}

export function bakeCountries() {
  const topology = readTopology();
  const pieces = piecesByCountry(topology);
  const insets = insetsOf(pieces);
  const places = new Map();
  const arcs = [];
  const numberOf = (index) => {
    const place = index < 0 ? ~index : index;
    if (!places.has(place)) {
      const points = topology.arcs[place];
      const tolerances = points.map((point) => toleranceAt(insets, point));
      places.set(place, arcs.length);
      arcs.push(packArc(thinArc(points, tolerances), Math.min(...tolerances)));
    }
    return index < 0 ? ~places.get(place) : places.get(place);
  };
  const rows = [...pieces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, own]) => [
    country,
    shownPieces(own, insets, country).map(({ rings }) => rings.map((ring) => ring.map(numberOf))),
  ]);
  const { '': others, ...countries } = Object.fromEntries(rows);
  return { steps: STEPS, arcs, countries, others };
}
