// Reads the atlas: the countries and dated events that scenarios name instead of writing them out.

import { err, ok, type Result } from '../../lib/result';
import {
  type Atlas,
  type AtlasCountry,
  type AtlasTexts,
  type ByAtlasFile,
  type ByFigureSet,
  FIGURE_SETS,
} from '../../types/atlas';
import type { HistoryEntry } from '../../types/history';
import type { Issue } from '../../types/issue';
import type { FiguresByCountry } from '../../types/past';
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

interface ReadAtlas extends ByFigureSet<Read<FiguresFile>> {
  readonly countries: Read<CountriesFile>;
  readonly figures: Read<FiguresFile>;
  readonly history: Read<HistoryFile>;
}

/** Each set of figures by the name of its file. */
function bySet<T>(of: (name: (typeof FIGURE_SETS)[number]) => T): ByFigureSet<T> {
  return Object.fromEntries(FIGURE_SETS.map((name) => [name, of(name)])) as ByFigureSet<T>;
}

/** The set of figures where an atlas has none for that year. */
const NO_FIGURES = '{ "format": 1, "id": "none", "countries": {} }';

function readTexts({ countries, figures, history, ...sets }: AtlasTexts): ReadAtlas {
  const read = readDocument(countries, { schema: countriesFile, check: checkCountries });
  const known = read.ok ? idsOf(read.value.value) : undefined;
  const readFigures = (text: string) =>
    readDocument(text, { schema: figuresFile, check: (file) => checkFigures(file, known) });
  return {
    countries: read,
    figures: readFigures(figures),
    history: readDocument(history, {
      schema: historyFile,
      check: (file) => checkHistory(file, known),
    }),
    ...bySet((name) => readFigures(sets[name] ?? NO_FIGURES)),
  };
}

function issuesIn(read: Read<unknown>): Issue[] {
  return read.ok ? read.value.warnings : read.error;
}

function faultsIn(read: Read<unknown>): Issue[] {
  return read.ok ? [] : read.error;
}

function ofEach<T>(
  { countries, figures, history, ...sets }: ReadAtlas,
  tell: (read: Read<unknown>) => T,
): ByAtlasFile<T> {
  return {
    countries: tell(countries),
    figures: tell(figures),
    history: tell(history),
    ...bySet((name) => tell(sets[name])),
  };
}

/** The figures of a file by country, with what they were derived from. */
function figuresIn({ countries, indicators = {} }: FiguresFile): FiguresByCountry {
  const each = Object.entries(countries).map(
    ([id, own]) => [id, withInputs(own, id, indicators)] as const,
  );
  return Object.fromEntries(each);
}

function atlasFrom(
  file: CountriesFile,
  figuresFile: FiguresFile,
  { cards }: HistoryFile,
  sets: Atlas['sets'],
): Atlas {
  const figures = figuresIn(figuresFile);
  const countries = file.countries.map((country): AtlasCountry => {
    const own = figures[country.id];
    return own === undefined ? country : { ...country, figures: own };
  });
  const history = cards as readonly HistoryEntry[];
  return { countries, relations: file.relations, history, sets };
}

/** An atlas, where its texts are good, and everything worth saying about each of them. */
export interface AtlasReading {
  readonly atlas: Atlas | undefined;
  readonly issues: ByAtlasFile<Issue[]>;
}

function atlasOf(read: ReadAtlas): Atlas | undefined {
  const { countries, figures, history } = read;
  const areSound = FIGURE_SETS.every((name) => read[name].ok);
  if (!countries.ok || !figures.ok || !history.ok || !areSound) return undefined;
  const sets = bySet((name) => {
    const set = read[name];
    return set.ok ? figuresIn(set.value.value) : {};
  });
  return atlasFrom(countries.value.value, figures.value.value, history.value.value, sets);
}

/** The atlas of its texts together with all findings in them, from one reading. */
export function readAtlas(texts: AtlasTexts): AtlasReading {
  const read = readTexts(texts);
  return { atlas: atlasOf(read), issues: ofEach(read, issuesIn) };
}

/** The atlas of its texts, or everything that is wrong with each of them. */
export function parseAtlas(texts: AtlasTexts): Result<Atlas, ByAtlasFile<Issue[]>> {
  const read = readTexts(texts);
  const atlas = atlasOf(read);
  return atlas === undefined ? err(ofEach(read, faultsIn)) : ok(atlas);
}

/** Everything worth saying about the files of an atlas: errors, or else warnings. */
export function atlasIssues(texts: AtlasTexts): ByAtlasFile<Issue[]> {
  return ofEach(readTexts(texts), issuesIn);
}
