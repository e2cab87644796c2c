// Lays the flags of all countries on one sheet, each a view named by the country's ISO 3166 code, so that a page fetches
// one file: src/ui/theme/pictures/flags.svg, from the flag-icons package. Run: node assets/flags/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const SIZE = { width: 640, height: 480 };
/** Names in the package, by country. */
const FLAGS = {
  ARE: 'ae',
  BRA: 'br',
  CAN: 'ca',
  CHN: 'cn',
  DEU: 'de',
  FRA: 'fr',
  GBR: 'gb',
  IND: 'in',
  JPN: 'jp',
  KOR: 'kr',
  SAU: 'sa',
  SGP: 'sg',
  TWN: 'tw',
  USA: 'us',
};

const { width, height } = SIZE;

/** A flag as a drawing within the sheet, which cuts off what lies beyond its edge. */
function place([country, name], at) {
  const path = `node_modules/flag-icons/flags/4x3/${name}.svg`;
  const drawn = readFileSync(new URL(path, ROOT), 'utf8').replace(/\n\s*/g, '');
  const inside = /^<svg[^>]*>(.*)<\/svg>$/.exec(drawn)[1];
  const y = at * height;
  return `<view id="${country}" viewBox="0 ${y} ${width} ${height}"/>
<svg y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

const sheet = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}">
${Object.entries(FLAGS).map(place).join('\n')}
</svg>
`;
writeFileSync(new URL('src/ui/theme/pictures/flags.svg', ROOT), sheet);
