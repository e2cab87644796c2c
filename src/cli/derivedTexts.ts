// The files of an atlas that figures are derived from, and the texts that are made from them.

import { join } from 'node:path';
import { makeFigures, parseIndicators, parseOverrides } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { Indicators, Override } from '../types/indicator';
import type { Issue } from '../types/issue';
import { NATION_FIGURES } from '../types/scenario';
import { guideLines, shareLines, type WorldFigures } from './derivedWords';
import { topField } from './documents';
import { between } from './markers';
import { type DocumentFault, findingsFault, readText } from './readText';
import { PROJECT_ROOT } from './tools.mjs';

/** What figures are derived from, and the present text of their file. */
export interface GivenAtlas {
  readonly folder: string;
  readonly indicators: Indicators;
  readonly overrides: readonly Override[];
  readonly inFile: WorldFigures;
}

/** What a file says, or what is wrong with it. */
export function readParsed<T>(
  file: string,
  parse: (text: string) => Result<T, Issue[]>,
): Result<T, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const value = parse(text.value);
  return value.ok ? value : err(findingsFault(file, value.error));
}

/** The text of a file, or nothing while there is none. */
function textOf(file: string): string {
  const text = readText(file);
  return text.ok ? text.value : '';
}

function figuresFile(folder: string): string {
  return join(folder, 'figures.json');
}

export function readDerivation(folder: string): Result<GivenAtlas, DocumentFault> {
  const indicators = readParsed(join(folder, 'indicators.json'), parseIndicators);
  if (!indicators.ok) return indicators;
  const overrides = readParsed(join(folder, 'overrides.json'), parseOverrides);
  if (!overrides.ok) return overrides;
  const found = topField(textOf(figuresFile(folder)), 'countries') ?? {};
  const inFile = found as WorldFigures;
  return ok({ folder, indicators: indicators.value, overrides: overrides.value, inFile });
}

/** The text that a file should have, and the text that it has. */
export interface MadeText {
  readonly file: string;
  readonly made: string;
  readonly found: string;
}

export function isStale({ made, found }: MadeText): boolean {
  return made !== found;
}

/** Guides of the game's own atlas that have parts made from the figures. */
function guides({ folder, indicators, overrides }: GivenAtlas, figures: WorldFigures): MadeText[] {
  const shares = shareLines(figures, indicators).map((line) => `- ${line}`);
  const parts = [
    { file: join(folder, 'figures.md'), lines: guideLines(indicators, overrides, figures) },
    { file: join(PROJECT_ROOT, 'README.md'), lines: shares },
  ];
  return parts.map(({ file, lines }) => {
    const found = textOf(file);
    return { file, found, made: between(found, 'derived', lines) };
  });
}

/** The file of figures and, for the atlas of the game, the guides that tell about it. */
export function madeTexts(given: GivenAtlas, figures: WorldFigures, isOwn: boolean): MadeText[] {
  const file = figuresFile(given.folder);
  const made = makeFigures(figures, given.indicators);
  return [{ file, made, found: textOf(file) }, ...(isOwn ? guides(given, figures) : [])];
}

/** Where the file differs, figure by figure. */
export function differences(figures: WorldFigures, inFile: Partial<WorldFigures>): string[] {
  return Object.entries(figures).flatMap(([country, own]) =>
    NATION_FIGURES.flatMap((name) => {
      const [made, found] = [own[name], inFile[country]?.[name]];
      if (JSON.stringify(made) === JSON.stringify(found)) return [];
      const value = found?.value === made.value ? 'other words' : (found?.value ?? 'nothing');
      return [`${country} ${name}: ${made.value}, in the file ${value}`];
    }),
  );
}
