// The baked outlines, the projection and the list of places belong together.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LENS_PLACES, PIN_PLACES, PORTS } from '../../../src/ui/map/places';
import { projectPlace } from '../../../src/ui/map/projection';
import { buildSites } from './pictures';

type Packed = number[][];

function readAsset(path: string) {
  return JSON.parse(readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8'));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function unpack(ring: readonly number[], steps: number): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i];
    y += ring[i + 1];
    points.push({ x: x / steps, y: y / steps });
  }
  return points;
}

/** Whether a point lies inside, by counting the edges crossed on the way out. */
function isInside(point: Point, rings: readonly Point[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length];
      if (a.y > point.y === b.y > point.y) return;
      if (point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    });
  }
  return inside;
}

const world = readAsset('map/world.json');
const lens = readAsset('map/lens.json');

describe('the baked chart', () => {
  it.each(Object.keys(PIN_PLACES))('should hold the outline of %s around its pin', (country) => {
    const rings = (world.countries[country] as Packed).map((ring) => unpack(ring, world.steps));
    expect(isInside(projectPlace(PIN_PLACES[country].place), rings)).toBe(true);
  });

  it('should put every port on land or within a degree of it', () => {
    const rings = (world.land as Packed).map((ring) => unpack(ring, world.steps));
    const around = [-1, -0.5, 0, 0.5, 1];
    for (const [country, place] of Object.entries(PORTS)) {
      const { x, y } = projectPlace(place);
      const found = around.some((dx) =>
        around.some((dy) => isInside({ x: x + dx, y: y + dy }, rings)),
      );
      expect(found, country).toBe(true);
    }
  });

  it('should put every site of the lens on home ground or at its shore', () => {
    const { home } = lens.lenses.KOR as { home: Packed };
    const rings = home.map((ring) => unpack(ring, lens.steps));
    const [longitude, latitude] = LENS_PLACES.KOR.place;
    const narrow = Math.cos((latitude * Math.PI) / 180);
    const around = [-0.12, 0, 0.12];
    for (const site of buildSites()) {
      const x = (site.longitude - longitude) * narrow;
      const y = latitude - site.latitude;
      const found = around.some((dx) =>
        around.some((dy) => isInside({ x: x + dx, y: y + dy }, rings)),
      );
      expect(found, site.id).toBe(true);
    }
  });

  it('should have been baked for the lens that the chart shows', () => {
    const { longitude, latitude, half } = lens.lenses.KOR;
    expect({ place: [longitude, latitude], half }).toEqual(LENS_PLACES.KOR);
  });

  it('should keep soundings at sea', () => {
    const rings = (world.land as Packed).map((ring) => unpack(ring, world.steps));
    const ashore = (world.soundings as [number, number, number][]).filter(([x, y]) =>
      isInside({ x: x / world.steps, y: y / world.steps }, rings),
    );
    expect(ashore.length).toBeLessThan(8);
  });

  it('should have a small picture and a flag for every country', () => {
    const { shapes } = readAsset('map/countryShapes.json');
    for (const country of Object.keys(PIN_PLACES)) {
      expect(shapes[country].home, country).toMatch(/^M[\d.-]/);
      const flag = new URL(`../../../assets/flags/${country}.svg`, import.meta.url);
      expect(readFileSync(flag, 'utf8'), country).toContain('<svg');
    }
  });
});
