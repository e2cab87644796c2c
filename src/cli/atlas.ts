// Finds and reads the atlas that a scenario takes its countries and dated events from.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAtlas } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { Atlas, AtlasFile, ByAtlasFile } from '../types/atlas';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';

const FOLDER = 'atlas';
/** An atlas of one's own may do without dated events. */
const NO_HISTORY = '{ "format": 1, "id": "none", "cards": [] }';
const FILES: readonly AtlasFile[] = ['countries', 'figures', 'history'];

/** The files of the atlas in a folder. */
export function atlasFilesIn(folder: string): ByAtlasFile<string> {
  const fileOf = (name: AtlasFile) => join(folder, `${name}.json`);
  return {
    countries: fileOf('countries'),
    figures: fileOf('figures'),
    history: fileOf('history'),
  };
}

/** The texts of the files, or why one cannot be read. */
export function readAtlasTexts(
  files: ByAtlasFile<string>,
): Result<ByAtlasFile<string>, DocumentFault> {
  const countries = readText(files.countries);
  if (!countries.ok) return countries;
  const figures = readText(files.figures);
  if (!figures.ok) return figures;
  const history = existsSync(files.history) ? readText(files.history) : ok(NO_HISTORY);
  if (!history.ok) return history;
  return ok({ countries: countries.value, figures: figures.value, history: history.value });
}

/** The atlas in the folder `atlas` beside the scenario, or the one that comes with the game. */
export function loadAtlas(scenario: string): Result<Atlas, DocumentFault> {
  const beside = join(dirname(scenario), FOLDER);
  const files = atlasFilesIn(existsSync(beside) ? beside : join(SCENARIOS, FOLDER));
  const texts = readAtlasTexts(files);
  if (!texts.ok) return texts;
  const atlas = parseAtlas(texts.value);
  if (atlas.ok) return atlas;
  const broken = FILES.find((name) => atlas.error[name].length > 0)!;
  return err(findingsFault(files[broken], atlas.error[broken]));
}
