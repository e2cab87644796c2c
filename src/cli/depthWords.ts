// The words and figures of the table of depth.

import {
  hasTarget,
  type Finding,
  type Measure,
  type MeasureId,
  type Missing,
  type Reading,
  type Row,
  type Target,
} from '../lab/index';
import { tableLines } from './table';

const TITLES: Readonly<Record<MeasureId, string>> = {
  plannerOverConstant: 'planner − best constant',
  builtPlannerOverConstant: 'planner − best constant, country built alone',
  reactingOverConstant: 'best reacting − best constant',
  plannerOverArchetype: 'planner − best archetype',
  followersOverPar: 'above par by following the screen',
  plannerOverFollower: 'planner − best follower of the screen',
  archetypeOverBalanced: 'best archetype − balanced',
  balancedOverRandom: 'balanced − random',
  balancedOverPillar: 'balanced − best single pillar',
  archetypesNearBest: 'archetypes within 10 % of the best',
  distinctBest: 'distinct best archetypes',
  luck: 'luck among competent, net of the world',
  spread: 'spread of balanced over seeds',
  delayPoints: 'cost of 4 turns of delay',
  delayGenerations: 'lag after 4 turns of delay',
  nothingToDecide: 'no single change is worth 0.3 points',
  nothingAtTheEnd: 'no single change is worth 0.3 points',
  dilemmas: 'two changes stand against each other',
  dilemmasOfKinds: 'two kinds of change stand against each other',
  passing: 'cost of passing a turn of every chapter',
  idleEnd: 'cost of spending nothing in the last 2 turns',
  binding: 'what binds',
  standingOrders: "standing orders in the planner's turns",
  settingGap: 'best setting − runner-up, rest re-tuned',
  earlyScore: "planner's score by turn 7, of the final",
  leaderWins: 'half-time leader, above its country’s usual, wins',
  rivalsCast: 'share of the result that the rivals’ cast explains',
  plannerFirst: 'planner first among reacting policies',
  parVariance: 'variance of score − par, of that of the score',
  autonomyCounts: 'correlation of total and autonomy',
  answerBest: 'answer is the best',
  answerSpread: 'best answer − worst',
  openingBest: 'opening is the best',
  focusBest: 'focus is the best',
  lotBest: 'bid for the lot is the best',
  defaultTaken: 'planner takes what comes without an order',
  lotsContested: 'lots for which at least two bid',
  storms: 'games of balanced with a storm',
  stormFall: 'what a storm takes',
  stormsWonBack: "planner's storms half won back in 4 turns",
  lostByRandom: 'games lost by random',
  lostByBalanced: 'games lost by balanced',
  lostByPlanner: 'games lost by the planner',
  bandsWithoutWidth: 'forecasts of the next turn without width',
  bandsHold: 'ranges that hold',
  plannerTurns: 'turns that the planner plays out for a game',
};

const UNITS: Readonly<Record<Measure['unit'], string>> = {
  points: 'points',
  percent: '%',
  count: '',
  generations: 'generations',
  ratio: '',
};

function boundWords({ atLeast, atMost, below }: Target, unit: Measure['unit']): string {
  const what = UNITS[unit];
  if (atLeast === undefined && atMost === undefined && below === undefined) return '–';
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost} ${what}`.trim();
  if (atLeast !== undefined) return `≥ ${atLeast} ${what}`.trim();
  return atMost !== undefined ? `≤ ${atMost} ${what}`.trim() : `< ${below} ${what}`.trim();
}

function targetWords({ measure, superpowerTarget }: Finding): string {
  const { mayMiss = 0, target, unit } = measure;
  const bound = boundWords(target, unit);
  const words = mayMiss === 0 ? bound : `${bound} in all but ${mayMiss}`;
  if (superpowerTarget === null) return words;
  return `${words}; superpowers ${boundWords(superpowerTarget, unit)}`;
}

function digitsOf({ unit }: Measure): number {
  if (unit === 'count') return 0;
  return unit === 'generations' || unit === 'ratio' ? 2 : 1;
}

/** `4.5±0.4`, with a `!` where the target is missed. */
function cell(measure: Measure, { value, error, isMet }: Reading): string {
  if (Number.isNaN(value)) return '–';
  const digits = digitsOf(measure);
  const spread = measure.unit === 'count' ? '' : `±${error.toFixed(digits)}`;
  return `${value.toFixed(digits)}${spread}${isMet ? ' ' : '!'}`;
}

/** Over how many cases a row was read: `16`, or `6–16` where countries differ. */
function casesWords({ readings }: Row): string {
  const cases = readings.map((reading) => reading.cases);
  const [least, most] = [Math.min(...cases), Math.max(...cases)];
  return least === most ? String(least) : `${least}–${most}`;
}

/** Nothing where a figure has no target. */
function verdictWords({ measure }: Finding, isMet: boolean): string {
  if (!hasTarget(measure)) return '';
  return isMet ? 'met' : 'missed';
}

function isByCountry({ rows: [row] }: Finding): boolean {
  return row?.readings[0]?.country !== null;
}

/** The name of a row. */
function titleOf({ measure }: Finding, { option }: Row): string {
  const title = TITLES[measure.id];
  return option === null ? title : `${title}: ${option}`;
}

function countryLines(findings: readonly Finding[], countries: readonly string[]): string[] {
  const rows = findings.flatMap((finding) => {
    const target = targetWords(finding);
    const verdict = verdictWords(finding, finding.isMet);
    return finding.rows.map((row) => {
      const cells = row.readings.map((reading) => cell(finding.measure, reading));
      return [titleOf(finding, row), target, ...cells, casesWords(row), verdict];
    });
  });
  if (rows.length === 0) return [];
  return tableLines([['by country', 'target', ...countries, 'cases', ''], ...rows]);
}

/** What exactly misses the target, where options are compared. */
function missedLines({ measure, rows }: Finding): string[] {
  return rows.flatMap(({ option, readings }) =>
    readings
      .filter(({ isMet, best }) => !isMet && best !== undefined)
      .map(({ country, best, value, error }) => {
        const worth = `${value.toFixed(digitsOf(measure))}±${error.toFixed(digitsOf(measure))}`;
        return `${country}: ${option} ${best} is worth ${worth} ${UNITS[measure.unit]} more than its runner-up`;
      }),
  );
}

function optionCells(finding: Finding, row: Row): string[] {
  const reading = row.readings[0]!;
  const value = cell(finding.measure, reading);
  const verdict = verdictWords(finding, reading.isMet);
  return [titleOf(finding, row), targetWords(finding), value, casesWords(row), verdict];
}

function worldLines(findings: readonly Finding[]): string[] {
  const rows = findings.flatMap((finding) => finding.rows.map((row) => optionCells(finding, row)));
  if (rows.length === 0) return [];
  return tableLines([['over all countries', 'target', 'value', 'cases', ''], ...rows]);
}

function missingWords(missing: readonly Missing[]): string {
  const players = missing.filter((one) => one !== 'retuning' && one !== 'opening');
  const absent = players.length > 0 ? [`no ${players.join(', ')} yet`] : [];
  if (missing.includes('retuning')) absent.push('only with --settings');
  if (missing.includes('opening')) absent.push('no country has an opening here');
  return absent.join('; ');
}

/** The table: measures by country, measures over all, measures that cannot be read yet, and the count. */
export function depthLines(findings: readonly Finding[], countries: readonly string[]): string[] {
  const read = findings.filter(({ missing }) => missing.length === 0);
  const unread = findings.filter(({ missing }) => missing.length > 0);
  const aimed = findings.filter(({ measure }) => hasTarget(measure));
  const met = aimed.filter(({ isMet }) => isMet).length;
  return [
    ...countryLines(read.filter(isByCountry), countries),
    ...read.flatMap(missedLines),
    '',
    ...worldLines(read.filter((finding) => !isByCountry(finding))),
    ...unread.map(
      ({ measure, missing }) => `not measured: ${TITLES[measure.id]} (${missingWords(missing)})`,
    ),
    '',
    `${met} of ${aimed.length} measures met`,
  ];
}
