// The words and figures of the table of depth.

import type { Finding, Measure, MeasureId, Reading, Row, Target } from '../lab/index';
import { tableLines } from './table';

const TITLES: Readonly<Record<MeasureId, string>> = {
  plannerOverConstant: 'planner − best constant',
  reactingOverConstant: 'best reacting − best constant',
  plannerOverArchetype: 'planner − best archetype',
  archetypeOverBalanced: 'best archetype − balanced',
  balancedOverRandom: 'balanced − random',
  balancedOverPillar: 'balanced − best single pillar',
  archetypesNearBest: 'archetypes within 10 % of the best',
  distinctBest: 'distinct best archetypes',
  luck: 'luck among competent, net of the world',
  spread: 'spread of balanced over seeds',
  delayPoints: 'cost of 4 turns of delay',
  delayGenerations: 'lag after 4 turns of delay',
  binding: 'what binds',
  standingOrders: "standing orders in the planner's turns",
  earlyScore: "planner's score by turn 7, of the final",
  leaderWins: 'half-time leader, above its country’s usual, wins',
};

const UNITS: Readonly<Record<Measure['unit'], string>> = {
  points: 'points',
  percent: '%',
  count: '',
  generations: 'generations',
};

function targetWords({ atLeast, atMost, below }: Target, unit: string): string {
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost} ${unit}`.trim();
  if (atLeast !== undefined) return `≥ ${atLeast} ${unit}`.trim();
  return atMost !== undefined ? `≤ ${atMost} ${unit}`.trim() : `< ${below} ${unit}`.trim();
}

function digitsOf({ unit }: Measure): number {
  return unit === 'count' ? 0 : unit === 'generations' ? 2 : 1;
}

/** `4.5±0.4`, with a `!` where the target is missed. */
function cell(measure: Measure, { value, error, isMet }: Reading): string {
  if (Number.isNaN(value)) return '–';
  const digits = digitsOf(measure);
  const spread = measure.unit === 'count' ? '' : `±${error.toFixed(digits)}`;
  return `${value.toFixed(digits)}${spread}${isMet ? ' ' : '!'}`;
}

function headOf({ measure, isMet }: Finding): [string, string, string] {
  const target = targetWords(measure.target, UNITS[measure.unit]);
  return [TITLES[measure.id], target, isMet ? 'met' : 'missed'];
}

function isByCountry({ rows: [row] }: Finding): boolean {
  return row?.readings[0]?.country !== null;
}

function countryLines(findings: readonly Finding[], countries: readonly string[]): string[] {
  const rows = findings.map((finding) => {
    const [title, target, verdict] = headOf(finding);
    const cells = finding.rows[0]!.readings.map((reading) => cell(finding.measure, reading));
    return [title, target, ...cells, verdict];
  });
  return tableLines([['by country', 'target', ...countries, ''], ...rows]);
}

function optionCells(finding: Finding, { option, readings }: Row): string[] {
  const [title, target] = headOf(finding);
  const reading = readings[0]!;
  const name = option === null ? title : `${title}: ${option}`;
  return [name, target, cell(finding.measure, reading), reading.isMet ? 'met' : 'missed'];
}

function worldLines(findings: readonly Finding[]): string[] {
  const rows = findings.flatMap((finding) => finding.rows.map((row) => optionCells(finding, row)));
  return tableLines([['over all countries', 'target', 'value', ''], ...rows]);
}

/** The table: measures by country, measures over all, measures that cannot be read yet, and the count. */
export function depthLines(findings: readonly Finding[], countries: readonly string[]): string[] {
  const read = findings.filter(({ missing }) => missing.length === 0);
  const unread = findings.filter(({ missing }) => missing.length > 0);
  const met = read.filter(({ isMet }) => isMet).length;
  return [
    ...countryLines(read.filter(isByCountry), countries),
    '',
    ...worldLines(read.filter((finding) => !isByCountry(finding))),
    ...unread.map(
      ({ measure, missing }) =>
        `not measured: ${TITLES[measure.id]} (no ${missing.join(', ')} yet)`,
    ),
    '',
    `${met} of ${findings.length} measures met`,
  ];
}
