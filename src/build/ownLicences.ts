// The licences of the game itself, and of material that comes in no package.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedLicence } from '../types/licence';

const NATURAL_EARTH: ShippedLicence = {
  name: 'Natural Earth',
  licence: 'public domain',
  text: [
    'The outlines of countries are those of Natural Earth at 1:50 million and 1:10 million,',
    'taken through the package world-atlas. All of Natural Earth is in the public domain:',
    'its makers ask for no permission and no credit. Made with Natural Earth, naturalearthdata.com.',
  ].join('\n'),
};

/** Packages from which the outlines, the flags and the icons were made, as `assets/CREDITS.md` tells. */
export const WORKED_IN: readonly string[] = ['@tabler/icons', 'flag-icons', 'world-atlas'];

/** Packages whose fonts ship cut, under names of our own, so that no file of theirs does. */
export const CUT_FONTS: readonly string[] = [
  '@fontsource/ibm-plex-sans-kr',
  '@fontsource/noto-serif-kr',
];

/** The names of the cut fonts, with the fonts that they were cut from. */
function cutFonts(root: string): ShippedLicence {
  const text = readFileSync(join(root, 'src/ui/theme/letters/OFL.txt'), 'utf8').trim();
  return { name: 'Own Bearings typefaces', licence: 'OFL-1.1', text };
}

/** Reads the game’s own licence from the folder of `package.json`. */
export function ownLicences(root: string): ShippedLicence[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const text = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const game = { name: 'Own Bearings', version: manifest.version, licence: manifest.license, text };
  return [game, NATURAL_EARTH, cutFonts(root)];
}
