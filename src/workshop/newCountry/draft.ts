// The form of a new country as it is typed, and what can be read from it.

import {
  type CountryPlace,
  type Given,
  GIVEN_NAMES,
  type GivenName,
  sourced,
  typedNumber,
  typedSource,
  typedYear,
} from '../../files/index';
import { type Confidence, type Source, type SourcedNumber } from '../../types/figure';
import type { CountryId } from '../../types/names';

/** A figure with its source, all as typed. */
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

/** What is wrong with the text as typed; the rules judge the figures. */
export type DraftFault = 'notNumber' | 'notYear' | 'halfSource' | 'longitude' | 'latitude' | 'both';

export type DraftField = GivenName | 'year' | 'longitude' | 'latitude';

export interface ReadDraft {
  readonly given: Given;
  readonly place: CountryPlace | undefined;
  readonly faults: ReadonlyMap<DraftField, DraftFault>;
}

const EMPTY: FigureDraft = { value: '', title: '', publisher: '', date: '', confidence: 'medium' };

const USUAL_YEAR = 2025;

export const EMPTY_DRAFT: Draft = {
  country: null,
  figures: Object.fromEntries(GIVEN_NAMES.map((name) => [name, EMPTY])) as Draft['figures'],
  year: String(USUAL_YEAR),
  longitude: '',
  latitude: '',
  author: '',
  licence: '',
};

/** The source; undefined where none is given, null where a part of it is missing. */
function sourceIn({ title, publisher, date }: FigureDraft): Source | null | undefined {
  const parts = [title, publisher, date];
  return parts.every((part) => part.trim() === '') ? undefined : typedSource(parts);
}

type Faults = Map<DraftField, DraftFault>;

function givenIn({ figures }: Draft, year: number, faults: Faults): Given {
  const given: Partial<Record<GivenName, SourcedNumber>> = {};
  for (const name of GIVEN_NAMES) {
    const figure = figures[name];
    const source = sourceIn(figure);
    if (source === null) faults.set(name, 'halfSource');
    if (figure.value.trim() === '') continue;
    const value = typedNumber(figure.value);
    if (value === null) faults.set(name, 'notNumber');
    else if (source !== null) given[name] = sourced(name, value, year, figure.confidence, source);
  }
  return given;
}

function degreesIn(text: string, most: number): number | null {
  const value = typedNumber(text);
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

/** The figures and the place, and what cannot be read. */
export function readDraft(draft: Draft): ReadDraft {
  const faults: Faults = new Map();
  const year = typedYear(draft.year);
  if (year === null) faults.set('year', 'notYear');
  const given = givenIn(draft, year ?? USUAL_YEAR, faults);
  return { given, place: placeIn(draft, faults), faults };
}
