// What an opening is worth: the games in which every style takes each option, and the scores that they came to.

import type { CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import { archetypesFor } from './contestants';
import type { DepthPlan } from './depthPlan';
import type { MatchJob, MatchResult } from './job';

/** The options of the opening that a country has; none where it has no such scene. */
export function openingsOf({ countries }: Scenario, country: CountryId): string[] {
  const scene = countries.find(({ id }) => id === country);
  if (scene?.role !== 'nation') return [];
  return scene.opening?.options.map(({ id }) => id) ?? [];
}

/** A style in a country that has an opening, and its games with each option. */
interface OpeningOrder {
  readonly country: CountryId;
  readonly options: readonly string[];
  readonly jobs: readonly MatchJob[];
}

function openingOrders(plan: DepthPlan): OpeningOrder[] {
  const { scenario, variant, openingSeeds: seeds } = plan;
  if (seeds.length === 0) return [];
  return plan.countries.flatMap((country) => {
    const options = openingsOf(scenario, country);
    if (options.length === 0) return [];
    return (['balanced', ...archetypesFor(scenario, country)] as const).map((bot) => ({
      country,
      options,
      jobs: options.map((option): MatchJob => {
        const players = { [country]: { bot, intervention: { kind: 'opening', option } } } as const;
        return {
          kind: 'match',
          variant,
          players,
          watch: [country],
          marks: [],
          seeds,
          audit: 'never',
        };
      }),
    }));
  });
}

/** The matches in which every style plays with each option, in the order in which `gatherOpenings` expects their results. */
export function openingJobs(plan: DepthPlan): MatchJob[] {
  return openingOrders(plan).flatMap(({ jobs }) => jobs);
}

/** The final score by option. */
export type OpeningScores = Readonly<Record<string, number>>;

/** Of every style and seed; none where one of the options was not played. */
export function gatherOpenings(plan: DepthPlan, matches: readonly MatchResult[]): OpeningScores[] {
  let from = 0;
  return openingOrders(plan).flatMap(({ country, options }) => {
    const played = matches.slice(from, from + options.length);
    from += options.length;
    return plan.openingSeeds.flatMap((_, i): OpeningScores[] => {
      const records = played.flatMap(({ games }) => games[i]?.countries[country] ?? []);
      if (records.length < options.length) return [];
      return [Object.fromEntries(options.map((option, at) => [option, records[at]!.score.total]))];
    });
  });
}
