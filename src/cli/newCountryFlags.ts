// The flags for the ten figures of a new country: their values, years and sources.

import {
  type CountryPlace,
  type Given,
  GIVEN_NAMES,
  type GivenName,
  sourced,
  typedNumber,
  typedSource,
  typedYear,
} from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { Source, SourcedNumber } from '../types/figure';
import { type Arguments, type Flags, suggestion } from './arguments';

const USUAL_YEAR = 2025;

export const NEW_COUNTRY_FLAGS: Flags = {
  ...Object.fromEntries(GIVEN_NAMES.map((name) => [name, 'value'] as const)),
  source: 'list',
  year: 'value',
  longitude: 'value',
  latitude: 'value',
  author: 'value',
  licence: 'value',
  out: 'value',
  force: 'switch',
  atlas: 'switch',
};

function readNumber(flag: string, text: string): Result<number, string> {
  const value = typedNumber(text);
  if (value !== null) return ok(value);
  return err(`"--${flag}" must be a number such as 885 or 0.4, but it is "${text}".`);
}

function readYear({ values }: Arguments): Result<number, string> {
  const text = values.get('year');
  if (text === undefined) return ok(USUAL_YEAR);
  const year = typedYear(text);
  if (year !== null) return ok(year);
  return err(`"--year" must be a year such as ${USUAL_YEAR}, but it is "${text}".`);
}

function readSource(text: string): Result<readonly [GivenName, Source], string> {
  const [word = '', rest = ''] = text.split(/=(.*)/s);
  const name = GIVEN_NAMES.find((one) => one === word);
  if (name === undefined)
    return err(`"--source ${text}" names no figure.${suggestion(word, GIVEN_NAMES)}`);
  const source = typedSource(rest.split(';'));
  if (source !== null) return ok([name, source]);
  return err(
    `"--source" is written as ${name}="TITLE; PUBLISHER; DATE", with a date such as 2025-10.`,
  );
}

function readSources({ lists }: Arguments): Result<ReadonlyMap<GivenName, Source>, string> {
  const sources = new Map<GivenName, Source>();
  for (const text of lists.get('source') ?? []) {
    const source = readSource(text);
    if (!source.ok) return source;
    sources.set(...source.value);
  }
  return ok(sources);
}

/** The figures that the call gives, or what is wrong with one. */
export function readGiven(given: Arguments): Result<Given, string> {
  const year = readYear(given);
  if (!year.ok) return year;
  const sources = readSources(given);
  if (!sources.ok) return sources;
  const figures: Partial<Record<GivenName, SourcedNumber>> = {};
  for (const name of GIVEN_NAMES) {
    const text = given.values.get(name);
    if (text === undefined) continue;
    const value = readNumber(name, text);
    if (!value.ok) return value;
    figures[name] = sourced(name, value.value, year.value, 'medium', sources.value.get(name));
  }
  const alone = [...sources.value.keys()].find((name) => figures[name] === undefined);
  if (alone !== undefined)
    return err(`"--source ${alone}=…" needs the figure too: "--${alone} NUMBER".`);
  return ok(figures);
}

const DEGREES = { longitude: 180, latitude: 90 } as const;

function readDegrees(name: keyof typeof DEGREES, text: string): Result<number, string> {
  const value = readNumber(name, text);
  if (!value.ok || Math.abs(value.value) <= DEGREES[name]) return value;
  return err(`"--${name}" goes from ${-DEGREES[name]} to ${DEGREES[name]} degrees.`);
}

/** Where the country lies; undefined where neither flag is given. */
export function readPlace({ values }: Arguments): Result<CountryPlace | undefined, string> {
  const [east, north] = [values.get('longitude'), values.get('latitude')];
  if (east === undefined && north === undefined) return ok(undefined);
  if (east === undefined || north === undefined)
    return err('Give both "--longitude" and "--latitude", or neither.');
  const longitude = readDegrees('longitude', east);
  if (!longitude.ok) return longitude;
  const latitude = readDegrees('latitude', north);
  return latitude.ok ? ok({ longitude: longitude.value, latitude: latitude.value }) : latitude;
}
