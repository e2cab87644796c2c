// The values of a scenario with where each of them comes from, as the verb `origins` tells them.

import { openScenario, type Origin } from '../files/index';
import { type Graded, type Sourced, sourcedIn } from '../selectors/index';
import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';
import type { Library } from '../types/library';
import { type CountryScenario, type Scenario, WORLD_FIGURES } from '../types/scenario';

export interface OriginRow {
  readonly path: readonly (string | number)[];
  /** Null for a value of the whole scenario. */
  readonly country: string | null;
  /** Null for a claim without a number. */
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly origin: Origin;
  /** Null for a rule or a choice of the scenario, which says nothing about the world. */
  readonly grade: Graded | null;
}

type Untraced = Omit<OriginRow, 'origin'>;

const TRAITS = ['style', 'stance', 'dataLaw', 'modelProgramme'] as const;

function ofSourced({ path, country, figure, graded }: Sourced): Untraced {
  const { value = null, unit = null } = figure ?? {};
  return { path, country, value, unit, grade: graded };
}

function traitsOf(country: CountryScenario): Untraced[] {
  if (country.role !== 'nation') return [];
  return TRAITS.map((name) => ({
    path: ['countries', country.id, name],
    country: country.id,
    value: country[name],
    unit: null,
    grade: null,
  }));
}

function settingsOf({ rulePatches = [], variants, relations }: Scenario): Untraced[] {
  const setting = (path: Untraced['path'], value: number): Untraced => ({
    path,
    country: null,
    value,
    unit: null,
    grade: null,
  });
  return [
    ...variants.map(({ id, turns }) => setting(['variants', id, 'turns'], turns)),
    ...rulePatches.map(({ parameter, value }) =>
      setting(['rulePatches', parameter, 'value'], value),
    ),
    ...relations.map(({ pair, value }) =>
      setting(['relations', [...pair].sort((a, b) => (a < b ? -1 : 1)).join('-'), 'value'], value),
    ),
  ];
}

/** What is not measured of the world follows the curves of the rules. */
function ofCurves({ world = {} }: Scenario): Untraced[] {
  return WORLD_FIGURES.filter((name) => world[name] === undefined).map((name) => ({
    path: ['world', name],
    country: null,
    value: null,
    unit: null,
    grade: null,
  }));
}

/** All rows of the scenario in a text, or what is wrong with it. */
export function originRows(text: string, library: Library): Result<OriginRow[], Issue[]> {
  const opened = openScenario(text, library);
  if (!opened.ok) return err(opened.error);
  const { scenario, tellOrigins } = opened.value;
  const rows = [
    ...sourcedIn(scenario).map(ofSourced),
    ...ofCurves(scenario),
    ...scenario.countries.flatMap(traitsOf),
    ...settingsOf(scenario),
  ];
  const origins = tellOrigins(rows.map(({ path }) => path));
  return ok(rows.map((row, at) => ({ ...row, origin: origins[at]! })));
}
