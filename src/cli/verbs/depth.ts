// depth: measures whether choices matter, country by country, against the targets.

import {
  depthContestants,
  MEASURES,
  planFor,
  readDepth,
  type DepthPlan,
  type Finding,
  type MeasureId,
  type Retuning,
} from '../../lab/index';
import { err, ok, type Result } from '../../lib/result';
import type { Arguments } from '../arguments';
import { hashBotScripts } from '../botScripts';
import { playDepth, retuningWords } from '../depthRun';
import { depthLines } from '../depthWords';
import { EVERYBODYS_SCENARIO, type Content } from '../documents';
import { LAB_FLAGS, LAB_HELP, readList, readSeeds, readWhole, readWorkers } from '../labFlags';
import { speedLine } from '../labRun';
import { readOneScenario } from '../oneScenario';
import { readCountries, readVariant } from '../players';
import { FOUND_FOLDER, readPolicies } from '../policyFiles';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

/** From this seed on no search and no tuning is done. */
const FIRST_SEED = 7001;
const SIZES = {
  whole: {
    games: 48,
    planner: 16,
    followers: 8,
    mixed: 120,
    answers: 160,
    casts: 24,
    castSeeds: 8,
    decisions: 3,
    futures: 8,
    openings: 8,
    forecasts: 2,
  },
  quick: {
    games: 6,
    planner: 1,
    followers: 1,
    mixed: 24,
    answers: 8,
    casts: 6,
    castSeeds: 4,
    decisions: 1,
    futures: 4,
    openings: 2,
    forecasts: 1,
  },
} as const;
/** The search climbs on these seeds, with this many steps from each start. */
const RETUNING: Retuning = { steps: 500, seeds: [1, 2, 3, 4, 5, 6, 7, 8], searchSeed: 3 };
const MOST_STEPS = 100_000;

function readRetuning({ switches, values }: Arguments): Result<Retuning | null, string> {
  const word = values.get('steps');
  if (!switches.has('settings'))
    return word === undefined ? ok(null) : err('"--steps" goes with "--settings".');
  const steps = readWhole('"--steps"', word ?? String(RETUNING.steps), 0, MOST_STEPS);
  return steps.ok ? ok({ ...RETUNING, steps: steps.value }) : steps;
}

interface Asked {
  readonly measures: readonly MeasureId[];
  readonly plan: DepthPlan;
}

function readAsked(given: Arguments, content: Content): Result<Asked, string> {
  const ids = MEASURES.map(({ id }) => id);
  const measures = readList(given, 'only', ids);
  if (!measures.ok) return measures;
  const plan = planOf(given, content);
  return plan.ok
    ? ok({ measures: measures.value, plan: planFor(plan.value, measures.value) })
    : plan;
}

/** The plan for all measures. */
function planOf(given: Arguments, content: Content): Result<DepthPlan, string> {
  const size = given.switches.has('quick') ? SIZES.quick : SIZES.whole;
  const seeds = readSeeds(given, { first: FIRST_SEED, games: size.games });
  if (!seeds.ok) return seeds;
  const countries = readCountries(given, content.scenario);
  if (!countries.ok) return countries;
  const variant = readVariant(given, content.scenario);
  if (!variant.ok) return variant;
  const retuning = readRetuning(given);
  if (!retuning.ok) return retuning;
  const [first = FIRST_SEED] = seeds.value;
  const seedsFor = (games: number) => Array.from({ length: games }, (_, i) => first + i);
  return ok({
    ruleset: content.ruleset,
    scenario: content.scenario,
    variant: variant.value,
    countries: countries.value,
    contestants: depthContestants(),
    policies: readPolicies(given.values.get('policies') ?? FOUND_FOLDER),
    seeds: seeds.value,
    plannerSeeds: seeds.value.slice(0, size.planner),
    followerSeeds: seeds.value.slice(0, size.followers),
    mixedSeeds: seedsFor(size.mixed),
    foundSeeds: seeds.value.slice(0, size.planner),
    answerSeeds: seedsFor(size.answers),
    casts: size.casts,
    castSeeds: seedsFor(size.castSeeds),
    decisionSeeds: seedsFor(size.decisions),
    decisionFutures: size.futures,
    openingSeeds: seedsFor(size.openings),
    forecastSeeds: seedsFor(size.forecasts),
    retuning: retuning.value,
  });
}

function jsonOf(plan: DepthPlan, findings: readonly Finding[], isComplete: boolean): string {
  const { countries, seeds, plannerSeeds, mixedSeeds, answerSeeds, retuning } = plan;
  const measures = findings.map(({ measure, missing, rows, isMet }) => ({
    id: measure.id,
    unit: measure.unit,
    target: measure.target,
    mayMiss: measure.mayMiss ?? 0,
    isMet,
    missing,
    rows,
  }));
  const bots = hashBotScripts();
  const games = { seeds, plannerSeeds, mixedSeeds, answerSeeds, retuning };
  return JSON.stringify({ bots, countries, ...games, isComplete, measures });
}

async function measure(
  given: Arguments,
  output: Output,
  content: Content,
  { measures, plan }: Asked,
) {
  const workers = readWorkers(given);
  if (!workers.ok) return refuseUsage(output, workers.error);
  const isTold = given.switches.has('progress');
  const more = retuningWords(plan);
  if (more !== null) output.tell(more);
  const work = { content, plan, workers: workers.value, isTold };
  const { evidence, isComplete, runs } = await playDepth(work, output);
  const findings = readDepth(evidence, measures);
  if (given.switches.has('json')) output.print(jsonOf(plan, findings, isComplete));
  else {
    const range = `${plan.seeds[0]}–${plan.seeds.at(-1)}`;
    output.print(`${content.scenario.id}, seeds ${range}, bots ${hashBotScripts()}`);
    for (const line of depthLines(findings, plan.countries)) output.print(line);
    for (const run of runs) output.print(speedLine(run));
  }
  if (!isComplete) {
    output.tell('cancelled: measured on the games played so far');
    return EXIT.cancelled;
  }
  return findings.every(({ isMet }) => isMet) ? EXIT.good : EXIT.bad;
}

export const depth: Verb = {
  summary: 'measures whether choices matter, against the targets',
  usage: '[SCENARIO]',
  flags: {
    ...LAB_FLAGS,
    countries: 'value',
    variant: 'value',
    games: 'value',
    seeds: 'value',
    policies: 'value',
    only: 'value',
    quick: 'switch',
    settings: 'switch',
    steps: 'value',
    json: 'switch',
  },
  help: [
    `SCENARIO          a file or an id (${EVERYBODYS_SCENARIO} when left out)`,
    '--countries A,B   the countries to measure (all when left out)',
    '--variant ID      the length of the games (the first when left out)',
    `--games N         games of each player in each country, on seeds from ${FIRST_SEED} on (${SIZES.whole.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--policies FOLDER where the policies lie that search found (src/bots/policies when left out)',
    '--only A,B        these measures alone, by the names that --json prints, and only the games that they need',
    '--quick           fewer games, wider errors: an hour on two cores for all countries, not a whole night',
    '--settings        also holds each setting of the constant policies at each of its values and lets',
    '                  all else climb again; takes more games than all the rest (it says how many)',
    `--steps N         changes tried for each of them (${RETUNING.steps} when left out)`,
    ...LAB_HELP,
    '--json            prints targets and readings as JSON',
    '',
    'Errors are standard errors, by leaving out one seed at a time; "!" marks a missed target.',
    '"cases" are the games, answers or seeds that a figure and its error are read from.',
    'Exit code: 0 when every target is met, 1 when one is missed or cannot be measured,',
    '2 when the call is wrong or a file cannot be used, 130 when cancelled.',
  ],
  run: async (given, output) => {
    const content = readOneScenario(given, EVERYBODYS_SCENARIO, output);
    if (content === null) return EXIT.usage;
    const asked = readAsked(given, content);
    if (!asked.ok) return refuseUsage(output, asked.error);
    return measure(given, output, content, asked.value);
  },
};
