// Turns shapes on the globe into flat rings of whole numbers, and rings into strings of differences.

import { geoStream } from 'd3-geo';

/** All rings (or lines) of a shape, through a d3 projection, as lists of points on the plane. */
export function ringsOf(shape, projection) {
  const rings = [];
  const sink = {
    point: (x, y) => rings.at(-1).push([x, y]),
    lineStart: () => rings.push([]),
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
    sphere() {},
  };
  geoStream(shape, projection.stream(sink));
  return rings;
}

function areaOf(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[(i + 1) % ring.length];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum / 2);
}

/** Rounds to whole steps and drops points that fall on the one before. */
function round(ring, stepsPerUnit) {
  const whole = ring.map(([x, y]) => [Math.round(x * stepsPerUnit), Math.round(y * stepsPerUnit)]);
  return whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1][0] || y !== whole[i - 1][1]);
}

/** First point, then differences: `[x, y, dx, dy, …]`. */
function pack(ring) {
  const out = [];
  let [px, py] = [0, 0];
  for (const [x, y] of ring) {
    out.push(x - px, y - py);
    [px, py] = [x, y];
  }
  return out;
}

export function packRings(rings, stepsPerUnit, smallestArea = 0) {
  return rings
    .filter((ring) => areaOf(ring) >= smallestArea)
    .map((ring) => round(ring, stepsPerUnit))
    .filter((ring) => ring.length > 2)
    .map(pack);
}

export function packLines(lines, stepsPerUnit) {
  return lines
    .map((line) => round(line, stepsPerUnit))
    .filter((line) => line.length > 1)
    .map(pack);
}
