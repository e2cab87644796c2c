// Cuts a face of a font package to some letters and gives it a name of our own.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { drawnBy } from './letterMap.mjs';
import { rangeOf } from './ranges.mjs';
import { renameFont } from './rename.mjs';

const PACKAGES = new URL('../../node_modules/', import.meta.url);
const FOLDER = new URL('../../src/ui/theme/letters/', import.meta.url);
const fromSubsetFont = createRequire(createRequire(import.meta.url).resolve('subset-font'));
const { convert } = fromSubsetFont('fontverter');

/** What the look makes use of: kerning, ligatures, marks, and figures of one width. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** Those of the letters that the file of a package draws. */
export async function drawnIn(path, letters) {
  const font = await convert(readFileSync(new URL(path, PACKAGES)), 'sfnt');
  return letters.filter(drawnBy(font));
}

async function makeFile({ family, path, axes, noHinting }, look, letters, name) {
  const whole = readFileSync(new URL(path, PACKAGES));
  const wishes = { targetFormat: 'sfnt', keepFeatures: FEATURES, variationAxes: axes, noHinting };
  const font = await subsetFont(whole, letters.join(''), wishes);
  const missing = letters.filter((letter) => !drawnBy(font)(letter));
  if (missing.length > 0) throw new Error(`${path} does not draw ${missing.join(' ')}`);
  const file = await convert(renameFont(font, family, look), 'woff2', 'sfnt');
  writeFileSync(new URL(name, FOLDER), file);
  console.log(`${name}: ${letters.length} letters, ${(file.length / 1000).toFixed(1)} kB`);
}

/** Writes the file of a face with these letters, and gives its rule; `part` tells files of one face apart. */
export async function cut(face, letters, part = '') {
  const { family, weight, style } = face;
  const look = `${weight.replace(' ', '-')}${style === 'normal' ? '' : `-${style}`}`;
  const name = `${family.split(' ').slice(2).join('')}-${look}${part}.woff2`;
  await makeFile(face, look, letters, name);
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight};
  src: url("./letters/${name}") format("woff2");
  unicode-range:
    ${rangeOf(letters)};
}`;
}
