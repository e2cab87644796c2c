// Where a country that nobody drew has its plate, port and inset, and what its card shows, by rule from its outline.

import { CARD, type CardFrame } from './card';
import { innerPoint } from './innerPoint';
import {
  FURTHEST_SITE,
  furthestFrom,
  insetAround,
  type InsetPlace,
  widenInset,
} from './insetPlace';
import { mainlandOf } from './mainland';
import {
  boundsOf,
  middleOf,
  narrowAt,
  nearLongitude,
  type Part,
  type Place,
  type Ring,
} from './place';

/** From a country's place to the middle of its plate, in pixels. */
export interface PinPlace {
  readonly place: Place;
  readonly offset: readonly [number, number];
}

/** Whether a place is on the land of any country. */
export type IsLand = (place: Place) => boolean;

export interface MadePlaces {
  readonly pin: PinPlace;
  /** Where flows begin and end. */
  readonly port: Place;
  readonly inset: InsetPlace;
  readonly frame: CardFrame;
}

/** How much sea and neighbouring land is shown around a country, as a share of its circle. */
const INSET_MARGIN = 1.06;
/** The smallest size of a country in the map data, in degrees. */
const LEAST_HALF = 0.1;
/** Used around places of which nobody has the outline: half a degree. */
const LEAST_HALF_UNKNOWN = 0.5;

const CARD_RATIO = CARD.width / CARD.height;
const CARD_MARGIN = 1.18;

function frameAround(places: readonly Place[], least: number): CardFrame {
  const bounds = boundsOf(places);
  const [longitude, latitude] = middleOf(bounds);
  const across = ((bounds.east - bounds.west) * narrowAt(latitude)) / CARD_RATIO;
  const height = CARD_MARGIN * Math.max(bounds.north - bounds.south, across);
  return { longitude, latitude, height: Math.max(height, 2 * least) };
}

/** Countries whose inset has this half or less would be hidden by their plate, which is moved away. */
const SMALL_HALF = 4;
const ASIDE_PX = 28;

/** The direction in which the plate is moved: out to sea where there is sea, else upwards. */
function offsetOf(place: Place, port: Place, half: number): PinPlace['offset'] {
  if (half > SMALL_HALF) return [0, 0];
  const across = (port[0] - place[0]) * narrowAt(place[1]);
  const up = port[1] - place[1];
  const length = Math.hypot(across, up);
  if (length === 0) return [0, -ASIDE_PX];
  return [Math.round((ASIDE_PX * across) / length), -Math.round((ASIDE_PX * up) / length)];
}

/** The nearest place on a shore that faces the sea; the place itself where there is none. */
function nearestShore(place: Place, shores: readonly Ring[], isLand: IsLand): Place {
  const near = shores.flat().map(([x, y]): Place => [nearLongitude(x, place[0]), y]);
  const ranked = near.map((at) => ({ at, apart: furthestFrom(place, [at]) }));
  ranked.sort((a, b) => a.apart - b.apart);
  return ranked.find(({ at }) => looksToSea(at, isLand))?.at ?? place;
}

/** How near to a shore the sea must begin; a river along the border is not the sea. */
const SEA_DEGREES = 0.15;

function looksToSea([longitude, latitude]: Place, isLand: IsLand): boolean {
  return Array.from({ length: 8 }, (_, step) => (step * Math.PI) / 4).some(
    (angle) =>
      !isLand([
        longitude + (SEA_DEGREES * Math.cos(angle)) / narrowAt(latitude),
        latitude + SEA_DEGREES * Math.sin(angle),
      ]),
  );
}

/** A longitude as charts have it, from −180 to 180. */
function onGlobe([longitude, latitude]: Place): Place {
  return [nearLongitude(longitude, 0), latitude];
}

/** Made from the pieces of a country, its shores at sea, and the sites that a scenario gives it. Undefined for a country without an outline and without sites: nobody knows where it is. */
export function madePlaces(
  parts: readonly Part[],
  shores: readonly Ring[],
  isLand: IsLand,
  sites: readonly Place[],
): MadePlaces | undefined {
  const mainland = mainlandOf(parts);
  if (mainland.length === 0) return placesOfSites(sites);
  const edge = mainland.flatMap(([edgeOfPart]) => edgeOfPart!);
  const inset = insetAround(edge, INSET_MARGIN, LEAST_HALF);
  const inner = innerPoint(mainland[0]!);
  const port = nearestShore(inner, shores, isLand);
  const wide = widenInset(inset, sites);
  const near = sites.map(([x, y]): Place => [nearLongitude(x, inset.place[0]), y]);
  return {
    pin: { place: onGlobe(inner), offset: offsetOf(inner, port, inset.half) },
    port: onGlobe(port),
    inset: { ...wide, place: onGlobe(wide.place) },
    frame: frameAround([...edge, ...near], LEAST_HALF),
  };
}

/** Where map data have no outline, a country is where its sites are. */
function placesOfSites(sites: readonly Place[]): MadePlaces | undefined {
  if (sites.length === 0) return undefined;
  const inset = insetAround(sites, 1 / FURTHEST_SITE, LEAST_HALF_UNKNOWN);
  const { place } = inset;
  return {
    pin: { place, offset: [0, -ASIDE_PX] },
    port: place,
    inset,
    frame: frameAround(sites, LEAST_HALF_UNKNOWN),
  };
}
