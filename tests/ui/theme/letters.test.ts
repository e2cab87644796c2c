// The fonts are cut to the letters in use: every letter of the messages and of the scenarios is in them.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const MADE = 'run node assets/fonts/make.mjs';
const MARKS = '←→√≤≥■▲▼';

function readAll(folder: string): string {
  const names = readdirSync(new URL(folder, ROOT), { recursive: true }) as string[];
  const texts = names.filter((name) => name.endsWith('.json'));
  return texts.map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')).join('');
}

interface Face {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

function facesOf(sheet: string): Face[] {
  const text = readFileSync(new URL(`src/ui/theme/${sheet}`, ROOT), 'utf8');
  return (text.match(/@font-face \{[^}]*\}/g) ?? []).map((rule) => {
    const of = (field: string) => new RegExp(`${field}: ([^;]+);`).exec(rule)![1]!;
    const ranges = [...rule.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
      ([, from, to = from]) => [Number(`0x${from}`), Number(`0x${to}`)] as const,
    );
    return { name: `${of('font-family')} ${of('font-weight')} ${of('font-style')}`, ranges };
  });
}

function isIn({ ranges }: Face, letter: string): boolean {
  const code = letter.codePointAt(0)!;
  return ranges.some(([from, to]) => from <= code && code <= to);
}

/** The letters that no face of that name has. */
function missing(faces: readonly Face[], name: string, letters: readonly string[]): string {
  const named = faces.filter((face) => face.name === name);
  return letters.filter((letter) => !named.some((face) => isIn(face, letter))).join('');
}

const letters = [...new Set(readAll('src/ui/text') + readAll('scenarios'))].filter(
  (letter) => letter > ' ',
);
const faces = [...facesOf('fonts.css'), ...facesOf('fontsKorean.css')];
const namesOf = (isWanted: (name: string) => boolean) =>
  [...new Set(faces.map(({ name }) => name))].filter(isWanted);
const isKorean = (name: string) => name.includes(' KR"');

describe('the letters', () => {
  it.each(namesOf(isKorean))(`should all be in %s (else ${MADE})`, (name) => {
    const hangul = letters.filter((letter) => letter >= '\u3000');
    expect(hangul.length).toBeGreaterThan(600);
    expect(missing(faces, name, hangul)).toBe('');
  });

  it.each(namesOf((name) => !isKorean(name) && !name.endsWith(' italic')))(
    `should have those of a keyboard, and what English is written with, in %s (else ${MADE})`,
    (name) => {
      const latin = letters.filter((letter) => letter < '\u0100' || '–—‘’“”…'.includes(letter));
      expect(latin.length).toBeGreaterThan(90);
      expect(missing(faces, name, latin)).toBe('');
    },
  );

  it('should each be in one file of a face, so that a screen asks for one of them', () => {
    const korean = facesOf('fontsKorean.css');
    const twice = korean.flatMap((face, at) =>
      korean
        .slice(at + 1)
        .filter(({ name }) => name === face.name)
        .flatMap((other) => letters.filter((it) => isIn(face, it) && isIn(other, it))),
    );
    expect(twice).toEqual([]);
  });

  it('should have the marks that no Latin face has in both weights of the sans', () => {
    for (const weight of [400, 600])
      expect(missing(faces, `"Own Bearings Sans KR" ${weight} normal`, Array.from(MARKS))).toBe('');
  });
});
