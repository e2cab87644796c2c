// levels: measures how much better than balanced the rivals of each level play, and writes it down for the game.

import { accessSync, constants, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { levelJobs, readLevels, type LevelPlan, type MatchJob } from '../../lab/index';
import type { LevelFigures, LevelRecord, Measured } from '../../types/levelFigures';
import { DEFAULT_SCENARIO, type Content } from '../documents';
import { LAB_FLAGS, LAB_HELP, readSeeds, readWorkers } from '../labFlags';
import { runLab, speedLine, type LabWork } from '../labRun';
import { readOneScenario } from '../oneScenario';
import { nationsIn, readVariant } from '../players';
import { tableLines } from '../table';
import { PROJECT_ROOT } from '../tools.mjs';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

/** Seeds that search, depth and bars do not use. */
const MEASURED = { first: 8001, games: 240 };
/** The file from which the title screen takes its figures. */
const FILE = join(PROJECT_ROOT, 'src', 'bots', 'foresight', 'measured.json');
const DECIMALS = 1e4;

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function roundedFigures({ level, winShare, pointsAhead }: LevelFigures): LevelFigures {
  const short = ({ value, error }: Measured) => ({ value: rounded(value), error: rounded(error) });
  return { level, winShare: short(winShare), pointsAhead: short(pointsAhead) };
}

function recordOf(
  { ruleset, scenario }: Content,
  { variant, seeds }: LevelPlan,
  levels: readonly LevelFigures[],
): LevelRecord {
  return {
    rules: ruleset.rules,
    scenario: scenario.id,
    variant,
    firstSeed: seeds[0]!,
    lastSeed: seeds[seeds.length - 1]!,
    games: nationsIn(scenario).length * seeds.length,
    levels: levels.map(roundedFigures),
  };
}

function withError({ value, error }: Measured, factor: number): string {
  return `${(factor * value).toFixed(1)} ± ${(factor * error).toFixed(1)}`;
}

function tableOf(levels: readonly LevelFigures[]): string[] {
  const rows = levels.map(({ level, winShare, pointsAhead }) => [
    String(level),
    withError(winShare, 100),
    withError(pointsAhead, 1),
  ]);
  return tableLines([['level', 'ahead of balanced, %', 'points ahead'], ...rows]);
}

/** Does something with a file that is to be written, and tells why where it fails. */
function isDone(output: Output, file: string, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    output.tell(`${file} cannot be written: ${error instanceof Error ? error.message : 'failed'}`);
    return false;
  }
}

/** Whether a file can be written, asked before many games are played for it. */
function canWrite(output: Output, file: string): boolean {
  return isDone(output, file, () => accessSync(dirname(file), constants.W_OK));
}

function write(output: Output, file: string, record: LevelRecord): ExitCode {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (!isDone(output, file, () => writeFileSync(file, text))) return EXIT.usage;
  output.print(`written ${file}`);
  return EXIT.good;
}

async function measure(
  output: Output,
  content: Content,
  plan: LevelPlan,
  work: Pick<LabWork<MatchJob>, 'workers' | 'isTold'>,
  file: string,
): Promise<ExitCode> {
  const jobs = levelJobs(content, plan);
  const run = await runLab({ content, jobs, ...work }, output);
  if (!run.isComplete) {
    output.tell('cancelled: nothing is written');
    return EXIT.cancelled;
  }
  const found = readLevels(jobs, run.results);
  for (const line of tableOf(found)) output.print(line);
  output.print(speedLine(run));
  return write(output, file, recordOf(content, plan, found));
}

export const levels: Verb = {
  summary: 'measures how well rivals of each level play',
  usage: '[SCENARIO]',
  flags: { ...LAB_FLAGS, variant: 'value', games: 'value', seeds: 'value', out: 'value' },
  help: [
    `SCENARIO          a file or an id (${DEFAULT_SCENARIO} when left out)`,
    `--games N         games of each level in each country, on seeds from ${MEASURED.first} on (${MEASURED.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--variant ID      the length of the games (the first when left out)',
    '--out FILE        where the figures are written (where the title screen has them from when left out)',
    ...LAB_HELP,
    '',
    'Plays every nation at every level, and balanced in its place in the same worlds. The title',
    'screen prints the figures beside the levels. Ctrl-C stops and writes nothing.',
    'Exit code: 0 when the figures are written, 2 when the call is wrong or a file cannot be used,',
    '130 when cancelled.',
  ],
  run: async (given, output) => {
    const workers = readWorkers(given);
    if (!workers.ok) return refuseUsage(output, workers.error);
    const seeds = readSeeds(given, MEASURED);
    if (!seeds.ok) return refuseUsage(output, seeds.error);
    const content = readOneScenario(given, DEFAULT_SCENARIO, output);
    if (content === null) return EXIT.usage;
    const variant = readVariant(given, content.scenario);
    if (!variant.ok) return refuseUsage(output, variant.error);
    const file = given.values.get('out') ?? FILE;
    if (!canWrite(output, file)) return EXIT.usage;
    const plan = { variant: variant.value, seeds: seeds.value };
    const work = { workers: workers.value, isTold: given.switches.has('progress') };
    return measure(output, content, plan, work, file);
  },
};
