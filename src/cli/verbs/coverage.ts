// coverage: plays bots through a scenario and measures how often the forecasts of the game come true.

import {
  coverageJobs,
  joinCoverage,
  shareWithin,
  totalCount,
  type CoverageCount,
  type CoverageResult,
} from '../../lab/index';
import { FORECAST_MEASURES, type ByMeasure } from '../../types/forecast';
import { RIVAL_LEVELS, type RivalLevel } from '../../types/names';
import { DEFAULT_SCENARIO } from '../documents';
import { LAB_FLAGS, LAB_HELP, readWhole, readWorkers } from '../labFlags';
import { runLab, speedLine } from '../labRun';
import { readOneScenario } from '../oneScenario';
import { readVariant } from '../players';
import { tableLines } from '../table';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

/** Seeds that no other verb of the lab uses. */
const FIRST_SEED = 20001;
const GAMES = 10;
const MOST_GAMES = 100_000;
const EVERY_TURNS = 4;
const MOST_LEVEL = Math.max(...RIVAL_LEVELS);

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

function rowOf(name: string, count: CoverageCount): string[] {
  const { open, below, width, closed, came } = count;
  return [
    name,
    String(open),
    percent(shareWithin(count)),
    percent(below / open),
    open === 0 ? '–' : (width / open).toFixed(2),
    String(closed),
    percent(came / closed),
  ];
}

function tableOf(counts: ByMeasure<CoverageCount>): string[] {
  return tableLines([
    ['', 'ranges', 'held, %', 'below, %', 'width', 'single', 'came, %'],
    ...FORECAST_MEASURES.map((measure) => rowOf(measure, counts[measure])),
    rowOf('all', totalCount(counts)),
  ]);
}

function printResult(output: Output, { games, next, later }: CoverageResult): void {
  output.print(`${games} games`);
  output.print('After the round whose orders were given:');
  for (const line of tableOf(next)) output.print(line);
  output.print('Two years on, where the orders were let stand:');
  for (const line of tableOf(later)) output.print(line);
}

export const coverage: Verb = {
  summary: 'measures how often the forecasts of the game hold',
  usage: '[SCENARIO]',
  flags: { ...LAB_FLAGS, variant: 'value', games: 'value', level: 'value' },
  help: [
    `SCENARIO          a file or an id (${DEFAULT_SCENARIO} when left out)`,
    `--games N         games of each bot in each seat, on seeds from ${FIRST_SEED} on (${GAMES} when left out)`,
    '--variant ID      the length of the games (the first when left out)',
    `--level N         the level of the rivals, 0 to ${MOST_LEVEL}; the forecasts take them for 0`,
    ...LAB_HELP,
    '',
    `Six bots play every seat; every ${EVERY_TURNS}th turn is foretold as the screens do, and the real game is`,
    'played on. A band narrower than a tenth of a point is a single number and is counted by itself.',
    'Exit code: 0 when it was measured, 2 when the call is wrong or a file cannot be used, 130 when',
    'cancelled.',
  ],
  run: async (given, output) => {
    const workers = readWorkers(given);
    if (!workers.ok) return refuseUsage(output, workers.error);
    const { values } = given;
    const games = readWhole(
      'The number of games',
      values.get('games') ?? `${GAMES}`,
      1,
      MOST_GAMES,
    );
    if (!games.ok) return refuseUsage(output, games.error);
    const level = readWhole('The level', values.get('level') ?? '0', 0, MOST_LEVEL);
    if (!level.ok) return refuseUsage(output, level.error);
    const content = readOneScenario(given, DEFAULT_SCENARIO, output);
    if (content === null) return EXIT.usage;
    const variant = readVariant(given, content.scenario);
    if (!variant.ok) return refuseUsage(output, variant.error);
    const seats = content.scenario.seats.map(({ country }) => country);
    const jobs = coverageJobs(seats, {
      variant: variant.value,
      level: level.value as RivalLevel,
      everyTurns: EVERY_TURNS,
      firstSeed: FIRST_SEED,
      games: games.value,
    });
    const isTold = given.switches.has('progress');
    const run = await runLab({ content, jobs, workers: workers.value, isTold }, output);
    printResult(output, joinCoverage(run.results));
    output.print(speedLine(run));
    return run.isComplete ? EXIT.good : EXIT.cancelled;
  },
};
