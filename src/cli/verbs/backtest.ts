// backtest: runs a scenario that begins in the past without players and prints model beside source.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canArrive, runArrival, runBacktest } from '../../lab/index';
import { unmeasured } from '../../selectors/index';
import { arrivalLines } from '../arrivalWords';
import { backtestLines } from '../backtestWords';
import type { Content } from '../documents';
import { crossLines } from '../fitWords';
import { readSeeds } from '../labFlags';
import { between } from '../markers';
import { readOneScenario } from '../oneScenario';
import { readVariant } from '../players';
import { SCENARIOS } from '../readText';
import { BACKTEST_SCENARIO, loadEverybody, measureWorlds, WORLD_GAMES } from '../trustContents';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';
import { readTrust } from '../trustFile';
import { worldLines } from '../worldWords';

const BACKTEST_SEEDS = { first: 1, games: 16 };

/** The guide that shows this table for the scenario that comes with the game. */
export const GUIDE = join(SCENARIOS, 'README.md');

/** How constants that were fitted on half of the countries do on the others, as `fit` wrote it down for these rules. */
function crossTable({ scenario, ruleset }: Content): readonly string[] {
  const trust = readTrust();
  if (!trust.ok || trust.value.past !== scenario.id || trust.value.ruleset !== ruleset.id)
    return [];
  return ['', ...crossLines(trust.value.crossValidation)];
}

/** Where the past arrives beside the start state of all countries, and the world that follows; nothing where its games end before. */
function presentTables(past: Content, seeds: readonly number[]): readonly string[] {
  const present = loadEverybody();
  if (!present.ok || !canArrive({ past, present: present.value })) return [];
  const worlds = measureWorlds(present.value);
  return [
    '',
    ...arrivalLines(runArrival({ past, present: present.value, seeds })),
    ...crossTable(past),
    ...(worlds.ok ? ['', ...worldLines(worlds.value, WORLD_GAMES)] : []),
  ];
}

/** The table of a scenario, line by line. */
function backtestTable(
  content: Content,
  variant: string,
  seeds: readonly number[],
): readonly string[] {
  const series = runBacktest(content, { variant, seeds });
  return [
    ...backtestLines(series, unmeasured(content.scenario.measured ?? [])),
    ...presentTables(content, seeds),
  ];
}

/** The guide with this table in its place. */
export function guideWith(guide: string, table: readonly string[]): string {
  return between(guide, 'backtest', ['```text', ...table, '```']);
}

function write(output: Output, table: readonly string[]): ExitCode {
  try {
    writeFileSync(GUIDE, guideWith(readFileSync(GUIDE, 'utf8'), table));
  } catch (error) {
    return refuseUsage(output, `${GUIDE} cannot be written: ${String(error)}`);
  }
  output.print(`written ${GUIDE}`);
  return EXIT.good;
}

export const backtest: Verb = {
  summary: 'runs the past without players and prints model beside source',
  usage: '[SCENARIO]',
  flags: { games: 'value', seeds: 'value', variant: 'value', write: 'switch' },
  help: [
    `SCENARIO          a file or an id with measured series (${BACKTEST_SCENARIO} when left out)`,
    `--games N         games whose mean is printed, on seeds from ${BACKTEST_SEEDS.first} on (${BACKTEST_SEEDS.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--variant ID      the length of the games (the first when left out)',
    '--write           writes the table into scenarios/README.md too',
    '',
    'Every nation plays by its style in the file: in the back-test all keep to their usual choices. The',
    'world starts with what was measured then and goes on by the rules of the game. Some constants of these',
    'were fitted to where the countries arrive (fit says which); series without a source are named.',
    'Below them: where the past arrives beside the start state of 2026, country by country; how constants',
    'that were fitted on half of the countries do on the others, as fit wrote it down; and the world of',
    '2030 in every scenario. All three where the games last until 2026.',
    'Exit code: 0 when the table is printed, 1 when the scenario has nothing measured, 2 when the call is',
    'wrong or a file cannot be used.',
  ],
  run: (given, output) => {
    const seeds = readSeeds(given, BACKTEST_SEEDS);
    if (!seeds.ok) return refuseUsage(output, seeds.error);
    const content = readOneScenario(given, BACKTEST_SCENARIO, output);
    if (content === null) return EXIT.usage;
    const variant = readVariant(given, content.scenario);
    if (!variant.ok) return refuseUsage(output, variant.error);
    if (content.scenario.measured === undefined) {
      output.tell(`${content.scenario.id} has no measured series to compare with.`);
      return EXIT.bad;
    }
    const table = backtestTable(content, variant.value, seeds.value);
    for (const line of table) output.print(line);
    return given.switches.has('write') ? write(output, table) : EXIT.good;
  },
};
