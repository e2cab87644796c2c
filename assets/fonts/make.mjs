// Writes src/ui/theme/fonts.css from the font packages' own styles, woff2 only. Run: node assets/fonts/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** Package and style sheet of every face the game uses. */
const SHEETS = [
  ['@fontsource-variable/source-serif-4', 'wght.css'],
  ['@fontsource-variable/source-serif-4', 'wght-italic.css'],
  ['@fontsource/ibm-plex-sans', '400.css'],
  ['@fontsource/ibm-plex-sans', '600.css'],
  ['@fontsource/ibm-plex-sans', '700.css'],
  ['@fontsource/ibm-plex-sans-condensed', '400.css'],
  ['@fontsource/ibm-plex-sans-condensed', '600.css'],
  ['@fontsource/ibm-plex-mono', '400.css'],
  ['@fontsource/ibm-plex-mono', '600.css'],
  ['@fontsource/ibm-plex-sans-kr', '400.css'],
  ['@fontsource/ibm-plex-sans-kr', '600.css'],
  ['@fontsource/noto-serif-kr', '600.css'],
];
/** Alphabets that neither language of the game needs. */
const LEFT_OUT = /-(cyrillic|cyrillic-ext|greek|vietnamese)-/;
/** The Korean families are asked for Korean only: Latin letters come from their sisters. */
const LATIN_OF_KOREAN = /-kr-(latin|latin-ext)-/;

function facesOf([name, sheet]) {
  const text = readFileSync(new URL(`node_modules/${name}/${sheet}`, ROOT), 'utf8');
  const faces = text.match(/@font-face \{[^}]*\}/g);
  return faces
    .filter((face) => !LEFT_OUT.test(face) && !LATIN_OF_KOREAN.test(face))
    .map((face) =>
      face
        .replace(/, url\([^)]*\.woff\) format\('woff'\)/, '')
        .replace(/url\(\.\/(files\/[^)]*)\)/, `url('${name}/$1')`),
    );
}

const head = `/* The typefaces, served from this site; browsers fetch only the letters (unicode ranges) in use.
   Made by assets/fonts/make.mjs from the fontsource packages; licences in assets/CREDITS.md. */\n`;
const css = [head, ...SHEETS.flatMap(facesOf)].join('\n');
writeFileSync(new URL('src/ui/theme/fonts.css', ROOT), `${css}\n`);
