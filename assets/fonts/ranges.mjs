// Which letters a face of a font package is for, and how a list of letters is written as unicode ranges.

import { readFileSync } from 'node:fs';

const PACKAGES = new URL('../../node_modules/', import.meta.url);
const RANGE = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi;

/** The blocks of a package's sheet whose font file is called so. */
export function blocksOf(from, sheet, file) {
  const text = readFileSync(new URL(`${from}/${sheet}`, PACKAGES), 'utf8');
  return text.match(/@font-face \{[^}]*\}/g).filter((block) => file.test(block));
}

/** The font file that a block names, from the folder of packages. */
export function fileOf(from, block) {
  return `${from}/${/(files\/[^)]*?\.woff2)/.exec(block)[1]}`;
}

/** Whether one of the blocks is for a letter. */
export function coverageOf(blocks) {
  const found = blocks.flatMap((block) => [...block.slice(block.indexOf('U+')).matchAll(RANGE)]);
  const ranges = found.map(([, from, to = from]) => [from, to].map((hex) => Number(`0x${hex}`)));
  return (letter) => {
    const code = letter.codePointAt(0);
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
}

/** The letters as a value of `unicode-range`. */
export function rangeOf(letters) {
  const runs = [];
  for (const code of letters.map((letter) => letter.codePointAt(0)).sort((a, b) => a - b)) {
    if (runs.at(-1)?.[1] === code - 1) runs.at(-1)[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16);
  return runs.map(([a, b]) => `U+${hex(a)}${a === b ? '' : `-${hex(b)}`}`).join(', ');
}
