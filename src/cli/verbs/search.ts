// search: climbs for the best constant and the best reacting policy of a country, with equal budgets.

import { answeringAll, reactingFrom, START_POLICY } from '../../bots/index';
import {
  FOUND_KINDS,
  highestPath,
  type ClimbJob,
  type ClimbPath,
  type ClimbResult,
  type FoundKind,
} from '../../lab/index';
import { ok, type Result } from '../../lib/result';
import type { CountryId } from '../../types/names';
import type { Policy } from '../../types/policy';
import type { Arguments } from '../arguments';
import { EVERYBODYS_SCENARIO, type Content } from '../documents';
import { LAB_FLAGS, LAB_HELP, readSeeds, readWhole, readWorkers } from '../labFlags';
import { runLab, speedLine, type LabRun, type LabWork } from '../labRun';
import { readOneScenario } from '../oneScenario';
import { readCountries, readVariant } from '../players';
import { FOUND_FOLDER, readPolicies, writePolicy } from '../policyFiles';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const DEFAULTS = { restarts: 4, steps: 150, more: 300, searchSeed: 1 };
const TRAINING = { first: 1, games: 6 };
const MOST = 100_000;

interface Search {
  readonly variant: string;
  readonly countries: readonly CountryId[];
  readonly restarts: number;
  readonly steps: number;
  readonly more: number;
  readonly searchSeed: number;
  readonly seeds: readonly number[];
  readonly workers: number;
}

function readSearch(given: Arguments, { scenario }: Content): Result<Search, string> {
  const whole = (flag: keyof typeof DEFAULTS, least: number) =>
    readWhole(`"--${flag}"`, given.values.get(flag) ?? String(DEFAULTS[flag]), least, MOST);
  const countries = readCountries(given, scenario);
  if (!countries.ok) return countries;
  const variant = readVariant(given, scenario);
  if (!variant.ok) return variant;
  const seeds = readSeeds(given, TRAINING);
  if (!seeds.ok) return seeds;
  const workers = readWorkers(given);
  if (!workers.ok) return workers;
  const restarts = whole('restarts', 1);
  if (!restarts.ok) return restarts;
  const steps = whole('steps', 0);
  if (!steps.ok) return steps;
  const more = whole('more', 0);
  if (!more.ok) return more;
  const searchSeed = whole('searchSeed', 0);
  if (!searchSeed.ok) return searchSeed;
  return ok({
    variant: variant.value,
    countries: countries.value,
    restarts: restarts.value,
    steps: steps.value,
    more: more.value,
    searchSeed: searchSeed.value,
    seeds: seeds.value,
    workers: workers.value,
  });
}

function climbOf(search: Search, country: CountryId, start: Policy): ClimbJob {
  const { variant, restarts, steps, seeds, searchSeed } = search;
  const starts = Array.from({ length: restarts }, (_, i) => i);
  return {
    kind: 'climb',
    variant,
    country,
    start,
    pinned: {},
    restarts: starts,
    steps,
    seeds,
    searchSeed,
  };
}

/** The first climbs: from several starts, constant. */
function firstJobs({ ruleset }: Content, search: Search): ClimbJob[] {
  return search.countries.map((country) =>
    climbOf(search, country, answeringAll(START_POLICY, ruleset)),
  );
}

interface Task {
  readonly country: CountryId;
  readonly kind: FoundKind;
  readonly job: ClimbJob;
}

/** The second climbs: more steps from the best of the first, once as it is and once as a reacting policy. */
function secondTasks(jobs: readonly ClimbJob[], results: readonly ClimbResult[], more: number) {
  return jobs.flatMap((job, i): Task[] => {
    const best = highestPath(results[i]!);
    if (best === undefined) return [];
    return FOUND_KINDS.map((kind) => {
      const start = kind === 'reacting' ? reactingFrom(best.policy) : best.policy;
      return laterTask(job, kind, start, more);
    });
  });
}

function laterTask(job: ClimbJob, kind: FoundKind, start: Policy, more: number): Task {
  const searchSeed = job.searchSeed + 1;
  const { country } = job;
  return { country, kind, job: { ...job, start, restarts: [0], steps: more, searchSeed } };
}

/** Climbs that go on from what was found before, where something was found. */
function onwardTasks({ ruleset }: Content, search: Search, folder: string): Task[] {
  const found = readPolicies(folder);
  return search.countries.flatMap((country) =>
    FOUND_KINDS.flatMap((kind): Task[] => {
      const policy = found[country]?.[kind];
      if (policy === undefined) return [];
      const start = answeringAll(policy, ruleset);
      return [laterTask(climbOf(search, country, start), kind, start, search.more)];
    }),
  );
}

function report(output: Output, folder: string, { country, kind }: Task, path: ClimbPath): void {
  const { policy, score, startScore, steps, kept } = path;
  const file = writePolicy(folder, kind, country, policy);
  const climbed = `${startScore.toFixed(2)} → ${score.toFixed(2)}, ${kept} of ${steps} changes kept`;
  output.print(`${country} ${kind.padEnd(8)} ${climbed}, written ${file}`);
}

/** What is climbed from new starts; null where the search goes on from what was found. */
async function firstRun(
  given: Arguments,
  output: Output,
  work: Omit<LabWork<ClimbJob>, 'jobs'>,
  search: Search,
): Promise<{ jobs: readonly ClimbJob[]; run: LabRun<ClimbJob> } | null> {
  if (given.switches.has('onward')) return null;
  const jobs = firstJobs(work.content, search);
  return { jobs, run: await runLab({ ...work, jobs }, output) };
}

async function runSearch(
  given: Arguments,
  output: Output,
  content: Content,
  search: Search,
): Promise<ExitCode> {
  const folder = given.values.get('out') ?? FOUND_FOLDER;
  const work = { content, workers: search.workers, isTold: given.switches.has('progress') };
  const first = await firstRun(given, output, work, search);
  const tasks =
    first === null
      ? onwardTasks(content, search, folder)
      : secondTasks(first.jobs, first.run.results, search.more);
  if (first === null && tasks.length === 0)
    return refuseUsage(output, `${folder} has nothing to go on from.`);
  const second = await runLab({ ...work, jobs: tasks.map(({ job }) => job) }, output);
  tasks.forEach((task, i) => {
    const path = highestPath(second.results[i]!);
    if (path !== undefined) report(output, folder, task, path);
  });
  const runs = first === null ? [second] : [first.run, second];
  for (const run of runs) output.print(speedLine(run));
  if (runs.every(({ isComplete }) => isComplete)) return EXIT.good;
  output.tell('cancelled: only what was found so far is written');
  return EXIT.cancelled;
}

export const search: Verb = {
  summary: 'searches for the best constant and the best reacting policy',
  usage: '[SCENARIO]',
  flags: {
    ...LAB_FLAGS,
    variant: 'value',
    countries: 'value',
    restarts: 'value',
    steps: 'value',
    more: 'value',
    onward: 'switch',
    searchSeed: 'value',
    games: 'value',
    seeds: 'value',
    out: 'value',
  },
  help: [
    `SCENARIO          a file or an id (${EVERYBODYS_SCENARIO} when left out)`,
    '--countries A,B   the countries to search for (all when left out)',
    '--variant ID      the length of the games (the first when left out)',
    `--restarts N      climbs from different starts (${DEFAULTS.restarts} when left out)`,
    `--steps N         changes tried in each of them (${DEFAULTS.steps} when left out)`,
    `--more N          changes tried from the best of them, once constant and once reacting (${DEFAULTS.more})`,
    '--onward          climbs on from the policies in the folder, so many changes more, and from no new start',
    `--searchSeed N    decides the changes (${DEFAULTS.searchSeed} when left out)`,
    `--seeds A..B      the seeds that every policy is scored on (1..${TRAINING.games} when left out)`,
    '--out FOLDER      where the policies are written (src/bots/policies when left out)',
    ...LAB_HELP,
    '',
    'The same call finds the same policies, with any number of workers. They are written with two digits;',
    'the scores that are printed are those before.',
    'Rivals of level 4 play the reacting ones: they belong to the rules, and are found before those are published.',
    'Exit code: 0 when the search is done, 2 when the call is wrong or a file cannot be used,',
    '130 when cancelled.',
  ],
  run: async (given, output) => {
    const content = readOneScenario(given, EVERYBODYS_SCENARIO, output);
    if (content === null) return EXIT.usage;
    const wished = readSearch(given, content);
    if (!wished.ok) return refuseUsage(output, wished.error);
    return runSearch(given, output, content, wished.value);
  },
};
