// What depth is measured on: who plays where, and on which seeds.

import type { CountryId } from '../types/names';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import type { Contestant, FoundPolicies } from './contestants';

/** How all other settings are tuned again while one is held. */
export interface Retuning {
  /** How many changes are tried for every value that is held. */
  readonly steps: number;
  /** Seeds for scoring the changes; none of them is measured on. */
  readonly seeds: readonly number[];
  readonly searchSeed: number;
}

export interface DepthPlan {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly variant: string;
  readonly countries: readonly CountryId[];
  readonly contestants: readonly Contestant[];
  /** The policies that were found for a country. */
  readonly policies: Readonly<Record<CountryId, FoundPolicies>>;
  /** For every contestant but those that are slow: the planner and whoever follows the screen. */
  readonly seeds: readonly number[];
  readonly plannerSeeds: readonly number[];
  readonly followerSeeds: readonly number[];
  /** Of games with an archetype drawn for every nation; none when no measure asks for them. */
  readonly mixedSeeds: readonly number[];
  /** How many casts of rivals are drawn for a fixed player, and the seeds that each of them plays. */
  readonly casts: number;
  readonly castSeeds: readonly number[];
  /** Of games of the planner and of balanced in which every single change is played out, in so many futures. */
  readonly decisionSeeds: readonly number[];
  readonly decisionFutures: number;
  /** Of the planner's games among the reacting policies that were found. */
  readonly foundSeeds: readonly number[];
  /** Of games in which every answer to every event is played out. */
  readonly answerSeeds: readonly number[];
  /** Of games with each option of the opening, for every style. */
  readonly openingSeeds: readonly number[];
  /** Of games whose forecasts are checked; every bot and country has as many, from the first of them on. */
  readonly forecastSeeds: readonly number[];
  /** Null where no setting is held: that takes far more games than all other measures together. */
  readonly retuning: Retuning | null;
}
