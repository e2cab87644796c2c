// What stands in the form of a new country, as it is typed, and what can be read of it.

import {
  type CountryPlace,
  type Given,
  GIVEN_NAMES,
  type GivenName,
  unsourced,
} from '../../files/index';
import { type Confidence, type Source, type SourcedNumber } from '../../types/figure';
import type { CountryId } from '../../types/names';

/** One figure with where it was read, all as typed. */
export interface FigureDraft {
  readonly value: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly confidence: Confidence;
}

export interface Draft {
  /** Null until one is chosen. */
  readonly country: CountryId | null;
  readonly figures: Readonly<Record<GivenName, FigureDraft>>;
  readonly year: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly author: string;
  readonly licence: string;
}

/** What is wrong as it is typed; the figures themselves are judged together, by the rules. */
export type DraftFault = 'notNumber' | 'notYear' | 'halfSource' | 'longitude' | 'latitude' | 'both';

export type DraftField = GivenName | 'year' | 'longitude' | 'latitude';

export interface ReadDraft {
  readonly given: Given;
  readonly place: CountryPlace | undefined;
  readonly faults: ReadonlyMap<DraftField, DraftFault>;
}

const EMPTY: FigureDraft = { value: '', title: '', publisher: '', date: '', confidence: 'medium' };

export const EMPTY_DRAFT: Draft = {
  country: null,
  figures: Object.fromEntries(GIVEN_NAMES.map((name) => [name, EMPTY])) as Draft['figures'],
  year: '2025',
  longitude: '',
  latitude: '',
  author: '',
  licence: '',
};

/** A number as people write it: commas between thousands, a true minus. Null where it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .replace('\u2212', '-')
    .replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const DATE = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The source, undefined where none is told, null where a part of it is missing. */
function sourceIn(figure: FigureDraft): Source | null | undefined {
  const [title, publisher, date] = [figure.title, figure.publisher, figure.date].map((part) =>
    part.trim(),
  ) as [string, string, string];
  if (title === '' && publisher === '' && date === '') return undefined;
  return title !== '' && publisher !== '' && DATE.test(date) ? { title, publisher, date } : null;
}

function sourced(
  name: GivenName,
  value: number,
  year: number,
  { confidence }: FigureDraft,
  source: Source | undefined,
): SourcedNumber {
  if (source === undefined) return unsourced(name, value, year);
  return { value, year, confidence, basis: 'retrieved', source };
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

function yearIn(text: string): number | null {
  const year = numberIn(text);
  const isYear = year !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear ? year : null;
}

type Faults = Map<DraftField, DraftFault>;

function givenIn({ figures }: Draft, year: number, faults: Faults): Given {
  const given: Partial<Record<GivenName, SourcedNumber>> = {};
  for (const name of GIVEN_NAMES) {
    const figure = figures[name];
    const source = sourceIn(figure);
    if (source === null) faults.set(name, 'halfSource');
    if (figure.value.trim() === '') continue;
    const value = numberIn(figure.value);
    if (value === null) faults.set(name, 'notNumber');
    else if (source !== null) given[name] = sourced(name, value, year, figure, source);
  }
  return given;
}

function degreesIn(text: string, most: number): number | null {
  const value = numberIn(text);
  return value !== null && Math.abs(value) <= most ? value : null;
}

const [MOST_LONGITUDE, MOST_LATITUDE] = [180, 90];

function placeIn(draft: Draft, faults: Faults): CountryPlace | undefined {
  const [east, north] = [draft.longitude.trim(), draft.latitude.trim()];
  if (east === '' && north === '') return undefined;
  const longitude = degreesIn(east, MOST_LONGITUDE);
  const latitude = degreesIn(north, MOST_LATITUDE);
  if (longitude === null) faults.set('longitude', east === '' ? 'both' : 'longitude');
  if (latitude === null) faults.set('latitude', north === '' ? 'both' : 'latitude');
  return longitude === null || latitude === null ? undefined : { longitude, latitude };
}

/** The figures and the place, and what cannot be read of them. */
export function readDraft(draft: Draft): ReadDraft {
  const faults: Faults = new Map();
  const year = yearIn(draft.year);
  if (year === null) faults.set('year', 'notYear');
  const given = givenIn(draft, year ?? FIRST_YEAR, faults);
  return { given, place: placeIn(draft, faults), faults };
}
