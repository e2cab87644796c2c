// How well a scenario is sourced: in one sentence, or as a table by country with its least sure figures.

import {
  type Grade,
  GRADES,
  type Graded,
  leastSure,
  type Sourced,
  type SourcingTally,
  type SourcingVerdict,
  sourcingOf,
  sourcingVerdict,
} from '../selectors/index';
import { CONFIDENCES } from '../types/figure';
import type { Scenario } from '../types/scenario';
import { tableLines } from './table';

/** How many of the least sure figures are named. */
const MOST_NAMED = 8;

const PARTS: Readonly<Record<SourcingVerdict['part'], string>> = {
  all: 'all',
  most: 'mostly',
  largest: 'for the largest part',
};

/** A grade in words. */
export function gradeWords({ grade, from }: Graded): string {
  return from === undefined ? grade : `${grade} from ${from}`;
}

function leadWords({ grade, from, part }: SourcingVerdict): string {
  const made = from === null ? grade : `${grade} from ${from} figures`;
  return `${PARTS[part]} ${made}`;
}

function verdictWords(verdict: SourcingVerdict): string {
  const { grade, judged, retrieved, count } = verdict;
  return grade === 'judged'
    ? `${leadWords(verdict)}, ${judged} of ${count}; ${retrieved} are retrieved`
    : `${leadWords(verdict)}; ${judged} of ${count} are judged`;
}

/** One sentence on how well a scenario is sourced. */
export function sourcingLine(scenario: Scenario): string {
  const verdict = sourcingVerdict(sourcingOf(scenario).whole);
  const words = verdict === null ? 'nothing in it names a source' : verdictWords(verdict);
  return `  Sources: ${words}.`;
}

function share(count: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * count) / whole)} %`;
}

function rowOf(name: string, { count, byGrade, byConfidence }: SourcingTally): string[] {
  const grades = GRADES.map((grade: Grade) => share(byGrade[grade], count));
  const sure = CONFIDENCES.map((confidence) => share(byConfidence[confidence], count));
  return [name, String(count), ...grades, ...sure];
}

/** The names that lead to a figure, separated by dots. */
export function placeWords({ path }: Pick<Sourced, 'path'>): string {
  return path.join('.');
}

/** The sentence, a table by country, and the figures and claims that are least sure. */
export function sourcingLines(scenario: Scenario): string[] {
  const sourcing = sourcingOf(scenario);
  const head = ['', 'figures', ...GRADES, ...CONFIDENCES];
  const rows = sourcing.countries.map(({ country, tally }) => rowOf(country, tally));
  const doubtful = leastSure(sourcing, MOST_NAMED).map(
    (item) => `${placeWords(item)} (${gradeWords(item.graded)}, confidence ${item.confidence})`,
  );
  return [
    sourcingLine(scenario),
    ...tableLines([head, ...rows, rowOf('whole', sourcing.whole)]).map((line) => `  ${line}`),
    `  Least sure: ${doubtful.join('; ')}.`,
  ];
}
