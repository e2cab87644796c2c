// What one setting is worth: one lever of the found constant policy is held at each of its values, and everything else climbs again.

import {
  DATA_LAWS,
  EXPORT_RULES,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  STANCES,
  type CountryId,
} from '../types/names';
import type { Policy } from '../types/policy';
import type { Scenario } from '../types/scenario';
import type { DepthPlan } from './depthPlan';
import type { ClimbJob, ClimbResult, MatchJob, MatchResult } from './job';
import { highestPath } from './searchPolicy';
import { isSuperpowerIn } from './superpowers';

/** The middle of each quarter of the budget line. */
const QUARTERS = [12, 37, 62, 87] as const;

/** The levers of a policy that can be held, each with the values that are tried. */
export const LEVER_VALUES = {
  modelProgramme: MODEL_PROGRAMMES,
  stance: STANCES,
  dataLaw: DATA_LAWS,
  powerMix: POWER_MIXES,
  buildPercent: QUARTERS,
  exportRule: EXPORT_RULES,
} as const satisfies { readonly [L in keyof Policy]?: readonly Policy[L][] };

export type Lever = keyof typeof LEVER_VALUES;
export const LEVERS = Object.keys(LEVER_VALUES) as readonly Lever[];

/** Levers that only a superpower has, and the lever that it lacks. */
const OF_SUPERPOWERS: readonly Lever[] = ['exportRule'];
const OF_NATIONS: readonly Lever[] = ['stance'];

/** The levers that a country has. */
export function leversOf(scenario: Scenario, country: CountryId): Lever[] {
  const foreign = isSuperpowerIn(scenario, country) ? OF_NATIONS : OF_SUPERPOWERS;
  return LEVERS.filter((lever) => !foreign.includes(lever));
}

interface Setting {
  readonly country: CountryId;
  readonly lever: Lever;
  readonly value: Policy[Lever];
  readonly found: Policy;
}

/** Every value of every lever in every country that has a constant policy. */
function settingsOf({ scenario, countries, policies }: DepthPlan): Setting[] {
  return countries.flatMap((country) => {
    const found = policies[country]?.constant;
    if (found === undefined) return [];
    return leversOf(scenario, country).flatMap((lever) =>
      LEVER_VALUES[lever].map((value) => ({ country, lever, value, found })),
    );
  });
}

/** The climbs from the found policy on with one lever held; none where the plan does not ask for them. */
export function retuneJobs(plan: DepthPlan): ClimbJob[] {
  const { retuning, variant } = plan;
  if (retuning === null) return [];
  return settingsOf(plan).map(({ country, lever, value, found }) => ({
    kind: 'climb',
    variant,
    country,
    start: found,
    pinned: { [lever]: value },
    restarts: [0],
    ...retuning,
  }));
}

/** The matches that show what the climbs of `retuneJobs` reached, in the same order, on the plan's seeds. */
export function retunedMatches(plan: DepthPlan, climbs: readonly ClimbResult[]): MatchJob[] {
  return climbs.map((climb, i) => {
    const { country, found } = settingsOf(plan)[i]!;
    const path = highestPath(climb);
    return {
      kind: 'match',
      variant: plan.variant,
      players: { [country]: { policy: path?.policy ?? found } },
      watch: [country],
      marks: [],
      seeds: path === undefined ? [] : plan.seeds,
      audit: 'never',
    };
  });
}

/** The final score with one value of a lever, on every seed that was played. */
export interface SettingScores {
  readonly value: string;
  readonly scores: readonly number[];
}

/** The scores of every lever's values by country, from the results of `retunedMatches`. */
export function gatherSettings(plan: DepthPlan, results: readonly MatchResult[]) {
  const found = new Map<string, SettingScores[]>();
  settingsOf(plan).forEach(({ country, lever, value }, i) => {
    const games = results[i]?.games ?? [];
    const scores = games.map(({ countries }) => countries[country]!.score.total);
    const key = `${country} ${lever}`;
    found.set(key, [...(found.get(key) ?? []), { value: String(value), scores }]);
  });
  return (country: CountryId, lever: Lever): readonly SettingScores[] =>
    found.get(`${country} ${lever}`) ?? [];
}
