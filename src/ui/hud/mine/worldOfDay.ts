// The world of the day: one scenario, seat and world for everybody, found from the date alone.

import { foldText } from '../../../lib/hash';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { CountryId } from '../../../types/names';
import type { PastGame } from '../../../types/pastGame';
import type { ScenarioVariant } from '../../../types/scenario';

export interface DayWorld {
  /** The day by UTC, as in `2026-12-01`. */
  readonly day: string;
  readonly scenario: CatalogueEntry;
  readonly seat: CountryId;
  readonly length: ScenarioVariant;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/** A shorter course is over before anything could be decided. */
const LEAST_TURNS = 8;
const SEEDS = 4_294_967_296;

/** The number of a text, spread over 0 to 2³² − 1 so that texts alike are far apart. */
function drawn(text: string): number {
  const folded = foldText(text) % SEEDS;
  const mixed = Math.imul(folded ^ (folded >>> 16), 0x45d9f3b);
  const again = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (again ^ (again >>> 16)) >>> 0;
}

/** The one that draws the highest number for this day: when one more comes to choose from, the others keep their days but those that it takes. */
function chosen<T>(all: readonly T[], name: (one: T) => string): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || drawn(name(one)) > drawn(name(best)) ? one : best),
    undefined,
  );
}

/** The course with the fewest turns that are enough, the first of them where several have so many. */
function lengthOf({ variants }: CatalogueEntry): ScenarioVariant | undefined {
  const enough = variants.filter(({ turns }) => turns >= LEAST_TURNS);
  return enough.reduce<ScenarioVariant | undefined>(
    (best, one) => (best === undefined || one.turns < best.turns ? one : best),
    undefined,
  );
}

/** Of the scenarios that come with the game, for a day as `2026-12-01`. Null where there is none to play. */
export function worldOfDay(day: string, scenarios: readonly CatalogueEntry[]): DayWorld | null {
  const playable = scenarios.filter((one) => one.watch !== true && lengthOf(one) !== undefined);
  const scenario = chosen(playable, ({ id }) => `${day} ${id}`);
  if (scenario === undefined) return null;
  const length = lengthOf(scenario)!;
  const seats = scenario.seats.map(({ country }) => country);
  const seat = chosen(seats, (country) => `${day} ${scenario.id} ${country}`);
  if (seat === undefined) return null;
  return { day, scenario, seat, length, seed: drawn(`${day} world`) };
}

/** The finished games that were played alone in that world, with the usual numbers. */
export function gamesOfDay(world: DayWorld, games: readonly PastGame[]): readonly PastGame[] {
  return games.filter(
    (game) =>
      game.scenario === world.scenario.id &&
      game.seat === world.seat &&
      game.seats.length === 1 &&
      game.variant === world.length.id &&
      game.seed === world.seed &&
      game.assumptions === undefined,
  );
}
