// A place well inside a piece of land: the one that is furthest from its shores.

import {
  type Bounds,
  boundsOf,
  middleOf,
  narrowAt,
  type Part,
  type Place,
  type Ring,
} from './place';

const COLUMNS = 12;
/** How often the area around the best place is searched more finely. */
const LOOKS = 4;

/** The distance of a place from an edge, squared, in degrees of latitude. */
function apartSquared([x, y]: Place, [ax, ay]: Place, [bx, by]: Place, narrow: number): number {
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const [px, py] = [(x - ax) * narrow, y - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/** How far inside a place is, in degrees of latitude; below 0 outside. */
export function depthIn(part: Part, place: Place, narrow: number): number {
  let isInside = false;
  let least = Infinity;
  for (const ring of part)
    for (let i = 0; i < ring.length; i += 1) {
      const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
      least = Math.min(least, apartSquared(place, a, b, narrow));
      if (a[1] > place[1] === b[1] > place[1]) continue;
      if (place[0] < a[0] + ((place[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
        isInside = !isInside;
    }
  return isInside ? Math.sqrt(least) : -Math.sqrt(least);
}

/** Every `n`th point of a long ring is enough to find its middle. */
const MOST_POINTS = 400;

function coarse(ring: Ring): Ring {
  const every = Math.ceil(ring.length / MOST_POINTS);
  return ring.filter((_, i) => i % every === 0);
}

function deepestIn(part: Part, { west, east, south, north }: Bounds, narrow: number): Place {
  let best = middleOf({ west, east, south, north });
  let most = depthIn(part, best, narrow);
  for (let column = 0; column < COLUMNS; column += 1)
    for (let row = 0; row < COLUMNS; row += 1) {
      const place: Place = [
        west + ((column + 0.5) / COLUMNS) * (east - west),
        south + ((row + 0.5) / COLUMNS) * (north - south),
      ];
      const depth = depthIn(part, place, narrow);
      if (depth > most) [best, most] = [place, depth];
    }
  return best;
}

/** The place of a piece of land that is furthest from its shores, to a hundredth of its width. */
export function innerPoint(whole: Part): Place {
  const part = whole.map(coarse);
  let bounds = boundsOf(part[0]!);
  const narrow = narrowAt(middleOf(bounds)[1]);
  let best = middleOf(bounds);
  for (let look = 0; look < LOOKS; look += 1) {
    best = deepestIn(part, bounds, narrow);
    const across = (bounds.east - bounds.west) / 4;
    const down = (bounds.north - bounds.south) / 4;
    bounds = {
      west: best[0] - across / 2,
      east: best[0] + across / 2,
      south: best[1] - down / 2,
      north: best[1] + down / 2,
    };
  }
  return best;
}
