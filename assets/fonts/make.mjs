// Cuts the typefaces of the font packages to the letters that the game writes, and writes the sheets that name them.
// Run: node assets/fonts/make.mjs && npm run format src/ui/theme; where the words up to the first turn changed, before it:
// npm run build, then node assets/fonts/collect.mjs.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cut, drawnIn } from './cut.mjs';
import { KOREAN, LATIN, WHOLE } from './faces.mjs';
import { lettersInUse } from './lettersInUse.mjs';
import { blocksOf, coverageOf, fileOf } from './ranges.mjs';

const THEME = new URL('../../src/ui/theme/', import.meta.url);
const LATIN_FILE = /-latin-(?:\d+|wght)-/;
const EVERY_LATIN_FILE = /-latin(?:-ext)?-(?:\d+|wght)-/;
const SLICE = /-kr-\d+-/;
/** The language is switched in its own letters, whichever is spoken. */
const SWITCH = [...'한국어'];
const FIRST = JSON.parse(readFileSync(new URL('firstLetters.json', import.meta.url), 'utf8'));

const [, , { from, sheet }] = LATIN;
const isLatin = coverageOf(blocksOf(from, sheet, LATIN_FILE));
const inUse = lettersInUse();
const others = inUse.filter((letter) => !isLatin(letter));

/** Letters that stand in the slices of a Korean family alone, such as ▲, each cut from its slice. */
async function cutSlices(face, letters) {
  const rules = [];
  for (const block of blocksOf(face.from, face.sheet, SLICE)) {
    const path = fileOf(face.from, block);
    const drawn = await drawnIn(path, letters.filter(coverageOf([block])));
    const part = `-${/-kr-(\d+)-/.exec(path)[1]}`;
    if (drawn.length > 0) rules.push(await cut({ ...face, path }, drawn, part));
  }
  return rules;
}

/** The letters in files by when they are needed: on the title, at the start of a game, and the rest. */
function partsOf(face, letters) {
  const { title, start } = FIRST[face.family][face.weight];
  const isRest = (letter) => !title.includes(letter) && !start.includes(letter);
  return {
    '-title': letters.filter((letter) => title.includes(letter)),
    '-start': letters.filter((letter) => !title.includes(letter) && start.includes(letter)),
    '': letters.filter(isRest),
  };
}

/** The rules of a Korean face: what every language needs of it, and what Korean alone does. */
async function cutKorean(face) {
  const hangul = await drawnIn(face.path, others);
  const marks = others.filter((letter) => !hangul.includes(letter));
  const all = [await cut(face, SWITCH, '-switch'), ...(await cutSlices(face, marks))];
  const own = [];
  for (const [part, letters] of Object.entries(partsOf(face, hangul)))
    own.push(await cut(face, letters, part));
  return { all, own };
}

/** The blocks of a package's sheet for woff2 alone, from where the build finds them. */
function wholeOf([name, file]) {
  return blocksOf(name, file, EVERY_LATIN_FILE).map((block) =>
    block
      .replace(/, url\([^)]*\.woff\) format\('woff'\)/, '')
      .replace(/url\(\.\/(files\/[^)]*)\)/, `url('${name}/$1')`),
  );
}

function writeSheet(name, head, rules) {
  const made = 'Made by assets/fonts/make.mjs; licences in assets/CREDITS.md.';
  writeFileSync(new URL(name, THEME), [`/* ${head}\n   ${made} */\n`, ...rules, ''].join('\n'));
}

const LETTERS = new URL('letters/', THEME);
for (const name of readdirSync(LETTERS).filter((file) => file.endsWith('.woff2')))
  rmSync(new URL(name, LETTERS));
const latin = [];
for (const face of LATIN)
  latin.push(await cut(face, await drawnIn(face.path, [...(face.only ?? inUse.filter(isLatin))])));
const korean = [];
for (const face of KOREAN) korean.push(await cutKorean(face));
const marks = korean.flatMap(({ all }) => all);
writeSheet('fonts.css', 'The letters and marks that every language needs.', [...latin, ...marks]);
writeSheet('fontsKorean.css', 'The letters of Korean.', korean.flatMap(({ own }) => own));
writeSheet('fontsWhole.css', 'Every other Latin letter.', WHOLE.flatMap(wholeOf));
