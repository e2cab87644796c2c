// What makes no sense in the files of the atlas.

import type { HistoryEntry } from '../../types/history';
import type { CountryId } from '../../types/names';
import { NATION_FIGURES } from '../../types/scenario';
import { inputOf, withInputs } from '../derivation/inputs';
import { judgeEverywhere } from '../everywhere';
import { fault, type Finding } from '../issue';
import { judgeSites } from '../places';
import { judgeAmounts } from '../scenario/checkAmounts';
import { judgeChampions } from '../scenario/checkChampions';
import { championFigures, hiddenReal, judgeFigures, placedFigures } from '../scenario/checkFigures';
import { judgeHistory } from '../scenario/checkHistory';
import { repeatedWords, unlessKnown } from '../scenario/checkKind';
import { judgeRelations } from '../scenario/checkRelations';
import { judgePolicy, SUPERPOWERS } from '../scenario/checkSuperpowers';
import { pairName, pairsOf } from '../scenario/relations';
import { withDuplicates } from '../duplicates';
import type { CountriesFile, FiguresFile, HistoryFile } from './schema';

type CountryFile = CountriesFile['countries'][number];

export function idsOf({ countries }: CountriesFile): CountryId[] {
  return countries.map(({ id }) => id);
}

function judgePlaces({ id, sites, ownProject }: CountryFile, at: number): Finding[] {
  const ids = sites.map((site) => site.id);
  const path = ['countries', at];
  const place = ownProject?.site;
  return [
    ...repeatedWords(ids, (site) => [...path, 'sites', site, 'id'], `a site of ${id}`),
    ...(place === undefined
      ? []
      : unlessKnown([...path, 'ownProject', 'site'], place, ids, `a site of ${id}`)),
  ];
}

function judgeCourses({ id, courses }: CountryFile, at: number): Finding[] {
  if (courses === undefined) return [];
  const path = ['countries', at, 'courses'];
  return [
    ...unlessKnown(['countries', at, 'id'], id, SUPERPOWERS, 'a country that can have "courses"'),
    ...judgePolicy(courses.policy, [...path, 'policy']),
    ...judgeFigures(placedFigures(courses.figures, [...path, 'figures'])),
  ];
}

function missingPairs(file: CountriesFile): Finding[] {
  const told = new Set(file.relations.map(({ pair }) => pairName(pair)));
  const pairs = pairsOf(idsOf(file)).map(pairName);
  const untold = pairs.filter((name) => !told.has(name));
  if (untold.length === 0) return [];
  const message = `The atlas says how close every two countries are, but ${untold.join(', ')} is missing; add it.`;
  return [fault(['relations'], 'missingPair', message)];
}

function judgeFirms(country: CountryFile, at: number): Finding[] {
  const path = ['countries', at];
  const figures = championFigures(country.champions, [...path, 'champions']);
  return [...judgeChampions(country, path), ...judgeFigures(figures)];
}

export function checkCountries(file: CountriesFile): Finding[] {
  const ids = idsOf(file);
  const repeated = repeatedWords(ids, (at) => ['countries', at, 'id'], 'a country');
  if (repeated.length > 0) return repeated;
  const relations = judgeRelations(file.relations, ids, 'a country of the atlas');
  return [
    ...file.countries.flatMap(judgePlaces),
    ...file.countries.flatMap((country, at) => judgeSites(country, ['countries', at])),
    ...file.countries.flatMap(judgeCourses),
    ...file.countries.flatMap(judgeFirms),
    ...withDuplicates(file, relations.length > 0 ? relations : missingPairs(file)),
    ...judgeEverywhere(file),
  ];
}

type FiguresOfCountry = FiguresFile['countries'][string];

/** Indicators that a figure names and that have no value in the file. */
function unknownInputs(
  { indicators = {} }: FiguresFile,
  id: CountryId,
  figures: FiguresOfCountry,
): Finding[] {
  return NATION_FIGURES.flatMap((name) => {
    const { inputs = [], real } = figures[name];
    const missing = [...inputs, ...(real?.inputs ?? [])].filter(
      (input) => inputOf(input, id, indicators) === undefined,
    );
    if (missing.length === 0) return [];
    const message = `"indicators" has no value of ${missing.join(', ')} for ${id}; make the file anew with the verb derive.`;
    return [fault(['countries', id, name], 'noValue', message)];
  });
}

/** `known` are the countries that figures may be about; undefined where nobody can say. */
export function checkFigures(
  file: FiguresFile,
  known: readonly CountryId[] | undefined,
): Finding[] {
  return Object.entries(file.countries).flatMap(([id, own]) => {
    const path = ['countries', id];
    const strange =
      known === undefined ? [] : unlessKnown(path, id, known, 'a country of the atlas');
    if (strange.length > 0) return strange;
    const figures = withInputs(own, id, file.indicators ?? {});
    return [
      ...unknownInputs(file, id, own),
      ...judgeAmounts({ id, figures }, path),
      ...judgeFigures(placedFigures(figures, path)),
      ...hiddenReal(figures, path),
    ];
  });
}

function unknownCountries(
  entries: readonly HistoryEntry[],
  known: readonly CountryId[],
): Finding[] {
  return entries.flatMap(({ countries }, at) =>
    countries.flatMap((id, place) =>
      unlessKnown(['cards', at, 'countries', place], id, known, 'a country of the atlas'),
    ),
  );
}

/** `known` are the countries that an event may concern; undefined where nobody can say. */
export function checkHistory(
  file: HistoryFile,
  known: readonly CountryId[] | undefined,
): Finding[] {
  const entries = file.cards as readonly HistoryEntry[];
  return [
    ...judgeHistory(entries, ['cards']),
    ...(known === undefined ? [] : unknownCountries(entries, known)),
    ...judgeEverywhere(file),
  ];
}
