// The countries of the atlas are real, whole, different from each other and judged by one measure.

import { describe, expect, it } from 'vitest';
import type { AtlasCountry } from '../../src/types/atlas';
import { TEXT_LANGUAGES } from '../../src/types/scenario';
import { ISO_PLACES } from '../../src/files/iso/places';
import { STYLES } from '../../src/bots/styles';
import { atlas } from '../support/content';

const ATLAS = atlas();
const NAMES = 'KOR USA CHN JPN TWN IND FRA DEU GBR SAU ARE SGP CAN BRA'.split(' ');

/** West, south, east and north of each country, roughly. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  KOR: [125, 33, 131, 39],
  USA: [-125, 25, -66, 49],
  CHN: [74, 18, 135, 54],
  JPN: [128, 30, 146, 46],
  TWN: [119, 21.8, 122.1, 25.4],
  IND: [68, 6, 97, 36],
  FRA: [-5, 42, 9, 51.2],
  DEU: [5, 47, 15.1, 55.1],
  GBR: [-8, 49, 2, 61],
  SAU: [34, 16, 56, 33],
  ARE: [51, 22, 57, 27],
  SGP: [103.6, 1.2, 104.1, 1.5],
  CAN: [-141, 42, -52, 70],
  BRA: [-74, -34, -34, 6],
};

/** Of a country that was added since, the boxes of the map. */
function placesOf(country: string): number[][] {
  return ISO_PLACES[country]!.split(', ').map((box) => box.split(' ').map(Number));
}

function closeness(first: string, second: string): number {
  const found = ATLAS.relations.find(({ pair }) => pair.includes(first) && pair.includes(second));
  return found!.value;
}

/** All prose of a country, by language. */
function proseOf(data: unknown): Record<string, string>[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('en' in data) return [data as Record<string, string>];
  return Object.values(data).flatMap(proseOf);
}

function handMade({ figures: _figures, ...country }: AtlasCountry): unknown {
  return country;
}

describe('the atlas', () => {
  it('should have the fourteen countries first', () => {
    expect(ATLAS.countries.slice(0, NAMES.length).map(({ id }) => id)).toEqual(NAMES);
  });

  it.each(ATLAS.countries)('should put every site of $id inside it, roughly', ({ id, sites }) => {
    const boxes = BOXES[id] === undefined ? placesOf(id) : [BOXES[id]];
    for (const { longitude, latitude } of sites)
      expect(
        boxes.some(
          ([west, south, east, north]) =>
            longitude > west! && longitude < east! && latitude > south! && latitude < north!,
        ),
      ).toBe(true);
  });

  it.each(ATLAS.countries)('should show $id with places of several kinds', ({ sites }) => {
    expect(sites.length).toBeGreaterThanOrEqual(4);
    expect(new Set(sites.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  it('should let every country be led by a national style when nobody plays it', () => {
    for (const { style } of ATLAS.countries) expect(Object.keys(STYLES)).toContain(style);
  });

  it('should give every country a project like no other, at one of its sites', () => {
    expect(ATLAS.countries.slice(0, NAMES.length).every(({ ownProject }) => ownProject)).toBe(true);
    const projects = ATLAS.countries.flatMap(({ ownProject }) => ownProject ?? []);
    expect(new Set(projects.map(({ name }) => name.en)).size).toBe(projects.length);
    const does = projects.map(({ effects }) => JSON.stringify(effects));
    expect(new Set(does).size).toBe(projects.length);
    for (const { site } of projects) expect(site).toBeDefined();
  });

  it.each(TEXT_LANGUAGES)('should be written in %s throughout', (language) => {
    const script = { en: /[A-Za-z]/, ko: /[가-힣]|^[A-Z]{2,4}$/ }[language];
    const texts = ATLAS.countries.map(handMade).flatMap(proseOf);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => !script.test(text[language] ?? ''))).toEqual([]);
  });

  it('should speak politely of every own project in Korean', () => {
    const sentences = ATLAS.countries.flatMap(
      ({ ownProject }) => ownProject?.text.ko.split(/(?<=\.)\s+/) ?? [],
    );
    expect(sentences.length).toBeGreaterThanOrEqual(NAMES.length);
    expect(sentences.filter((sentence) => !sentence.endsWith('니다.'))).toEqual([]);
  });

  it('should have partners closer than strangers, and rivals far apart', () => {
    expect(closeness('FRA', 'DEU')).toBeGreaterThan(0.9);
    for (const [one, other] of ['USA-GBR', 'USA-CAN', 'GBR-CAN'].map((pair) => pair.split('-')))
      expect(closeness(one!, other!)).toBeGreaterThan(0.6);
    for (const rival of ['USA', 'TWN']) expect(closeness('CHN', rival)).toBeLessThan(0.2);
    for (const partner of ['KOR', 'JPN', 'SGP'])
      expect(closeness('CHN', partner)).toBeGreaterThan(closeness('CHN', 'USA'));
  });
});
