// The canvas and the page share one set of tokens, and the styles keep the rules of the design.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISO_COUNTRIES } from '../../../src/files/index';
import { isDrawn } from '../../../src/ui/countries/drawn';
import { readProject } from '../../architecture/project';
import {
  COLOURS,
  FONTS,
  LAYER_COLOURS,
  LAYER_TEXT_COLOURS,
  MOTION_MS,
} from '../../../src/ui/theme/tokens';
import { sheetNames, sheetPaths, sheetText } from './sheets';

const FOLDER = new URL('../../../src/ui/theme/', import.meta.url);
const styles = new Map(sheetNames.map((name) => [name, sheetText(name)]));
const all = [...styles.values()].join('\n');

/** The two sheets, in the order in which the page takes them. */
const SHEETS = ['titleSheet.css', 'gameSheet.css'];
/** Fetched with the page of a class, a teacher's form, and the page of an author. */
const CLASS_SHEETS = [
  'collect.css',
  'classSheets.css',
  'workshop.css',
  'balance.css',
  'newCountry.css',
];
const FONT_SHEETS = ['fonts.css', 'fontsKorean.css', 'fontsWhole.css'];
/** Fetched with the words of Korean. */
const LATER = 'fontsKorean.css';
const compareText = (a: string, b: string) => (a < b ? -1 : 1);

function importsOf(sheet: string): string[] {
  return [...sheetText(sheet).matchAll(/@import "\.\/(?:\w+\/)*([\w.]+)"/g)].map(
    (found) => found[1]!,
  );
}

/** The custom properties of the first `:root` block. */
function rootTokens(): Map<string, string> {
  const block = /:root \{([\s\S]*?)\n\}/.exec(sheetText('tokens.css'))?.[1] ?? '';
  const rows = [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return new Map(rows.map(([, name, value]) => [name, value.replaceAll('"', "'")]));
}

/** What each country's class says of its lines, by the code in the name of the class. */
function looksOfCountries(): Map<string, string> {
  const rules = [...all.matchAll(/\.of-country-([A-Z]{3}) \{([^}]*)\}/g)];
  return new Map(rules.map(([, country, look]) => [country!, look!]));
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens', () => {
  const tokens = rootTokens();

  it('should be the same for canvas and page', () => {
    const motions = Object.entries(MOTION_MS).map(([name, ms]) => [name, `${ms}ms`]);
    const wanted = Object.fromEntries([
      ...Object.entries(COLOURS),
      ...Object.entries(LAYER_COLOURS),
      ...Object.entries(LAYER_TEXT_COLOURS),
      ...motions,
      ...Object.entries(FONTS),
    ]);
    const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, tokens.get(name)]));
    expect(found).toEqual(wanted);
  });

  it('should give each country that was drawn by hand a colour and a look of its own, and no other', () => {
    const drawn = Object.keys(ISO_COUNTRIES).filter(isDrawn).sort(compareText);
    const names = [...tokens.keys()].filter((name) => name.startsWith('country-'));
    expect(names.sort(compareText)).toEqual(drawn.map((id) => `country-${id}`));
    const looks = looksOfCountries();
    expect([...looks.keys()].sort(compareText)).toEqual(drawn);
    for (const [id, look] of looks) expect(look).toContain(`--own: var(--country-${id});`);
    expect(new Set(names.map((name) => tokens.get(name))).size).toBe(names.length);
  });

  it.each([
    ['ink', 'paper', 7],
    ['muted', 'paper', 4.5],
    ['muted', 'paper-2', 4.5],
    ['over', 'paper', 4.5],
    ['over', 'over-bg', 4.5],
    ['good', 'good-bg', 4.5],
    ['bad', 'bad-bg', 4.5],
    ['warn', 'warn-bg', 4.5],
    ['link', 'paper', 4.5],
    ['ink', 'home', 7],
    ['on-ink-2', 'ink-3', 4.5],
    ['focus', 'paper', 3],
    ['focus-rail', 'ink-3', 3],
  ] as const)('should give %s on %s a contrast of at least %d', (text, ground, least) => {
    expect(contrast(COLOURS[text], COLOURS[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe('styles', () => {
  it('should each stand in one sheet, of the title or of the game', () => {
    const isImported = (name: string) =>
      !SHEETS.includes(name) && name !== LATER && !CLASS_SHEETS.includes(name);
    const imported = SHEETS.flatMap((sheet) => importsOf(sheet));
    expect([...imported].sort(compareText)).toEqual(
      sheetNames.filter(isImported).sort(compareText),
    );
  });

  it('should lie beside what they style, but for what every piece of the page is made of', () => {
    const inTheme = ['base.css', ...FONT_SHEETS, 'tokens.css'].map((name) => `ui/theme/${name}`);
    expect(sheetPaths.filter((path) => path.startsWith('ui/theme/')).sort(compareText)).toEqual(
      inTheme,
    );
  });

  it('should have names of their own, by which they are told apart', () => {
    expect(sheetNames).toHaveLength(sheetPaths.length);
  });

  it('should use no custom property that is not set', () => {
    const used = new Set([...all.matchAll(/var\(--([\w-]+)\)/g)].map((m) => m[1]));
    const set = new Set([...all.matchAll(/--([\w-]+):/g)].map((m) => m[1]));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });

  it('should set no custom property that neither a style nor the canvas reads', () => {
    const set = new Set([...all.matchAll(/--([\w-]+)\s*:/g)].map((m) => m[1]!));
    const drawn = [...readProject('src/ui')].filter(([path]) => !path.endsWith('tokens.ts'));
    const texts = `${all}${drawn.map(([, text]) => text).join('')}`;
    const read = (name: string) => new RegExp(`var\\(--${name}[,)]|'${name}'|\\.${name}\\b`);
    expect([...set].filter((name) => !read(name).test(texts))).toEqual([]);
  });

  it('should bring a face for every family that is named, in woff2 from a package or cut from one', () => {
    const fonts = FONT_SHEETS.map(sheetText).join('\n');
    const faces = new Set([...fonts.matchAll(/font-family: "([^"]+)"/g)].map((m) => m[1]));
    const named = [...sheetText('tokens.css').matchAll(/"((?:IBM|Own|Source)[^"]+)"/g)];
    expect(named.length).toBeGreaterThan(9);
    expect(named.map((m) => m[1]).filter((family) => !faces.has(family))).toEqual([]);
    const sources = [...fonts.matchAll(/url\("([^"]+)"\)/g)].map((m) => m[1]!);
    const isKnown = (url: string) => /^(@fontsource[\w/.-]+|\.\/letters\/[\w-]+)\.woff2$/.test(url);
    expect(sources.filter((url) => !isKnown(url))).toEqual([]);
    const cut = sources.filter((url) => url.startsWith('./')).map((url) => url.slice(10));
    const kept = readdirSync(new URL('letters/', FOLDER)).filter((file) => file !== 'OFL.txt');
    expect(cut.sort(compareText)).toEqual(kept.sort(compareText));
  });

  it('should set no words smaller than 14 pixels', () => {
    const sizes = [...all.matchAll(/font(?:-size)?:[^;]*?([\d.]+)(px|rem)/g)];
    const small = sizes.filter(([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1) < 14);
    expect(sizes.length).toBeGreaterThan(20);
    expect(small.map(([text]) => text)).toEqual([]);
  });

  it('should have a rule for every class that the README names in its tables', () => {
    const rows = readFileSync(new URL('README.md', FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const names = rows.flatMap((row) =>
      [...row.split('|')[1].matchAll(/`([a-z][\w-]*)`/g)].map((m) => m[1]),
    );
    const missing = names.filter((name) => !new RegExp(`\\.${name}[^\\w-]`).test(all));
    expect(names.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });
});
