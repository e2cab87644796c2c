// Finds and reads the atlas that a scenario takes its countries and dated events from.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAtlas, type AtlasReading } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import {
  type Atlas,
  type AtlasFile,
  type AtlasTexts,
  type ByAtlasFile,
  type ByFigureSet,
  FIGURE_SETS,
  type FigureSet,
} from '../types/atlas';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';
import { remembering } from './remember';

const FOLDER = 'atlas';
/** An atlas of an author may lack dated events. */
const NO_HISTORY = '{ "format": 1, "id": "none", "cards": [] }';
const FILES: readonly AtlasFile[] = ['countries', 'figures', 'history', ...FIGURE_SETS];

/** The files of the atlas in a folder. */
export function atlasFilesIn(folder: string): ByAtlasFile<string> {
  return Object.fromEntries(
    FILES.map((name) => [name, join(folder, `${name}.json`)]),
  ) as ByAtlasFile<string>;
}

/** Figures of other years, where there are files of them. */
function readSets(files: ByAtlasFile<string>): Result<Partial<ByFigureSet<string>>, DocumentFault> {
  const sets: Partial<Record<FigureSet, string>> = {};
  for (const name of FIGURE_SETS) {
    if (!existsSync(files[name])) continue;
    const text = readText(files[name]);
    if (!text.ok) return text;
    sets[name] = text.value;
  }
  return ok(sets);
}

/** The texts of the files, or why one cannot be read. */
export function readAtlasTexts(files: ByAtlasFile<string>): Result<AtlasTexts, DocumentFault> {
  const countries = readText(files.countries);
  if (!countries.ok) return countries;
  const figures = readText(files.figures);
  if (!figures.ok) return figures;
  const history = existsSync(files.history) ? readText(files.history) : ok(NO_HISTORY);
  if (!history.ok) return history;
  const sets = readSets(files);
  if (!sets.ok) return sets;
  return ok({
    countries: countries.value,
    figures: figures.value,
    history: history.value,
    ...sets.value,
  });
}

const readOnce = remembering((texts): AtlasReading => {
  const given = FILES.map((name, at) => [name, texts[at]!] as const);
  return readAtlas(Object.fromEntries(given.filter(([, text]) => text !== '')) as AtlasTexts);
});

/** An atlas with all findings in its files; it is read once as long as the texts are the same. */
export function openAtlas(texts: AtlasTexts): AtlasReading {
  return readOnce(FILES.map((name) => texts[name] ?? ''));
}

/** The atlas in the folder `atlas` beside the scenario, or the one that comes with the game. */
export function loadAtlas(scenario: string): Result<Atlas, DocumentFault> {
  const beside = join(dirname(scenario), FOLDER);
  const files = atlasFilesIn(existsSync(beside) ? beside : join(SCENARIOS, FOLDER));
  const texts = readAtlasTexts(files);
  if (!texts.ok) return texts;
  const { atlas, issues } = openAtlas(texts.value);
  if (atlas !== undefined) return ok(atlas);
  const broken = FILES.find((name) => issues[name].some(({ severity }) => severity === 'error'))!;
  return err(findingsFault(files[broken], issues[broken]));
}
