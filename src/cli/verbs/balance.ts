// balance: plays a scenario in every way that tells how well it is balanced, and prints what was found.

import { documentKindOf } from '../../files/index';
import {
  BALANCE_PARTS,
  balancePlan,
  isFault,
  readReport,
  readRound,
  roundJobs,
  widestError,
  type BalancePart,
  type BalancePlan,
  type BalanceReport,
  type PlayedRound,
} from '../../lab/index';
import { err, ok, type Result } from '../../lib/result';
import type { CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import type { Arguments } from '../arguments';
import { gameRows, turnRows } from '../balanceCsv';
import { reportLines } from '../balanceTables';
import { findingSentence } from '../balanceWords';
import { loadRules, loadScenario, scenarioFile, type Content } from '../documents';
import { tellFault } from '../findings';
import { LAB_FLAGS, LAB_HELP, readList, readWhole, readWorkers } from '../labFlags';
import { runLab } from '../labRun';
import { readText, type DocumentFault } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const DEFAULT_ROUNDS = 10;
const MOST_ROUNDS = 1000;
/** How many rounds are played before the errors are looked at again. */
const ROUNDS_AT_ONCE = 4;

const TABLES = ['games', 'turns'] as const;
type Table = (typeof TABLES)[number];

interface Asked {
  readonly plan: BalancePlan;
  readonly rounds: number;
  /** The error to reach, in points; 0 where only the number of rounds counts. */
  readonly until: number;
  readonly table: Table | null;
  readonly workers: number;
}

interface Played {
  readonly rounds: readonly PlayedRound[];
  readonly isComplete: boolean;
}

interface Weighed {
  readonly content: Content;
  readonly weighsRules: boolean;
}

/** Rules are weighed in the scenario in which every country can be played, without its dated events. */
function loadWeighed(file: string): Result<Weighed, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const weighsRules = documentKindOf(text.value) === 'ruleset';
  const loaded = weighsRules ? loadRules(file) : loadScenario(file);
  if (!loaded.ok) return loaded;
  const { ruleset, scenario } = loaded.value;
  return ok({
    weighsRules,
    content: { ruleset, scenario: weighsRules ? { ...scenario, history: [] } : scenario },
  });
}

function readUntil({ values }: Arguments): Result<number, string> {
  const word = values.get('until');
  if (word === undefined) return ok(0);
  const points = Number(word);
  return word.trim() !== '' && points > 0 && Number.isFinite(points)
    ? ok(points)
    : err('The error to stop at must be a number of points above 0.');
}

function readTable({ values }: Arguments): Result<Table | null, string> {
  const word = values.get('csv');
  if (word === undefined) return ok(null);
  const table = TABLES.find((one) => one === word);
  return table === undefined ? err(`"--csv" takes ${TABLES.join(' or ')}.`) : ok(table);
}

function seatsIn({ seats }: Scenario): CountryId[] {
  return seats.map(({ country }) => country);
}

function readAsked(given: Arguments, { content, weighsRules }: Weighed): Result<Asked, string> {
  const seats = readList(given, 'seat', seatsIn(content.scenario));
  if (!seats.ok) return seats;
  const parts = readList<BalancePart>(given, 'parts', BALANCE_PARTS);
  if (!parts.ok) return parts;
  const until = readUntil(given);
  if (!until.ok) return until;
  const usual = until.value > 0 ? MOST_ROUNDS : DEFAULT_ROUNDS;
  const word = given.values.get('rounds') ?? String(usual);
  const rounds = readWhole('The number of rounds', word, 1, MOST_ROUNDS);
  if (!rounds.ok) return rounds;
  const table = readTable(given);
  if (!table.ok) return table;
  const workers = readWorkers(given);
  if (!workers.ok) return workers;
  const keepsTurns = table.value === 'turns';
  return ok({
    plan: balancePlan(content, { seats: seats.value, parts: parts.value, keepsTurns, weighsRules }),
    rounds: rounds.value,
    until: until.value,
    table: table.value,
    workers: workers.value,
  });
}

/** Plays rounds from `first` on and gives those that were played to their end. */
async function playRounds(
  { plan, workers }: Asked,
  first: number,
  count: number,
  isTold: boolean,
  output: Output,
): Promise<Played> {
  const numbers = Array.from({ length: count }, (_, i) => first + i);
  const jobs = numbers.map((round) => roundJobs(plan, round));
  const content = { ruleset: plan.ruleset, scenario: plan.scenario };
  const ran = await runLab({ content, jobs: jobs.flat(), workers, isTold }, output);
  const rounds: PlayedRound[] = [];
  let from = 0;
  for (const [i, round] of numbers.entries()) {
    const played = readRound(plan, round, ran.results.slice(from, from + jobs[i]!.length));
    from += jobs[i]!.length;
    if (played === null) break;
    rounds.push(played);
  }
  return { rounds, isComplete: ran.isComplete };
}

/** Plays until all rounds are over, the errors are small enough, or Ctrl-C. */
async function playAll(asked: Asked, isTold: boolean, output: Output): Promise<Played> {
  const { plan, rounds: most, until } = asked;
  const rounds: PlayedRound[] = [];
  while (rounds.length < most) {
    const count = until > 0 ? Math.min(ROUNDS_AT_ONCE, most - rounds.length) : most;
    const played = await playRounds(asked, rounds.length, count, isTold, output);
    rounds.push(...played.rounds);
    if (!played.isComplete) return { rounds, isComplete: false };
    if (until > 0 && widestError(readReport(plan, rounds)) <= until) break;
  }
  return { rounds, isComplete: true };
}

function printReport(output: Output, file: string, report: BalanceReport): void {
  for (const line of reportLines(report)) output.print(line);
  for (const finding of report.findings)
    output.print(`${file}: ${findingSentence(finding, report)}`);
  output.print(`${report.rounds} rounds, ${report.games} games`);
}

function printPlayed(
  output: Output,
  given: Arguments,
  file: string,
  { plan, table }: Asked,
  { rounds, isComplete }: Played,
): ExitCode {
  const report = readReport(plan, rounds);
  if (table === 'games') gameRows(plan.scenario, rounds).forEach(output.print);
  else if (table === 'turns') turnRows(rounds).forEach(output.print);
  else if (given.switches.has('json'))
    output.print(JSON.stringify({ file, isComplete, report }, null, 2));
  else printReport(output, file, report);
  if (!isComplete) {
    output.tell('cancelled: only the rounds that were played to their end are read');
    return EXIT.cancelled;
  }
  return report.findings.some(isFault) ? EXIT.bad : EXIT.good;
}

export const balance: Verb = {
  summary: 'plays a scenario in every way and tells how well it is balanced',
  usage: 'FILE',
  flags: {
    ...LAB_FLAGS,
    rounds: 'value',
    until: 'value',
    seat: 'value',
    parts: 'value',
    json: 'switch',
    csv: 'value',
  },
  help: [
    'FILE              a scenario or its id, or a ruleset, which is played in the scenario that comes',
    '                  with the game',
    `--rounds N        how many rounds (${DEFAULT_ROUNDS} when left out); every round makes all figures sharper`,
    '--until ERROR     plays on until no points are told with a wider standard error',
    '--seat A,B        the seats that are asked about (all when left out)',
    `--parts A,B       what is asked: ${BALANCE_PARTS.join(', ')} (all when left out)`,
    '--json            prints the report as JSON',
    '--csv games       prints a row for each game instead, --csv turns a row for each turn',
    ...LAB_HELP,
    '',
    'Ctrl-C stops and prints what was played so far.',
    'The same file and rounds give the same report, whatever the number of workers.',
    'Exit code: 0 when all is played, 1 when an event fires in no game or an answer is never best,',
    '2 when the call is wrong or a file cannot be used, 130 when cancelled.',
  ],
  run: async (given, output) => {
    const [word, ...others] = given.words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one file.');
    const file = scenarioFile(word);
    const weighed = loadWeighed(file);
    if (!weighed.ok) {
      tellFault(output, weighed.error);
      return EXIT.usage;
    }
    const asked = readAsked(given, weighed.value);
    if (!asked.ok) return refuseUsage(output, asked.error);
    const played = await playAll(asked.value, given.switches.has('progress'), output);
    return printPlayed(output, given, file, asked.value, played);
  },
};
