// Shares over all countries together, as several measures need them: of turns, and of games or other cases.

import type { Contestant } from '../contestants';
import type { Evidence } from '../evidence';
import type { CountryRecord } from '../job';
import { estimate, meanOf, type Counted } from '../statistics';

const PERCENT = 100;

type Counts = Readonly<Record<string, number>>;

function add(counts: Counts, into: Record<string, number>): void {
  for (const [option, count] of Object.entries(counts)) into[option] = (into[option] ?? 0) + count;
}

/** For every seed the turns that each option has in the games of all countries and players on it. */
function countsBySeed(
  evidence: Evidence,
  contestants: readonly Contestant[],
  countsOf: (record: CountryRecord) => Counts,
): Record<string, number>[] {
  const bySeed: Record<string, number>[] = [];
  for (const country of evidence.plan.countries)
    for (const contestant of contestants)
      evidence.recordsOf(country, contestant).forEach((record, i) => {
        bySeed[i] ??= {};
        add(countsOf(record), bySeed[i]);
      });
  return bySeed;
}

/** The share of all turns that every option has, in percent. */
export function turnShares(
  evidence: Evidence,
  contestants: readonly Contestant[],
  options: readonly string[],
  countsOf: (record: CountryRecord) => Counts,
): (Counted & { readonly option: string })[] {
  const bySeed = countsBySeed(evidence, contestants, countsOf);
  const turnsOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  return options.map((option) => ({
    option,
    ...estimate(bySeed.length, (cases) => {
      let of = 0;
      let all = 0;
      for (const i of cases) {
        of += bySeed[i]![option] ?? 0;
        all += turnsOf(bySeed[i]!);
      }
      return all > 0 ? (PERCENT * of) / all : 0;
    }),
  }));
}

/** The share of the cases for which something holds, in percent; NaN of no case. */
export function shareOf(held: readonly boolean[]): Counted {
  const parts = held.map((isHeld) => (isHeld ? PERCENT : 0));
  return estimate(parts.length, (cases) => meanOf(cases.map((i) => parts[i]!)));
}

/** A player's games in all countries. */
export function gamesBy({ plan, recordsOf }: Evidence, contestant: Contestant): CountryRecord[] {
  return plan.countries.flatMap((country) => recordsOf(country, contestant));
}
