// Plays games of answers for `check --balance` and words what they say of the events.

import { historyOf, rulesOf } from '../engine/index';
import {
  ANSWER_TARGET,
  balanceFindings,
  balanceJobs,
  LEAST_USES,
  readBalance,
  type BalanceFinding,
  type EventReading,
} from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { DatedChoice } from '../types/history';
import type { Scenario } from '../types/scenario';
import type { Arguments } from './arguments';
import type { Content } from './documents';
import { readSeeds, readWorkers } from './labFlags';
import { runLab } from './labRun';
import { tableLines } from './table';
import { EXIT, type ExitCode, type Output } from './verb';

const FIRST_SEED = 3001;
const DEFAULT_GAMES = 40;

/** On which seeds, by how many workers. */
export interface BalancePlan {
  readonly seeds: readonly number[];
  readonly workers: number;
  readonly isTold: boolean;
}

export interface Balance {
  readonly readings: readonly EventReading[];
  readonly findings: readonly BalanceFinding[];
  readonly isComplete: boolean;
}

export const BALANCE_HELP: readonly string[] = [
  '--balance         plays games as well: every answer to every event to the end of the game;',
  '                  a ruleset is played in the scenario that comes with the game',
  `--games N         how many games, on seeds from ${FIRST_SEED} on (${DEFAULT_GAMES} when left out)`,
  '--seeds A..B      the seeds instead, both ends included',
];

export function readPlan(given: Arguments): Result<BalancePlan, string> {
  const seeds = readSeeds(given, { first: FIRST_SEED, games: DEFAULT_GAMES });
  if (!seeds.ok) return seeds;
  const workers = readWorkers(given);
  if (!workers.ok) return err(workers.error);
  return ok({
    seeds: seeds.value,
    workers: workers.value,
    isTold: given.switches.has('progress'),
  });
}

/** The dated events of a scenario that some nation of it answers. */
function choicesIn(scenario: Scenario): DatedChoice[] {
  const nations = scenario.countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
  return historyOf(scenario).flatMap((card) =>
    card.scope === 'country' && card.countries.some((id) => nations.includes(id)) ? [card] : [],
  );
}

/** Plays the games; what was played when it is cancelled. */
export async function weigh(
  content: Content,
  { seeds, workers, isTold }: BalancePlan,
  output: Output,
): Promise<Balance> {
  const { ruleset, scenario } = content;
  const jobs = balanceJobs(scenario, scenario.variants[0]!.id, seeds);
  const { results, isComplete } = await runLab({ content, jobs, workers, isTold }, output);
  const events = [...rulesOf(ruleset, scenario).events, ...choicesIn(scenario)];
  const readings = readBalance(
    { events },
    results.flatMap(({ games }) => games),
  );
  return { readings, findings: balanceFindings(readings), isComplete };
}

function row({ event, uses, options, spread }: EventReading): string[] {
  const shares = options.map(({ option, best }) => `${option} ${best.value.toFixed(0)} %`);
  const points = `${spread.value.toFixed(2)}±${spread.error.toFixed(2)}`;
  return [event, String(uses), options.length === 0 ? '–' : points, shares.join(', ')];
}

function sentence(finding: BalanceFinding, readings: readonly EventReading[]): string {
  const { uses, options, spread } = readings.find(({ event }) => event === finding.event)!;
  switch (finding.kind) {
    case 'neverFires':
      return `error: "${finding.event}" fired in no game.`;
    case 'neverBest':
      return `error: "${finding.event}": "${finding.option}" was best in none of ${uses} uses.`;
    case 'seldomBest': {
      const best = options.find(({ option }) => option === finding.option)!.best.value;
      return `warning: "${finding.event}": "${finding.option}" was best in ${best.toFixed(0)} % of ${uses} uses; it should be in ${ANSWER_TARGET.bestPercent} %.`;
    }
    case 'littleAtStake':
      return `warning: "${finding.event}": its answers lie only ${spread.value.toFixed(2)} points apart; ${ANSWER_TARGET.leastSpread} are wanted.`;
    case 'muchAtStake':
      return `warning: "${finding.event}": its answers lie ${spread.value.toFixed(2)} points apart; at most ${ANSWER_TARGET.mostSpread} are wanted.`;
  }
}

/** The table of all events and a sentence for each finding. */
export function printBalance(output: Output, file: string, balance: Balance): void {
  const { readings, findings, isComplete } = balance;
  const head = ['event', 'uses', 'spread', 'best answers'];
  for (const line of tableLines([head, ...readings.map(row)])) output.print(line);
  const few = readings.filter(({ scope, uses }) => scope === 'country' && uses < LEAST_USES);
  for (const finding of findings) output.print(`${file}: ${sentence(finding, readings)}`);
  if (few.length > 0)
    output.print(`${file}: too few uses to judge: ${few.map(({ event }) => event).join(', ')}`);
  if (!isComplete) output.tell('cancelled: only the games played so far are read');
}

/** Bad where an event cannot fire or an answer is never best. */
export function balanceVerdict({ findings, isComplete }: Balance): ExitCode {
  if (!isComplete) return EXIT.cancelled;
  const isBad = findings.some(({ kind }) => kind === 'neverFires' || kind === 'neverBest');
  return isBad ? EXIT.bad : EXIT.good;
}
