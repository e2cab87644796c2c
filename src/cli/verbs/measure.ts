// measure: plays every scenario with its own bots, sets its medals and writes down what it is like.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portraitJobs, puzzleOf, readPortrait, type Portrait } from '../../lab/index';
import type { Scenario } from '../../types/scenario';
import { loadScenario, scenarioFile, scenarioIds, type Content } from '../documents';
import { tellFault } from '../findings';
import { LAB_FLAGS, LAB_HELP, readWorkers } from '../labFlags';
import { runLab } from '../labRun';
import { between } from '../markers';
import {
  MEASURED_SEEDS,
  measuredOf,
  measuredTable,
  type MeasuredRecord,
  type MeasuredScenario,
} from '../measured';
import { FOUND_FOLDER, readPolicies } from '../policyFiles';
import { PROJECT_ROOT } from '../tools.mjs';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const RECORD = join(PROJECT_ROOT, 'scenarios', 'atlas', 'measured.json');
const GUIDE = join(PROJECT_ROOT, 'scenarios', 'README.md');
const QUICK_GAMES = 6;

interface Work {
  readonly workers: number;
  readonly isTold: boolean;
  readonly isQuick: boolean;
}

function seedsOf(games: number): number[] {
  return Array.from({ length: games }, (_, i) => MEASURED_SEEDS.first + i);
}

/** The portraits of all lengths of a scenario, or null when it was stopped. */
async function portraitsOf(
  content: Content,
  { workers, isTold, isQuick }: Work,
  output: Output,
): Promise<Portrait[] | null> {
  const { scenario } = content;
  const policies = readPolicies(FOUND_FOLDER);
  const portraits: Portrait[] = [];
  for (const { id } of scenario.variants) {
    const plan = {
      scenario,
      variant: id,
      policies,
      seeds: seedsOf(isQuick ? QUICK_GAMES : MEASURED_SEEDS.games),
      plannerSeeds: seedsOf(isQuick ? 0 : MEASURED_SEEDS.planner),
    };
    const run = await runLab({ content, jobs: portraitJobs(plan), workers, isTold }, output);
    if (!run.isComplete) return null;
    portraits.push(readPortrait(plan, run.results));
  }
  return portraits;
}

/** Scenarios that pose the same puzzle: the same best style and the same two leading bottlenecks. */
export function alikeIn(measured: Readonly<Record<string, MeasuredScenario>>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, { best, binding }] of Object.entries(measured)) {
    const shares = binding.map(([bottleneck, share]) => ({ bottleneck, share }));
    const key = puzzleOf({ best, binding: shares } as Pick<Portrait, 'best' | 'binding'>);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1);
}

/** The record as it is; empty before anything was measured. */
export function readMeasured(): MeasuredRecord {
  if (!existsSync(RECORD)) return { rules: 0, scenarios: {} };
  return JSON.parse(readFileSync(RECORD, 'utf8')) as MeasuredRecord;
}

/** Puts the measured medals into a scenario's file. */
function writeMedals(file: string, { seats }: MeasuredScenario): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    variants: { id: string; medals: Record<string, unknown> }[];
  };
  for (const variant of data.variants)
    variant.medals = Object.fromEntries(
      Object.entries(seats).map(([country, { medals }]) => [country, medals[variant.id]]),
    );
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

function writeAll(content: readonly Content[], record: MeasuredRecord): void {
  for (const { scenario } of content)
    writeMedals(scenarioFile(scenario.id), record.scenarios[scenario.id]!);
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  const table = measuredTable(scenariosOf(scenarioIds()), record);
  writeFileSync(GUIDE, between(readFileSync(GUIDE, 'utf8'), 'measured', table));
}

function scenariosOf(ids: readonly string[]): Scenario[] {
  return ids.flatMap((id) => {
    const loaded = loadScenario(scenarioFile(id));
    return loaded.ok ? [loaded.value.scenario] : [];
  });
}

function loadAll(ids: readonly string[], output: Output): Content[] | null {
  const contents: Content[] = [];
  for (const id of ids) {
    const loaded = loadScenario(scenarioFile(id));
    if (!loaded.ok) {
      tellFault(output, loaded.error);
      return null;
    }
    contents.push(loaded.value);
  }
  return contents;
}

function signed(points: number): string {
  return points < 0 ? String(points).replace('-', '−') : `+${points}`;
}

function tellSeats(output: Output, { seats }: MeasuredScenario): void {
  for (const [country, { par, best, bestAhead, plannerAhead, medals }] of Object.entries(seats)) {
    const planner = plannerAhead === null ? '' : `, planner ${signed(plannerAhead)}`;
    const bars = Object.entries(medals).map(
      ([variant, { bronze, silver, gold }]) => `${variant} ${bronze}/${silver}/${gold}`,
    );
    output.print(
      `  ${country}: par ${par}, ${best} ${signed(bestAhead)}${planner}; ${bars.join(', ')}`,
    );
  }
}

async function measureAll(
  contents: readonly Content[],
  work: Work,
  isWritten: boolean,
  output: Output,
): Promise<ExitCode> {
  const before = isWritten ? readMeasured().scenarios : {};
  const measured: Record<string, MeasuredScenario> = {};
  for (const content of contents) {
    const portraits = await portraitsOf(content, work, output);
    if (portraits === null) {
      output.tell('cancelled: nothing is written');
      return EXIT.cancelled;
    }
    const { id } = content.scenario;
    measured[id] = measuredOf(content, portraits);
    output.print(`${id}: ${measured[id].best}, ${measured[id].binding.slice(0, 2).join(', ')}`);
    tellSeats(output, measured[id]);
  }
  const rules = contents[0]!.ruleset.rules;
  const known = scenarioIds().filter((id) => id in before || id in measured);
  const scenarios = Object.fromEntries(known.map((id) => [id, (measured[id] ?? before[id])!]));
  if (isWritten) writeAll(contents, { rules, scenarios });
  const alike = alikeIn(scenarios);
  for (const ids of alike) output.tell(`the same puzzle: ${ids.join(', ')}`);
  return alike.length === 0 ? EXIT.good : EXIT.bad;
}

export const measure: Verb = {
  summary: 'plays scenarios with their own bots: medals, what is short, who wins',
  usage: '[SCENARIO…]',
  flags: { ...LAB_FLAGS, quick: 'switch', write: 'switch' },
  help: [
    'SCENARIO          ids of scenarios that come with the game (all when left out)',
    '--quick           six games each and no planner: a first look',
    '--write           puts the medals into the scenarios, and the figures into the record and the guide;',
    '                  run "npm run format" afterwards',
    ...LAB_HELP,
    '',
    `Games are on ${MEASURED_SEEDS.games} seeds from ${MEASURED_SEEDS.first} on, ${MEASURED_SEEDS.planner} for the planner. Medals are points above par:`,
    'bronze is par, silver what the best style reaches, gold well on the way from there to the planner.',
    'Exit code: 0 when no two scenarios are the same puzzle, 1 when some are, 2 when the call is wrong',
    'or a file cannot be used, 130 when cancelled.',
  ],
  run: async (given, output) => {
    const workers = readWorkers(given);
    if (!workers.ok) return refuseUsage(output, workers.error);
    const ids = given.words.length > 0 ? given.words : scenarioIds();
    const contents = loadAll(ids, output);
    if (contents === null) return EXIT.usage;
    const isTold = given.switches.has('progress');
    const isQuick = given.switches.has('quick');
    const work = { workers: workers.value, isTold, isQuick };
    return measureAll(contents, work, given.switches.has('write'), output);
  },
};
