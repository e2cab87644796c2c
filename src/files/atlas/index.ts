// Reads the atlas: the countries that scenarios name instead of writing them out.

import { err, ok, type Result } from '../../lib/result';
import type { Atlas, AtlasCountry, ByAtlasFile } from '../../types/atlas';
import type { Issue } from '../../types/issue';
import { readDocument, type ReadDocument } from '../readDocument';
import { checkCountries, checkFigures, idsOf } from './check';
import { type CountriesFile, countriesFile, type FiguresFile, figuresFile } from './schema';

type Read<T> = Result<ReadDocument<T>, Issue[]>;

interface ReadAtlas {
  readonly countries: Read<CountriesFile>;
  readonly figures: Read<FiguresFile>;
}

function readAtlas({ countries, figures }: ByAtlasFile<string>): ReadAtlas {
  const read = readDocument(countries, { schema: countriesFile, check: checkCountries });
  const known = read.ok ? idsOf(read.value.value) : undefined;
  return {
    countries: read,
    figures: readDocument(figures, {
      schema: figuresFile,
      check: (file) => checkFigures(file, known),
    }),
  };
}

function issuesIn(read: Read<unknown>): Issue[] {
  return read.ok ? read.value.warnings : read.error;
}

function atlasFrom(file: CountriesFile, { countries: figures }: FiguresFile): Atlas {
  const countries = file.countries.map((country): AtlasCountry => {
    const own = figures[country.id];
    return own === undefined ? country : { ...country, figures: own };
  });
  return { countries, relations: file.relations };
}

/** The atlas of two texts, or everything that is wrong with each of them. */
export function parseAtlas(texts: ByAtlasFile<string>): Result<Atlas, ByAtlasFile<Issue[]>> {
  const { countries, figures } = readAtlas(texts);
  if (countries.ok && figures.ok) return ok(atlasFrom(countries.value.value, figures.value.value));
  const faultsIn = (read: Read<unknown>): Issue[] => (read.ok ? [] : read.error);
  return err({ countries: faultsIn(countries), figures: faultsIn(figures) });
}

/** Everything worth saying about the files of an atlas: errors, or else warnings. */
export function atlasIssues(texts: ByAtlasFile<string>): ByAtlasFile<Issue[]> {
  const { countries, figures } = readAtlas(texts);
  return { countries: issuesIn(countries), figures: issuesIn(figures) };
}
