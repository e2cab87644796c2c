// Countries that nobody has written, with rough figures: what an author would give of them, for tests.

import { openScenario } from '../../src/files/index';
import {
  type Given,
  GIVEN_NAMES,
  type GivenName,
  type NewCountryOptions,
} from '../../src/files/newCountry/index';
import type { SourcedNumber } from '../../src/types/figure';
import type { Library } from '../../src/types/library';
import type { Scenario } from '../../src/types/scenario';
import { atlas, rules, sound } from './content';

/** A figure as somebody remembers it. */
export function recalled(value: number): SourcedNumber {
  return {
    value,
    year: 2025,
    confidence: 'medium',
    basis: 'recalled',
    source: { title: 'World Economic Outlook', publisher: 'IMF', date: '2025-10' },
  };
}

/** The figures by their names. */
export function givenOf(values: Readonly<Partial<Record<GivenName, number>>>): Given {
  const names = GIVEN_NAMES.filter((name) => values[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, recalled(values[name]!)]));
}

export const LIBRARY: Library = { atlas: atlas(), rulesets: { 'rules-6': rules() }, written: {} };

export function optionsOf(country: string, given: Given): NewCountryOptions {
  const name = { en: country, ko: country };
  const told = { author: 'A teacher', licence: 'CC BY 4.0' };
  return { id: 'my-country', country, name, given, ...told };
}

/** The scenario in a text that was made; throws with what is wrong with it. */
export function opened(text: string): Scenario {
  return sound(openScenario(text, LIBRARY, { id: 'my-country' })).scenario;
}

/** GDP in USD bn, millions of people, TWh of electricity a year: rough, large and small, rich and poor. */
export const ROUGH: Readonly<Record<string, readonly [number, number, number]>> = {
  ARG: [680, 46, 150],
  AUS: [1830, 27, 280],
  AUT: [570, 9.1, 75],
  BEL: [720, 11.7, 78],
  BGD: [480, 174, 115],
  CHE: [1000, 9, 65],
  CHL: [350, 19.8, 88],
  COL: [440, 53, 88],
  CZE: [380, 10.9, 75],
  DNK: [460, 6, 36],
  EGY: [350, 107, 220],
  ESP: [1890, 48, 280],
  EST: [46, 1.4, 6],
  ETH: [110, 133, 18],
  FIN: [310, 5.6, 82],
  GRC: [280, 10.4, 54],
  HUN: [250, 9.6, 38],
  IDN: [1440, 283, 370],
  IRL: [710, 5.4, 34],
  ISL: [38, 0.4, 20],
  ISR: [610, 9.4, 77],
  ITA: [2540, 59, 270],
  KEN: [135, 57, 14],
  MEX: [1860, 131, 360],
  NGA: [285, 232, 38],
  NLD: [1320, 18, 122],
  NOR: [520, 5.6, 157],
  POL: [1040, 38, 170],
  SWE: [660, 10.6, 172],
  TUR: [1560, 88, 345],
  VNM: [490, 101, 310],
  ZAF: [430, 64, 235],
};
