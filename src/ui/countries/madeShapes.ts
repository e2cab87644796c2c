// The shapes that inset, card and plate show of a country that nobody drew, by rule from its outline.

import { CARD, type CardFrame, type CountryShape, type WorldShape } from './card';
import type { InsetPlace } from './insetPlace';
import { mainlandOf, togetherParts } from './mainland';
import type { Around } from './outlines';
import {
  boundsOf,
  middleOf,
  narrowAt,
  nearLongitude,
  type Part,
  type Place,
  type Ring,
} from './place';

/** A point of a plane, x to the right and y downwards. */
type Corner = readonly [number, number];
/** Closed rings of a plane, or open lines. */
export type Lines = readonly (readonly Corner[])[];

type Projection = (place: Place) => Corner;

/** Lines on the copy of the globe that is nearest to a longitude. */
function drawn(lines: readonly Ring[], longitude: number, project: Projection): Lines {
  return lines.map((line) => {
    const [middle] = middleOf(boundsOf(line));
    const shift = nearLongitude(middle, longitude) - middle;
    return line.map(([x, y]) => project([x + shift, y]));
  });
}

/** Degrees of latitude from the middle of the inset. */
function ontoInset({ place: [longitude, latitude] }: InsetPlace): Projection {
  const narrow = narrowAt(latitude);
  return ([x, y]) => [(x - longitude) * narrow, latitude - y];
}

export interface InsetShape {
  readonly home: Lines;
  readonly around: Lines;
  /** Shores, and the borders of home, as open lines. */
  readonly edges: Lines;
}

export function insetShape(parts: readonly Part[], around: Around, inset: InsetPlace): InsetShape {
  const project = ontoInset(inset);
  const [longitude] = inset.place;
  return {
    home: drawn(parts.flat(), longitude, project),
    around: drawn(around.land.flat(), longitude, project),
    edges: drawn(around.edges, longitude, project),
  };
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A path of SVG in tenths, without points that fall on the one before. */
function pathOf(lines: Lines, isClosed: boolean): string {
  return lines
    .map((line) => {
      const points = line.map(([x, y]) => `${one(x)},${one(y)}`);
      const distinct = points.filter((point, i) => point !== points[i - 1]);
      return `M${distinct.join(' ')}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** Lines that reach into a field. */
function within(lines: Lines, width: number, height: number): Lines {
  return lines.filter((line) => {
    const { west, east, south, north } = boundsOf(line);
    return west < width && east > 0 && south < height && north > 0;
  });
}

export function cardShape(parts: readonly Part[], around: Around, frame: CardFrame): CountryShape {
  const { longitude, latitude, height } = frame;
  const unit = CARD.height / height;
  const narrow = narrowAt(latitude);
  const project: Projection = ([x, y]) => [
    CARD.width / 2 + (x - longitude) * narrow * unit,
    CARD.height / 2 - (y - latitude) * unit,
  ];
  const path = (lines: readonly Ring[], isClosed: boolean) =>
    pathOf(within(drawn(lines, longitude, project), CARD.width, CARD.height), isClosed);
  return {
    home: path(parts.flat(), true),
    land: path(around.land.flat(), true),
    edges: path(around.edges, false),
    frame,
  };
}

/** The inhabited world on the same field, as `assets/map/bakeShapes.mjs` has it. */
const WORLD_FRAME = { longitude: 8, latitude: 14, height: 106 } as const;

export function worldShape(parts: readonly Part[], place: Place): WorldShape {
  const { longitude, latitude, height } = WORLD_FRAME;
  const unit = CARD.height / height;
  const project: Projection = ([x, y]) => [
    one(CARD.width / 2 + (nearLongitude(x, longitude) - longitude) * unit),
    one(CARD.height / 2 - (y - latitude) * unit),
  ];
  return { shape: pathOf(drawn(parts.flat(), longitude, project), true), at: project(place) };
}

/** Width and height of the field of a plate with an outline. */
const PLATE_FIELD = { width: 40, height: 30 } as const;
const PLATE_MARGIN = 3;

/** The main body of a country, as large as it fits on a plate; empty for a country without an outline. */
export function plateShape(parts: readonly Part[]): string {
  const mainland = mainlandOf(parts);
  const edges = mainland.flatMap(([edge]) => edge!);
  if (edges.length === 0) return '';
  const bounds = boundsOf(edges);
  const [longitude, latitude] = middleOf(bounds);
  const narrow = narrowAt(latitude);
  const unit = Math.min(
    (PLATE_FIELD.width - 2 * PLATE_MARGIN) / ((bounds.east - bounds.west) * narrow),
    (PLATE_FIELD.height - 2 * PLATE_MARGIN) / (bounds.north - bounds.south),
  );
  const project: Projection = ([x, y]) => [
    PLATE_FIELD.width / 2 + (x - longitude) * narrow * unit,
    PLATE_FIELD.height / 2 - (y - latitude) * unit,
  ];
  const all = drawn(togetherParts(parts).flat(), longitude, project);
  return pathOf(within(all, PLATE_FIELD.width, PLATE_FIELD.height), true);
}
