// A whole scenario file about one country, from ten figures and the atlas.

import { err, ok, type Result } from '../../lib/result';
import type { Atlas } from '../../types/atlas';
import type { Figure } from '../../types/figure';
import type { CountryId } from '../../types/names';
import type { NationFigure, Relation, Text } from '../../types/scenario';
import { jsonLines } from '../lines';
import {
  type CountryPlace,
  middleOf,
  relationsTo,
  rivalsOf,
  sitesAbout,
  stanceOf,
  SUPERPOWERS,
} from './country';
import { amountFaults, type GivenFault, rangeFaults, wealthFaults } from './faults';
import { figuresFrom } from './figures';
import { type Cells, fillIndicators } from './fill';
import {
  GIVEN_NAMES,
  GIVEN_RULES,
  type Given,
  givenFrom,
  type GivenName,
  sourcesOf,
} from './given';
import { knownOf } from './known';
import * as words from './words';

/** One of the ten figures as it stands in the file. */
export interface UsedFigure {
  readonly name: GivenName;
  readonly value: number;
  readonly unit: string;
  /** By which rule it was judged; undefined where the author gave it. */
  readonly how: string | undefined;
}

/** What comes of the ten figures. */
export interface NewCountry {
  readonly used: readonly UsedFigure[];
  readonly cells: Cells;
  readonly figures: Readonly<Record<NationFigure, Figure>>;
}

export interface NewCountryOptions {
  /** The id of the scenario, which is the name of its file. */
  readonly id: string;
  readonly country: CountryId;
  readonly name: Text;
  readonly given: Given;
  /** Its capital; the middle of the country where it is left out. */
  readonly place?: CountryPlace | undefined;
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
}

function usedFigure(name: GivenName, given: Given, cells: Cells): UsedFigure {
  const { indicator, unit } = GIVEN_RULES[name];
  const own = given[name];
  if (own !== undefined) return { name, unit, value: own.value, how: undefined };
  const cell = cells[indicator]!;
  return { name, unit, value: givenFrom(name, cell), how: cell.derivation };
}

/** The figures of a country that the atlas does not have, or what cannot be in those that were given. */
export function deriveNewCountry(
  country: CountryId,
  given: Given,
  atlas: Atlas,
): Result<NewCountry, readonly GivenFault[]> {
  const ranges = rangeFaults(given);
  if (ranges.length > 0) return err(ranges);
  const known = knownOf(atlas);
  const cells = fillIndicators(given, known);
  const figures = figuresFrom(country, cells, known);
  const faults = [...wealthFaults(given), ...amountFaults(given, figures, cells)];
  if (faults.length > 0) return err(faults);
  return ok({ used: GIVEN_NAMES.map((name) => usedFigure(name, given, cells)), cells, figures });
}

const POWER_ROLES = {
  USA: { goal: 'leadAndAllies', sells: 'us' },
  CHN: { goal: 'replaceEmbargoed', sells: 'china' },
} as const;

/** A country of the atlas as one that is played. */
function playedOfAtlas(country: CountryId): object {
  const isPower = country === 'USA' || country === 'CHN';
  if (!isPower) return { use: country };
  return { use: country, role: 'nation', superpower: POWER_ROLES[country] };
}

/** What is said of a country beside its figures, until somebody knows better. */
export function entryOf({ country, name, place }: NewCountryOptions, cells: Cells): object {
  const about = place ?? middleOf(country);
  return {
    id: country,
    name,
    sites: about === undefined ? [] : sitesAbout(about),
    style: 'balanced',
    stance: stanceOf(cells),
    dataLaw: 'residency',
    modelProgramme: 'adapt',
  };
}

function writtenOut(options: NewCountryOptions, { cells, figures }: NewCountry): object {
  return { id: options.country, role: 'nation', ...entryOf(options, cells), figures };
}

const RULESET = 'rules-6';

function headOf({ id, author, licence, given }: NewCountryOptions): object {
  const sources = sourcesOf(given);
  return {
    $schema: './scenario.schema.json',
    format: 1,
    id,
    ...(author === undefined ? {} : { author }),
    ...(licence === undefined ? {} : { licence }),
    ...(sources.length === 0 ? {} : { sources }),
    ruleset: RULESET,
    start: { year: 2026, half: 1 },
  };
}

/** Medals that are the medians of five new countries, small and large, as `measure` sets them. */
function variantsOf(country: CountryId): readonly object[] {
  const short = { [country]: { bronze: 0, silver: 2, gold: 8 } };
  const full = { [country]: { bronze: 0, silver: 6, gold: 20 } };
  return [
    { id: 'short', name: words.SHORT, turns: 8, minutes: 25, medals: short },
    { id: 'full', name: words.FULL, turns: 20, minutes: 60, medals: full },
  ];
}

interface Parts {
  readonly briefing: Text;
  readonly played: object;
  readonly rivals: readonly CountryId[];
  readonly relations: readonly Relation[];
}

/** The scenario: one seat, its rivals, and the superpowers, unless it is one itself. */
function scenarioOf(options: NewCountryOptions, parts: Parts): object {
  const { country, name } = options;
  const powers = SUPERPOWERS.filter((id) => id !== country);
  return {
    ...headOf(options),
    texts: {
      title: name,
      question: words.QUESTION,
      briefing: words.named(parts.briefing, name),
      goal: words.GOAL,
      debriefQuestions: words.DEBRIEF_QUESTIONS,
    },
    seats: [{ country }],
    variants: variantsOf(country),
    defeat: false,
    countries: [parts.played, ...[...parts.rivals, ...powers].map((use) => ({ use }))],
    ...(parts.relations.length === 0 ? {} : { relations: parts.relations }),
    contracts: [],
    specialVictories: [
      {
        country,
        name: words.VICTORY_NAME,
        text: words.VICTORY_TEXT,
        when: 'end',
        conditions: [
          { quantity: 'weakestLayer', atLeast: 0.2 },
          { quantity: 'prosperity', atLeast: 10 },
        ],
      },
    ],
  };
}

/** The fields of the file get a line each down to this level: the fields of a figure. */
const LEVELS = 5;

function textOf(scenario: object): string {
  return `${jsonLines(scenario, LEVELS)}\n`;
}

/** Whether the atlas has the country: then its figures are taken from there. */
export function isInAtlas(country: CountryId, { countries }: Atlas): boolean {
  return countries.some(({ id, figures }) => id === country && figures !== undefined);
}

/** A scenario about a country of the atlas, which it only names. */
export function textOfKnownCountry(options: NewCountryOptions, atlas: Atlas): string {
  const { country } = options;
  const { figures } = atlas.countries.find(({ id }) => id === country)!;
  const rivals = rivalsOf(country, figures!.gdpUsdTn.value, atlas);
  const played = playedOfAtlas(country);
  return textOf(
    scenarioOf(options, { briefing: words.BRIEFING_OF_ATLAS, played, rivals, relations: [] }),
  );
}

/** The text of a scenario about a country that nobody has written. */
export function textOfNewCountry(
  options: NewCountryOptions,
  atlas: Atlas,
): Result<string, readonly GivenFault[]> {
  const made = deriveNewCountry(options.country, options.given, atlas);
  if (!made.ok) return made;
  const { cells, figures } = made.value;
  const rivals = rivalsOf(options.country, figures.gdpUsdTn.value, atlas);
  const relations = relationsTo(options.country, rivals, cells, knownOf(atlas));
  const played = writtenOut(options, made.value);
  return ok(textOf(scenarioOf(options, { briefing: words.BRIEFING, played, rivals, relations })));
}
