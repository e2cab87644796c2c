// chain: plays the chain of the economy alone, nation by nation, and tells whether its split decides.

import { CHAIN_RULES } from '../../engine/index';
import {
  ABLATIONS,
  type ChainPlan,
  type ChainRow,
  type ChainSeeds,
  chainPlans,
  chainRow,
  meanOf,
  type PastRow,
  pastRows,
  standardErrorOf,
} from '../../lab/index';
import type { Scenario } from '../../types/scenario';
import { PILLARS } from '../../types/names';
import { EVERYBODYS_SCENARIO, loadScenario, scenarioFile } from '../documents';
import { tellFault } from '../findings';
import { tableLines } from '../table';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const PAST_SCENARIO = 'back-test-2022-2026';

function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Splits are found on the first seeds and judged on others. */
const SEEDS: ChainSeeds = {
  found: seedsFrom(100, 10),
  judged: seedsFrom(2900, 12),
  tried: seedsFrom(2900, 3),
};
const FEWER_SEEDS: ChainSeeds = { ...SEEDS, judged: SEEDS.judged.slice(0, 6), tried: [2900] };

type Figure = keyof {
  [K in keyof ChainRow as ChainRow[K] extends number ? K : never]: number;
};

/** What each figure says, and what is asked of it. */
const FIGURES: Readonly<Record<Figure, string>> = {
  score: 'score of the best constant split',
  bestOverEven: 'best constant − even (asked: ≥ 1.5)',
  aheadOverEven: 're-splitting ahead − even (≥ 6, each ≥ 4)',
  aheadOverBest: 're-splitting ahead − best constant',
  todayOverBest: 're-splitting by today − best constant (at most half of ahead)',
  firmsOverEven: 'pays where firms follow − even',
  tryingOverEven: 'tries each coin, 8 turns on − even',
  tryingOverRule: 'tries each coin − the best rule of one figure (≥ 3)',
  tryingOverBest: 'tries each coin − best constant (≥ 4)',
  sentenceOverEven: 'follows the sentence from even on − even',
  randomOverBest: 'random split − best constant',
  nothingAtTheEnd: 'nothing spent in the last two turns (≤ −2)',
  moreOnNarrowest: '10 points more on the narrowest, 4 turns: rise of an index (≥ 1)',
  moreOnWidest: 'the same on the widest (at most half)',
  turnsMoved: 'share of turns in which that rise is at least 1 (≥ 0.8)',
  leadsOverChapters: 'lines that lead in some chapter (≥ 3)',
  luck: 'luck: spread over seeds (at most half of what ahead gains)',
};

function percents(weights: ChainRow['best']): string {
  return PILLARS.map((line) => Math.round(100 * weights[line])).join('/');
}

function nationLines(rows: readonly ChainRow[]): string[] {
  const head = ['nation', 'best split', 'leads', 'leaving a line out costs'];
  const cells = rows.map(({ country, best, lead, leftOut }) => [
    country,
    percents(best),
    lead,
    PILLARS.map((line) => Math.round(leftOut[line])).join('/'),
  ]);
  return tableLines([head, ...cells]);
}

function figureLines(rows: readonly ChainRow[]): string[] {
  const cells = Object.entries(FIGURES).map(([figure, words]) => {
    const values = rows.map((row) => row[figure as Figure]);
    const ends = [Math.min(...values), Math.max(...values)];
    return [words, meanOf(values), standardErrorOf(values), ...ends].map((cell) =>
      typeof cell === 'number' ? cell.toFixed(2) : cell,
    );
  });
  return tableLines([['points', 'mean', '±', 'from', 'to'], ...cells]);
}

function ablationLines(scenario: Scenario): string[] {
  const rows = ABLATIONS.map(({ words, change }) => {
    const plans = [...chainPlans(change(CHAIN_RULES), scenario)];
    const nations = plans.filter(([, { begun }]) => !begun.start.isSuperpower);
    const all = nations.map(([country, plan]) => chainRow(country, plan, FEWER_SEEDS, 'brief'));
    const mean = (figure: Figure) => meanOf(all.map((row) => row[figure])).toFixed(1);
    const leads = new Set(all.map(({ lead }) => lead)).size;
    return [
      words,
      mean('bestOverEven'),
      mean('aheadOverBest'),
      mean('todayOverBest'),
      String(leads),
    ];
  });
  return tableLines([['one rule changed', 'best − even', 'ahead', 'today', 'leads'], ...rows]);
}

function pastLines(rows: readonly PastRow[]): string[] {
  const cells = rows.map(({ country, figure, begun, reached, measured, isNear }) => [
    `${country} ${figure}`,
    ...[begun, reached, measured].map((value) => value.toPrecision(2)),
    isNear ? '' : '!',
  ]);
  const near = rows.filter(({ isNear }) => isNear).length;
  const head = ['2022 → 2026', 'begun', 'reached', 'measured', ''];
  return [...tableLines([head, ...cells]), `near: ${near} of ${rows.length}`];
}

function read(id: string, output: Output): Scenario | null {
  const content = loadScenario(scenarioFile(id));
  if (content.ok) return content.value.scenario;
  tellFault(output, content.error);
  return null;
}

function tell(rows: readonly ChainRow[], plans: ReadonlyMap<string, ChainPlan>, output: Output) {
  const nations = rows.filter(({ country }) => !plans.get(country)!.begun.start.isSuperpower);
  const powers = rows.filter((row) => !nations.includes(row));
  for (const line of nationLines(rows)) output.print(line);
  output.print(`lines that lead: ${new Set(nations.map(({ lead }) => lead)).size}`);
  for (const line of figureLines(nations)) output.print(line);
  if (powers.length === 0) return;
  output.print('superpowers');
  for (const line of figureLines(powers)) output.print(line);
}

function run(switches: ReadonlySet<string>, output: Output): ExitCode {
  const scenario = read(EVERYBODYS_SCENARIO, output);
  const past = read(PAST_SCENARIO, output);
  if (scenario === null || past === null) return EXIT.usage;
  if (switches.has('past')) {
    for (const line of pastLines(pastRows(CHAIN_RULES, past, scenario))) output.print(line);
    return EXIT.good;
  }
  if (switches.has('ablation')) {
    for (const line of ablationLines(scenario)) output.print(line);
    return EXIT.good;
  }
  const plans = chainPlans(CHAIN_RULES, scenario);
  const rows = [...plans].map(([country, plan]) => chainRow(country, plan, SEEDS));
  if (switches.has('json')) output.print(JSON.stringify(rows));
  else tell(rows, plans, output);
  return EXIT.good;
}

export const chain: Verb = {
  summary: 'plays the chain of the economy alone, and tells whether the split decides',
  usage: '',
  flags: { past: 'switch', ablation: 'switch', json: 'switch' },
  help: [
    '--ablation        what each rule of the chain is worth, by leaving it out',
    '--past            from the figures of 2022 to those of 2026',
    '--json            prints the rows as JSON',
    '',
    'Every nation of the race plays alone, without rivals, market and cards. Splits are found on the seeds',
    `${SEEDS.found[0]} to ${SEEDS.found.at(-1)} and judged on ${SEEDS.judged[0]} to ${SEEDS.judged.at(-1)}; ± is the standard error over the nations.`,
    'Exit code: 0; 2 when the call is wrong or a file cannot be used.',
  ],
  run: ({ words, switches }, output) =>
    words.length > 0 ? refuseUsage(output, 'The verb takes no words.') : run(switches, output),
};
