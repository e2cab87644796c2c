// Measures what each level of rivals is worth: every nation, played as a rival of it, beside `balanced` in the same worlds.

import type { LevelFigures } from '../types/levelFigures';
import { RIVAL_LEVELS, type CountryId } from '../types/names';
import type { LabContent, MatchJob, MatchResult, PlayerSpec } from './job';
import { estimate, meanOf } from './statistics';

/** How far one nation is ahead of `balanced`, by seed. */
type Leads = readonly number[];

function jobOf(country: CountryId, player: PlayerSpec, plan: LevelPlan): MatchJob {
  const { variant, seeds } = plan;
  const players = { [country]: player };
  return { kind: 'match', variant, players, watch: [country], marks: [], seeds, audit: 'never' };
}

/** The length of the games, and the seeds that every nation is played on. */
export interface LevelPlan {
  readonly variant: string;
  readonly seeds: readonly number[];
}

/** In the place of each nation, one after the other, `balanced` and then every level; all others follow their plain styles. */
export function levelJobs({ scenario }: LabContent, plan: LevelPlan): MatchJob[] {
  return scenario.countries.flatMap((country) => {
    if (country.role !== 'nation') return [];
    const { id, style } = country;
    const players: PlayerSpec[] = RIVAL_LEVELS.map((level) => ({ bot: style, level }));
    return [{ bot: 'balanced' } as const, ...players].map((player) => jobOf(id, player, plan));
  });
}

function totalsOf(job: MatchJob, { games }: MatchResult): number[] {
  return games.map(({ countries }) => countries[job.watch[0]!]!.score.total);
}

/** By level and nation: how far ahead of balanced each game ended. */
function leadsOf(jobs: readonly MatchJob[], results: readonly MatchResult[]): Leads[][] {
  const totals = jobs.map((job, i) => totalsOf(job, results[i]!));
  const players = RIVAL_LEVELS.length + 1;
  const levels: Leads[][] = RIVAL_LEVELS.map(() => []);
  for (let first = 0; first < totals.length; first += players)
    for (const level of RIVAL_LEVELS)
      levels[level]!.push(
        totals[first + 1 + level]!.map((total, seed) => total - totals[first]![seed]!),
      );
  return levels;
}

function meanOver(nations: readonly Leads[], seeds: number, worth: (lead: number) => number) {
  return estimate(seeds, (cases) =>
    meanOf(nations.flatMap((leads) => cases.map((seed) => worth(leads[seed]!)))),
  );
}

/** The figures of every level from the games of all its jobs; errors are found by leaving out one seed at a time. */
export function readLevels(
  jobs: readonly MatchJob[],
  results: readonly MatchResult[],
): LevelFigures[] {
  const seeds = jobs[0]?.seeds.length ?? 0;
  const levels = leadsOf(jobs, results);
  return RIVAL_LEVELS.map((level) => ({
    level,
    winShare: meanOver(levels[level]!, seeds, (lead) => (lead > 0 ? 1 : 0)),
    pointsAhead: meanOver(levels[level]!, seeds, (lead) => lead),
  }));
}
