// Small pictures for the cards of scenarios: each country, and the world, as SVG paths on a field of 280 × 88.

import { geoEquirectangular, geoIdentity } from 'd3-geo';
import { COUNTRIES, readAtlas } from './atlas.mjs';
import { packRings, ringsOf } from './rings.mjs';

const WIDTH = 280;
const HEIGHT = 88;

/** The part of the world each card shows: middle, and height in degrees of latitude. */
const FRAMES = {
  KOR: { longitude: 127.9, latitude: 36.2, height: 6.2 },
  JPN: { longitude: 137.5, latitude: 38, height: 17 },
  IND: { longitude: 81, latitude: 21.5, height: 33 },
  FRA: { longitude: 3.2, latitude: 46.4, height: 12 },
  DEU: { longitude: 10.4, latitude: 51.1, height: 10 },
  GBR: { longitude: -2.6, latitude: 54.6, height: 12.5 },
  SAU: { longitude: 45, latitude: 24, height: 19 },
  ARE: { longitude: 54.2, latitude: 24.4, height: 4.6 },
  USA: { longitude: -97, latitude: 38.5, height: 32 },
  CHN: { longitude: 104, latitude: 36, height: 40 },
  TWN: { longitude: 121, latitude: 23.8, height: 5 },
  SGP: { longitude: 103.83, latitude: 1.34, height: 0.62 },
  CAN: { longitude: -97, latitude: 60, height: 44 },
  BRA: { longitude: -53, latitude: -14.5, height: 44 },
};

function toPath(packed, scale) {
  const one = (value) => String(Math.round(value * scale * 10) / 10);
  return packed
    .map(([x, y, ...rest]) => {
      const steps = [];
      for (let i = 0; i < rest.length; i += 2) steps.push(`${one(rest[i])},${one(rest[i + 1])}`);
      return `M${one(x)},${one(y)}l${steps.join(' ')}z`;
    })
    .join('');
}

function frameProjection({ longitude, latitude, height }) {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const unit = HEIGHT / height;
  const reachX = WIDTH / unit / narrow / 2 + 0.5;
  const clip = geoIdentity().clipExtent([
    [longitude - reachX, latitude - height / 2 - 0.5],
    [longitude + reachX, latitude + height / 2 + 0.5],
  ]);
  const place = ([x, y]) => [
    WIDTH / 2 + (x - longitude) * narrow * unit,
    HEIGHT / 2 - (y - latitude) * unit,
  ];
  return (shape) => ringsOf(shape, clip).map((ring) => ring.map(place));
}

/** A frame that reaches half around the globe: cut behind its back, with the islands that show at this size. */
const WIDE_FRAME = 40;

function wideProjection({ longitude, latitude, height }, narrow) {
  const unit = HEIGHT / height;
  const globe = geoEquirectangular()
    .rotate([-longitude, 0])
    .scale((unit * 180) / Math.PI)
    .translate([0, HEIGHT / 2 + latitude * unit])
    .precision(0)
    .clipExtent([
      [-WIDTH / 2 / narrow - 4, -4],
      [WIDTH / 2 / narrow + 4, HEIGHT + 4],
    ]);
  const place = ([x, y]) => [WIDTH / 2 + x * narrow, y];
  return {
    at: (point) => place(globe(point)),
    rings: (shape) => ringsOf(shape, globe).map((ring) => ring.map(place)),
  };
}

function shapeOf(code, frame) {
  const isWide = frame.height > WIDE_FRAME;
  const tolerance = frame.height / (isWide ? 130 : 260);
  const atlas = readAtlas(frame.height < 14 ? '10m' : '50m', tolerance);
  const narrow = Math.cos((frame.latitude * Math.PI) / 180);
  const project = isWide ? wideProjection(frame, narrow).rings : frameProjection(frame);
  const home = packRings(project(atlas.country(code)), 10, isWide ? 3 : 1);
  const land = packRings(project(atlas.landWithout(COUNTRIES[code])), 10, isWide ? 3 : 1.5);
  return { home: toPath(home, 0.1), land: toPath(land, 0.1), frame };
}

/** The inhabited world on the same field, for scenarios of many countries: each with its shape and its middle. */
const WORLD_FRAME = { longitude: 8, latitude: 14, height: 106 };

function worldShapes() {
  const atlas = readAtlas('50m', 0.7);
  const { at, rings } = wideProjection(WORLD_FRAME, 1);
  const one = (value) => Math.round(value * 10) / 10;
  const countries = Object.entries(FRAMES).map(([code, { longitude, latitude }]) => {
    const shape = toPath(packRings(rings(atlas.country(code)), 10, 0.4), 0.1);
    return [code, { shape, at: at([longitude, latitude]).map(one) }];
  });
  return {
    land: toPath(packRings(rings(atlas.land()), 10, 0.8), 0.1),
    countries: Object.fromEntries(countries),
  };
}

export function bakeShapes() {
  const shapes = Object.entries(FRAMES).map(([code, frame]) => [code, shapeOf(code, frame)]);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: Object.fromEntries(shapes),
    world: worldShapes(),
  };
}
