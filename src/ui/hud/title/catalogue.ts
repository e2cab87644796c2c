// The catalogue of scenarios on the title screen: their order, for how many people and how long each is, and the game that a card offers.

import {
  type CountryId,
  MOST_HUMANS,
  type PlayerSight,
  type RivalLevel,
} from '../../../types/names';
import type { Assumptions } from '../../../types/assumption';
import type { CatalogueEntry } from '../../../types/catalogueEntry';

/** The choices that make a new game. */
export interface ChosenGame {
  readonly scenario: CatalogueEntry;
  /** One seat for each person at the device. */
  readonly humans: readonly CountryId[];
  readonly variant: string;
  readonly level: RivalLevel;
  readonly sight: PlayerSight;
  /** What is assumed otherwise than usual. */
  readonly assumptions: Assumptions;
  /** The world, a whole number from 0 to 2³² − 1; left out where one is drawn. */
  readonly seed?: number;
}

/** What the player filters the catalogue by. */
export interface CatalogueFilter {
  /** How many people are at the device. */
  readonly people: number;
  /** The longest a game may take; null for any length. */
  readonly minutes: number | null;
}

export const ANY_GAME: CatalogueFilter = { people: 1, minutes: null };

export function mostPeople({ seats }: CatalogueEntry): number {
  return Math.min(MOST_HUMANS, seats.length);
}

/** The shortest and the longest course of a scenario. */
export function minutesOf({ variants }: CatalogueEntry): { shortest: number; longest: number } {
  const minutes = variants.map((variant) => variant.minutes);
  return { shortest: Math.min(...minutes), longest: Math.max(...minutes) };
}

/** Those to begin with come first, those without players last. */
function rankOf({ texts, watch }: CatalogueEntry): number {
  if (texts.recommended !== undefined) return 0;
  return watch === true ? 2 : 1;
}

/** By rank, and among equals the shortest first. Scenarios of authors come after those of the game, in the given order. */
export function inCatalogueOrder(
  scenarios: readonly CatalogueEntry[],
  isOwn: (scenario: CatalogueEntry) => boolean = () => false,
): readonly CatalogueEntry[] {
  const shipped = scenarios.filter((scenario) => !isOwn(scenario));
  return [
    ...shipped.sort(
      (a, b) => rankOf(a) - rankOf(b) || minutesOf(a).shortest - minutesOf(b).shortest,
    ),
    ...scenarios.filter(isOwn),
  ];
}

export function isWanted(scenario: CatalogueEntry, { people, minutes }: CatalogueFilter): boolean {
  const { shortest } = minutesOf(scenario);
  return mostPeople(scenario) >= people && (minutes === null || shortest <= minutes);
}

/** The first seats, as many as there are people. */
function seatsFor({ seats }: CatalogueEntry, people: number): CountryId[] {
  return seats.slice(0, people).map(({ country }) => country);
}

/** The game that a card offers: the first seats, and the first course that is short enough. */
export function gameOf(scenario: CatalogueEntry, { people, minutes }: CatalogueFilter): ChosenGame {
  const fits = scenario.variants.find((one) => minutes === null || one.minutes <= minutes);
  return {
    scenario,
    humans: seatsFor(scenario, Math.min(people, mostPeople(scenario))),
    variant: (fits ?? scenario.variants[0])?.id ?? '',
    level: 0,
    sight: 'openSea',
    assumptions: {},
  };
}

/** The seats after the person at `place` takes `country`; whoever had it gets that person's former one. */
export function withSeat(
  humans: readonly CountryId[],
  place: number,
  country: CountryId,
): CountryId[] {
  const own = humans[place]!;
  return humans.map((seat, at) => (at === place ? country : seat === country ? own : seat));
}

/** The seats for this many people: those who have one keep it, the others get the first free ones. */
export function forPeople(
  scenario: CatalogueEntry,
  humans: readonly CountryId[],
  people: number,
): CountryId[] {
  const kept = humans.slice(0, people);
  const free = scenario.seats.map(({ country }) => country).filter((id) => !kept.includes(id));
  return [...kept, ...free.slice(0, people - kept.length)];
}
