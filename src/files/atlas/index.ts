// Reads the atlas: the countries and dated events that scenarios name instead of writing them out.

import { err, ok, type Result } from '../../lib/result';
import type { Atlas, AtlasCountry, ByAtlasFile } from '../../types/atlas';
import type { HistoryEntry } from '../../types/history';
import type { Issue } from '../../types/issue';
import { withInputs } from '../derivation/inputs';
import { readDocument, type ReadDocument } from '../readDocument';
import { checkCountries, checkFigures, checkHistory, idsOf } from './check';
import {
  type CountriesFile,
  countriesFile,
  type FiguresFile,
  figuresFile,
  type HistoryFile,
  historyFile,
} from './schema';

type Read<T> = Result<ReadDocument<T>, Issue[]>;

interface ReadAtlas {
  readonly countries: Read<CountriesFile>;
  readonly figures: Read<FiguresFile>;
  readonly history: Read<HistoryFile>;
}

function readAtlas({ countries, figures, history }: ByAtlasFile<string>): ReadAtlas {
  const read = readDocument(countries, { schema: countriesFile, check: checkCountries });
  const known = read.ok ? idsOf(read.value.value) : undefined;
  return {
    countries: read,
    figures: readDocument(figures, {
      schema: figuresFile,
      check: (file) => checkFigures(file, known),
    }),
    history: readDocument(history, {
      schema: historyFile,
      check: (file) => checkHistory(file, known),
    }),
  };
}

function issuesIn(read: Read<unknown>): Issue[] {
  return read.ok ? read.value.warnings : read.error;
}

function faultsIn(read: Read<unknown>): Issue[] {
  return read.ok ? [] : read.error;
}

function ofEach<T>(
  { countries, figures, history }: ReadAtlas,
  tell: (read: Read<unknown>) => T,
): ByAtlasFile<T> {
  return { countries: tell(countries), figures: tell(figures), history: tell(history) };
}

function atlasFrom(
  file: CountriesFile,
  { countries: figures, indicators = {} }: FiguresFile,
  { cards }: HistoryFile,
): Atlas {
  const countries = file.countries.map((country): AtlasCountry => {
    const own = figures[country.id];
    if (own === undefined) return country;
    return { ...country, figures: withInputs(own, country.id, indicators) };
  });
  return { countries, relations: file.relations, history: cards as readonly HistoryEntry[] };
}

/** The atlas of its texts, or everything that is wrong with each of them. */
export function parseAtlas(texts: ByAtlasFile<string>): Result<Atlas, ByAtlasFile<Issue[]>> {
  const read = readAtlas(texts);
  const { countries, figures, history } = read;
  if (countries.ok && figures.ok && history.ok)
    return ok(atlasFrom(countries.value.value, figures.value.value, history.value.value));
  return err(ofEach(read, faultsIn));
}

/** Everything worth saying about the files of an atlas: errors, or else warnings. */
export function atlasIssues(texts: ByAtlasFile<string>): ByAtlasFile<Issue[]> {
  return ofEach(readAtlas(texts), issuesIn);
}
