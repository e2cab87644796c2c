// The baked outlines, the projection and the list of places belong together.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onField } from '../../../src/ui/hud/pictures/countryShapes';
import { INSET_PLACES, PIN_PLACES, PORTS } from '../../../src/ui/map/places';
import { projectPlace } from '../../../src/ui/map/projection';
import type { Site } from '../../../src/types/scenario';
import { atlas } from '../../support/content';

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

interface Inset {
  readonly longitude: number;
  readonly latitude: number;
  readonly half: number;
  readonly steps: number;
}

/** A place on the plane of a country's inset: degrees of latitude from its middle. */
function inInset(id: string, { longitude, latitude }: Site): Point {
  const [middleX, middleY] = INSET_PLACES[id].place;
  const narrow = Math.cos((middleY * Math.PI) / 180);
  return { x: (longitude - middleX) * narrow, y: middleY - latitude };
}

const world = readAsset('map/world.json');
const inset = readAsset('map/inset.json');

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

  it.each(atlas().countries)(
    'should put every site of $id on its ground or at its shore',
    (one) => {
      const { home, steps, half } = inset.insets[one.id] as { home: Packed } & Inset;
      const rings = home.map((ring) => unpack(ring, steps));
      const around = [-0.04 * half, 0, 0.04 * half];
      for (const site of one.sites) {
        const { x, y } = inInset(one.id, site);
        const found = around.some((dx) =>
          around.some((dy) => isInside({ x: x + dx, y: y + dy }, rings)),
        );
        expect(found, site.id).toBe(true);
      }
    },
  );

  it.each(atlas().countries)('should show every site of $id in the inset', ({ id, sites }) => {
    for (const site of sites) {
      const { x, y } = inInset(id, site);
      expect(Math.hypot(x, y), site.id).toBeLessThan(0.92 * INSET_PLACES[id].half);
    }
  });

  it('should have been baked for the insets that the chart shows', () => {
    const baked = Object.entries(inset.insets as Record<string, Inset>).map(
      ([id, { longitude, latitude, half }]) => [id, { place: [longitude, latitude], half }],
    );
    expect(Object.fromEntries(baked)).toEqual(INSET_PLACES);
  });

  it('should have an inset, a pin and a port for every country of the atlas', () => {
    for (const { id } of atlas().countries)
      for (const places of [INSET_PLACES, PIN_PLACES, PORTS]) expect(places).toHaveProperty(id);
  });

  it('should keep soundings at sea', () => {
    const rings = (world.land as Packed).map((ring) => unpack(ring, world.steps));
    const ashore = (world.soundings as [number, number, number][]).filter(([x, y]) =>
      isInside({ x: x / world.steps, y: y / world.steps }, rings),
    );
    expect(ashore.length).toBeLessThan(8);
  });

  it('should have every place of every country on its small picture', () => {
    const { width, height, shapes } = readAsset('map/countryShapes.json');
    for (const { id, sites } of atlas().countries)
      for (const site of sites) {
        const { x, y } = onField(shapes[id], site);
        expect(x > 0 && x < width && y > 0 && y < height, site.id).toBe(true);
      }
  });

  it('should have a small picture and a flag for every country', () => {
    const { shapes } = readAsset('map/countryShapes.json');
    const sheet = new URL('../../../src/ui/theme/pictures/flags.svg', import.meta.url);
    const flags = readFileSync(sheet, 'utf8');
    for (const country of Object.keys(PIN_PLACES)) {
      expect(shapes[country].home, country).toMatch(/^M[\d.-]/);
      expect(flags, country).toContain(`<view id="${country}"`);
    }
  });
});
