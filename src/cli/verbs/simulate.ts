// simulate: plays many games of a scenario and prints how every nation fared.

import { rulesOf } from '../../engine/index';
import { type GameRecord, meanOf, standardDeviationOf, type MatchJob } from '../../lab/index';
import { csvLine } from '../../lib/csv';
import { ok, type Result } from '../../lib/result';
import { BOTTLENECKS, INDICES, type CountryId } from '../../types/names';
import type { Arguments } from '../arguments';
import { ASSUME_HELP, readAssumptions } from '../assumptions';
import { loadScenario, scenarioFile, type Content } from '../documents';
import { tellFault } from '../findings';
import { LAB_FLAGS, LAB_HELP, readSeeds, readWorkers } from '../labFlags';
import { runLab, speedLine, type LabRun } from '../labRun';
import { nationsIn, playerWord, readPlayers, readVariant } from '../players';
import { tableLines } from '../table';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const DEFAULT_GAMES = 100;
const FINDINGS_TOLD = 10;

function jobOf(given: Arguments, { scenario }: Content): Result<MatchJob, string> {
  const seeds = readSeeds(given, { first: 1, games: DEFAULT_GAMES });
  if (!seeds.ok) return seeds;
  const players = readPlayers(given.lists.get('player') ?? [], scenario);
  if (!players.ok) return players;
  const variant = readVariant(given, scenario);
  if (!variant.ok) return variant;
  return ok({
    kind: 'match',
    variant: variant.value,
    players: players.value,
    watch: nationsIn(scenario).map(({ id }) => id),
    marks: [],
    seeds: seeds.value,
    audit: given.switches.has('audit') ? 'everyTurn' : 'atEnd',
  });
}

function totalsOf(games: readonly GameRecord[], country: CountryId): number[] {
  return games.map(({ countries }) => countries[country]!.score.total);
}

function tableOf(games: readonly GameRecord[], { scenario }: Content, job: MatchJob): string[] {
  const rows = nationsIn(scenario).map(({ id, style }) => {
    const totals = totalsOf(games, id);
    const figures = [meanOf(totals), standardDeviationOf(totals)];
    const bot = playerWord(job.players[id] ?? { bot: style });
    return [id, bot, ...figures.map((figure) => figure.toFixed(2)), String(totals.length)];
  });
  return tableLines([['nation', 'player', 'mean score', 'sd', 'games'], ...rows]);
}

export function csvOf(games: readonly GameRecord[], job: MatchJob): string[] {
  const head = ['seed', 'turns', 'outcome', 'nation', 'total', ...INDICES, ...BOTTLENECKS];
  const lines = games.flatMap(({ seed, turns, outcome, countries }) =>
    job.watch.map((id) => {
      const { score, bottlenecks } = countries[id]!;
      const scores = [score.total, ...INDICES.map((index) => score[index])];
      const counts = BOTTLENECKS.map((bottleneck) => bottlenecks[bottleneck]);
      return csvLine([seed, turns, outcome, id, ...scores, ...counts]);
    }),
  );
  return [csvLine(head), ...lines];
}

/** The content that the games were played in; a scenario that does not come with the game is included. */
function headOf({ scenario, carried }: Content) {
  return { scenario: scenario.id, ...(carried === undefined ? {} : { carried }) };
}

function printGames(
  output: Output,
  given: Arguments,
  content: Content,
  job: MatchJob,
  run: LabRun<MatchJob>,
): void {
  const games = run.results[0]!.games;
  const { isComplete } = run;
  if (given.switches.has('json'))
    output.print(JSON.stringify({ ...headOf(content), job, isComplete, games }));
  else if (given.switches.has('csv')) for (const line of csvOf(games, job)) output.print(line);
  else {
    for (const line of tableOf(games, content, job)) output.print(line);
    output.print(speedLine(run));
  }
}

function verdict(output: Output, run: LabRun<MatchJob>): ExitCode {
  const findings = run.results[0]!.games.flatMap((game) => game.findings);
  for (const finding of findings.slice(0, FINDINGS_TOLD)) output.tell(finding);
  if (findings.length > 0) output.tell(`${findings.length} numbers that no rule allows`);
  if (!run.isComplete) output.tell('cancelled: only the games played so far are shown');
  if (findings.length > 0) return EXIT.bad;
  return run.isComplete ? EXIT.good : EXIT.cancelled;
}

export const simulate: Verb = {
  summary: 'plays many games of a scenario and prints the scores',
  usage: 'SCENARIO',
  flags: {
    ...LAB_FLAGS,
    games: 'value',
    seeds: 'value',
    variant: 'value',
    player: 'list',
    assume: 'list',
    audit: 'switch',
    json: 'switch',
    csv: 'switch',
  },
  help: [
    'SCENARIO          a file, or the id of a scenario that comes with the game',
    `--games N         how many games, on seeds from 1 on (${DEFAULT_GAMES} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--player KOR=BOT  who plays a nation, ALL for every one; may be given several times',
    '                  (BOT is a name or a policy file; who is not named follows its own style)',
    '--variant ID      the length of the games (the first when left out)',
    ...ASSUME_HELP,
    ...LAB_HELP,
    '--audit           looks every number through after every turn, not only when a game has ended',
    '--json, --csv     prints every game; equal whatever the number of workers',
    '',
    'Ctrl-C stops and prints the games played so far.',
    'Exit code: 0 when all games were played, 1 when a number is not finite or a stock below zero,',
    '2 when the call is wrong or a file cannot be used, 130 when cancelled.',
  ],
  run: async (given, output) => {
    const [word, ...others] = given.words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one scenario.');
    const workers = readWorkers(given);
    if (!workers.ok) return refuseUsage(output, workers.error);
    const content = loadScenario(scenarioFile(word));
    if (!content.ok) {
      tellFault(output, content.error);
      return EXIT.usage;
    }
    const { ruleset, scenario } = content.value;
    const assumptions = readAssumptions(given, ruleset, scenario);
    if (!assumptions.ok) return refuseUsage(output, assumptions.error);
    const job = jobOf(given, content.value);
    if (!job.ok) return refuseUsage(output, job.error);
    const rules = rulesOf(ruleset, scenario, assumptions.value);
    const run = await runLab(
      {
        content: { ...content.value, ruleset: rules },
        jobs: [job.value],
        workers: workers.value,
        isTold: given.switches.has('progress'),
      },
      output,
    );
    printGames(output, given, content.value, job.value, run);
    return verdict(output, run);
  },
};
