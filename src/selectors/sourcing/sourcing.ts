// How well a scenario is sourced: by grade and confidence, as a whole and by country, and what is least sure.

import { CONFIDENCES, type Confidence } from '../../types/figure';
import type { CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import { type Grade, GRADES } from './grade';
import { type Sourced, sourcedIn } from './sourced';

type ByGrade = Readonly<Record<Grade, number>>;

/** How many figures and claims are of which grade and of which confidence. */
export interface SourcingTally {
  readonly count: number;
  readonly byGrade: ByGrade;
  /** Of those that are calculated: how many have which weakest input. */
  readonly byWeakest: ByGrade;
  readonly byConfidence: Readonly<Record<Confidence, number>>;
}

/** What one sentence says of a tally: the most frequent grade. */
export interface SourcingVerdict {
  readonly grade: Grade;
  /** Where it is calculated: the weakest input that most of them have. */
  readonly from: Grade | null;
  /** How much of the whole it is: all of it, more than half, or only the largest part. */
  readonly part: 'all' | 'most' | 'largest';
  readonly judged: number;
  readonly retrieved: number;
  readonly count: number;
}

export interface Sourcing {
  readonly items: readonly Sourced[];
  readonly whole: SourcingTally;
  /** In the order of the scenario. */
  readonly countries: readonly { readonly country: CountryId; readonly tally: SourcingTally }[];
}

function counted<K extends string>(
  keys: readonly K[],
  items: readonly Sourced[],
  keyOf: (item: Sourced) => K | undefined,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts[key] += 1;
  }
  return counts;
}

function tallyOf(items: readonly Sourced[]): SourcingTally {
  return {
    count: items.length,
    byGrade: counted(GRADES, items, ({ graded }) => graded.grade),
    byWeakest: counted(GRADES, items, ({ graded }) => graded.from),
    byConfidence: counted(CONFIDENCES, items, ({ confidence }) => confidence),
  };
}

/** How well a scenario is sourced. */
export function sourcingOf(scenario: Scenario): Sourcing {
  const items = sourcedIn(scenario);
  const countries = scenario.countries.map(({ id }) => {
    const own = items.filter(({ country }) => country === id);
    return { country: id, tally: tallyOf(own) };
  });
  return { items, whole: tallyOf(items), countries };
}

function mostOf(counts: ByGrade): Grade {
  return GRADES.reduce((best, grade) => (counts[grade] > counts[best] ? grade : best));
}

/** What one sentence can say of a tally; null where there is nothing in it. */
export function sourcingVerdict({
  count,
  byGrade,
  byWeakest,
}: SourcingTally): SourcingVerdict | null {
  if (count === 0) return null;
  const grade = mostOf(byGrade);
  const most = byGrade[grade];
  const part = most === count ? 'all' : 2 * most > count ? 'most' : 'largest';
  const from = grade === 'calculated' ? mostOf(byWeakest) : null;
  return { grade, from, part, judged: byGrade.judged, retrieved: byGrade.retrieved, count };
}

const TEN = 10;

/** The larger, the less sure: by confidence first, then by the grade and what it rests on. */
export function doubtOf({ confidence, graded }: Pick<Sourced, 'confidence' | 'graded'>): number {
  const { grade, from } = graded;
  const ground = from === undefined ? 0 : GRADES.indexOf(from) + 1;
  return (CONFIDENCES.indexOf(confidence) * TEN + GRADES.indexOf(grade)) * TEN + ground;
}

/** The figures and claims that are least sure, at most `most`; equals stay in the order of the scenario. */
export function leastSure({ items }: Sourcing, most: number): Sourced[] {
  return [...items].sort((a, b) => doubtOf(b) - doubtOf(a)).slice(0, most);
}
