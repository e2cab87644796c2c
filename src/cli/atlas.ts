// Finds and reads the atlas that a scenario takes its countries from.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAtlas } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { Atlas, ByAtlasFile } from '../types/atlas';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';

const FOLDER = 'atlas';

/** The two files of the atlas in a folder. */
export function atlasFilesIn(folder: string): ByAtlasFile<string> {
  return { countries: join(folder, 'countries.json'), figures: join(folder, 'figures.json') };
}

/** The texts of the two files, or why one cannot be read. */
export function readAtlasTexts(
  files: ByAtlasFile<string>,
): Result<ByAtlasFile<string>, DocumentFault> {
  const countries = readText(files.countries);
  if (!countries.ok) return countries;
  const figures = readText(files.figures);
  return figures.ok ? ok({ countries: countries.value, figures: figures.value }) : figures;
}

/** The atlas in the folder `atlas` beside the scenario, or the one that comes with the game. */
export function loadAtlas(scenario: string): Result<Atlas, DocumentFault> {
  const beside = join(dirname(scenario), FOLDER);
  const files = atlasFilesIn(existsSync(beside) ? beside : join(SCENARIOS, FOLDER));
  const texts = readAtlasTexts(files);
  if (!texts.ok) return texts;
  const atlas = parseAtlas(texts.value);
  if (atlas.ok) return atlas;
  const { countries, figures } = atlas.error;
  return err(
    countries.length > 0
      ? findingsFault(files.countries, countries)
      : findingsFault(files.figures, figures),
  );
}
