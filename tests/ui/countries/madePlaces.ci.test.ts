// Every country of the map data has plate, port, inset and card by rule, and the rule agrees with what was set by hand.

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ISO_COUNTRIES } from '../../../src/files/iso/countries';
import { depthIn } from '../../../src/ui/countries/innerPoint';
import { furthestFrom, type InsetPlace, widenInset } from '../../../src/ui/countries/insetPlace';
import { mainlandOf } from '../../../src/ui/countries/mainland';
import type { MadePlaces } from '../../../src/ui/countries/madePlaces';
import { nearLongitude, type Part, type Place } from '../../../src/ui/countries/place';
import { INSET_PLACES, PIN_PLACES } from '../../../src/ui/map/places';
import { made, OUTLINED, outlines, outlinesText } from '../../support/outlines';

/** Without an outline of their own in the map data: parts of other countries, and Antarctica. */
const WITHOUT_OUTLINE = 'ATA BES BVT CCK CXR GLP GUF MTQ MYT REU SJM TKL'.split(' ');

function placesOf(country: string, sites: readonly Place[] = []): MadePlaces {
  return made.placesOf(country, sites)!;
}

/** How far inside a place lies on any piece of a country, in degrees. */
function depthOn(country: string, [longitude, latitude]: Place): number {
  const depths = outlines.partsOf(country).map((part) => {
    const x = nearLongitude(longitude, part[0]![0]![0]);
    return depthIn(part, [x, latitude], 1);
  });
  return Math.max(...depths);
}

/** Points of the main body of a country beside the middle of an inset. */
function bodyNear(parts: readonly Part[], { place }: InsetPlace): Place[] {
  return mainlandOf(parts).flatMap(([edge]) =>
    edge!.map(([x, y]): Place => [nearLongitude(x, place[0]), y]),
  );
}

describe('the file of outlines', () => {
  it('should have every country of ISO 3166 that the map data have', () => {
    const missing = Object.keys(ISO_COUNTRIES).filter((id) => !OUTLINED.includes(id));
    expect(missing).toEqual(WITHOUT_OUTLINE);
  });

  it('should be small', () => {
    expect(gzipSync(outlinesText).length).toBeLessThan(120_000);
  });
});

describe.each(OUTLINED)('%s, by rule', (country) => {
  const parts = outlines.partsOf(country);
  const { pin, port, inset, frame } = placesOf(country);

  it('should have its plate well inside', () => {
    expect(depthOn(country, pin.place)).toBeGreaterThan(0);
  });

  it('should have its port on its shore, or its plate where it has none', () => {
    const isInland = port.join() === pin.place.join();
    expect(isInland || Math.abs(depthOn(country, port)) < 0.005 * inset.half).toBe(true);
  });

  it('should lie under its inset and fill it', () => {
    const furthest = furthestFrom(inset.place, bodyNear(parts, inset));
    expect(furthest).toBeLessThanOrEqual(inset.half);
    expect(furthest > 0.8 * inset.half || inset.half === 0.1).toBe(true);
  });

  it('should have all coordinates on the globe', () => {
    for (const [longitude, latitude] of [pin.place, port, inset.place])
      expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85).toBe(true);
  });

  it('should be on its card from top to bottom', () => {
    const latitudes = bodyNear(parts, inset).map(([, latitude]) => latitude);
    expect(frame.latitude + frame.height / 2).toBeGreaterThan(Math.max(...latitudes));
    expect(frame.latitude - frame.height / 2).toBeLessThan(Math.min(...latitudes));
  });

  it('should have shapes that can be drawn', () => {
    const { home, around } = made.insetOf(country, inset, []);
    const { home: card } = made.cardOf(country, [])!;
    const { shape, at } = made.worldOf(country)!;
    const numbers = [...home, ...around].flat(2);
    expect(home.length).toBeGreaterThan(0);
    expect(numbers.every(Number.isFinite) && at.every(Number.isFinite)).toBe(true);
    for (const path of [card, shape, made.plateOf(country)])
      expect(path).toMatch(/^(?:M-?[\d.]+,-?[\d.]+(?: -?[\d.]+,-?[\d.]+)*z)+$/);
  });
});

describe.each(Object.keys(INSET_PLACES))('%s, drawn by hand', (country) => {
  const hand = INSET_PLACES[country]!;
  const { inset, pin } = placesOf(country);

  it('should have nearly the same inset by rule', () => {
    expect(inset.half / hand.half).toBeGreaterThan(0.65);
    expect(inset.half / hand.half).toBeLessThan(1.35);
    expect(furthestFrom(hand.place, [inset.place])).toBeLessThan(0.35 * hand.half);
  });

  it('should have its plate set well within that inset', () => {
    expect(furthestFrom(inset.place, [PIN_PLACES[country]!.place])).toBeLessThan(0.7 * inset.half);
    expect(furthestFrom(hand.place, [pin.place])).toBeLessThan(0.7 * hand.half);
  });
});

describe('the main body of a country', () => {
  /** West, east, south and north of where the inset looks, in whole degrees. */
  function fieldOf(country: string): number[] {
    const { place, half } = placesOf(country).inset;
    return [place[0], place[1], half].map(Math.round);
  }

  it.each([
    ['FRA', 'Guiana and the islands overseas', 2, 47, 5],
    ['NLD', 'the Caribbean', 5, 52, 2],
    ['NOR', 'Svalbard and Bouvet', 18, 64, 9],
    ['NZL', 'the Chathams', 172, -41, 7],
    ['USA', 'Alaska and Hawaii', -96, 41, 24],
    ['ESP', 'the Canaries', -3, 40, 6],
    ['ECU', 'the Galápagos', -78, -2, 4],
    ['CHL', 'Easter Island', -70, -36, 20],
  ])('should not be stretched in %s by %s', (country, _far, longitude, latitude, half) => {
    expect(fieldOf(country)).toEqual([longitude, latitude, half]);
  });

  it.each([
    ['FJI', 179, -18, 2],
    ['RUS', 104, 61, 40],
    ['MYS', 110, 5, 10],
    ['IDN', 118, -2, 26],
  ])('should be whole in %s', (country, longitude, latitude, half) => {
    expect(fieldOf(country)).toEqual([longitude, latitude, half]);
  });

  it('should have a port at sea but not inland', () => {
    const isInland = (country: string) => {
      const { pin, port } = placesOf(country);
      return pin.place.join() === port.join();
    };
    const inland = OUTLINED.filter(isInland);
    for (const country of ['CHE', 'AUT', 'BOL', 'MNG', 'TCD', 'NPL', 'LAO', 'KGZ', 'SMR', 'LSO'])
      expect(inland).toContain(country);
    for (const country of ['NLD', 'CHL', 'IDN', 'FJI', 'ISL', 'MLT', 'RUS', 'BEL', 'SVN', 'COD'])
      expect(inland).not.toContain(country);
  });
});

describe('sites of a scenario', () => {
  it('should leave the inset as it is where they lie in it', () => {
    const sites: Place[] = [
      [8.54, 47.37],
      [6.57, 46.52],
    ];
    expect(placesOf('CHE', sites).inset).toEqual(placesOf('CHE').inset);
  });

  it('should widen the inset and the card where they lie beyond', () => {
    const ceuta: Place = [-15.43, 28.12];
    const { inset, frame } = placesOf('ESP', [ceuta]);
    expect(inset.half).toBeGreaterThan(placesOf('ESP').inset.half);
    expect(furthestFrom(inset.place, [ceuta])).toBeLessThan(0.91 * inset.half);
    expect(frame.latitude - frame.height / 2).toBeLessThan(ceuta[1]);
  });

  it('should not widen it around the globe for one beyond the date line', () => {
    expect(placesOf('FJI', [[-179.98, -16.85]]).inset).toEqual(placesOf('FJI').inset);
  });

  it('should make the islands on which they stand home where the map data have no outline', () => {
    const sites: Place[] = [
      [-61.73, 16],
      [-61.53, 16.24],
    ];
    const { pin, inset } = placesOf('GLP', sites);
    expect(furthestFrom(pin.place, sites)).toBeLessThan(0.4);
    expect(inset.half).toBeLessThan(0.5);
    expect(made.insetOf('GLP', inset, sites).home.length).toBeGreaterThan(0);
    expect(made.placesOf('GLP', [])).toBeUndefined();
    expect(made.plateOf('GLP')).toBe('');
  });

  it('should not make the main body of another country home', () => {
    const sites: Place[] = [
      [11.6, 48.1],
      [10.9, 49.5],
    ];
    const { pin, inset } = placesOf('XXX', sites);
    expect(pin.place).toEqual([expect.closeTo(11.25, 2), expect.closeTo(48.8, 2)]);
    expect(made.insetOf('XXX', inset, sites).home).toEqual([]);
  });

  it('should widen an inset that was set by hand', () => {
    const korea = INSET_PLACES.KOR!;
    expect(widenInset(korea, [[127, 37.5]])).toBe(korea);
    const wide = widenInset(korea, [
      [125.75, 39.03],
      [129.8, 42.2],
    ]);
    for (const place of [
      [125.75, 39.03],
      [129.8, 42.2],
      [126.5, 33.4],
    ] as Place[])
      expect(furthestFrom(wide.place, [place])).toBeLessThan(0.95 * wide.half);
  });
});
