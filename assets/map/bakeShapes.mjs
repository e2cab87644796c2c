// Small pictures of each country for the picker's cards: two SVG paths on a field of 280 × 88.

import { geoIdentity } from 'd3-geo';
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

export function bakeShapes() {
  const shapes = Object.entries(FRAMES).map(([code, frame]) => {
    const atlas = readAtlas(frame.height < 14 ? '10m' : '50m', frame.height / 260);
    const project = frameProjection(frame);
    const home = packRings(project(atlas.country(code)), 10, 1);
    const land = packRings(project(atlas.landWithout(COUNTRIES[code])), 10, 1.5);
    return [code, { home: toPath(home, 0.1), land: toPath(land, 0.1) }];
  });
  return { width: WIDTH, height: HEIGHT, shapes: Object.fromEntries(shapes) };
}
