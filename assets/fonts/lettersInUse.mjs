// Which letters the game writes: those of its messages in both languages, its scenarios, its marks and the numbers.

import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
/** Folders with texts, and which of their files count. */
const TEXTS = [
  ['src/ui/text', /\.json$/],
  ['scenarios', /\.json$/],
];
/** Where marks such as ▲ stand in the code; what reads pasted texts names marks that it never writes. */
const CODE = [['src', /^(?!classroom\/(?:code\/|handInText)).*\.tsx?$/]];

/** What a keyboard has, the blanks and hyphens of numbers, and the words that dates and numbers of Korean are made of. */
const ALWAYS = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 32 + at))}\u00a0\u2009\u2011\u202f년월일시분초오전후만억조천`;

function textOf([folder, ending]) {
  const names = readdirSync(new URL(`${folder}/`, ROOT), { recursive: true });
  const files = names.filter((name) => ending.test(name));
  return files.map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')).join('');
}

/** Every letter, in order of its code. */
export function lettersInUse() {
  const marks = textOf(CODE[0]).replace(/[\0-\x7f]+/g, '');
  const letters = new Set([...ALWAYS, ...TEXTS.flatMap((texts) => [...textOf(texts)]), ...marks]);
  return [...letters].filter((letter) => letter >= ' ').sort((a, b) => (a < b ? -1 : 1));
}
