// Measures how many whole games of eight bots the lab plays a second, and what a second worker adds.

import { runInWorkers } from '../../src/cli/workers';
import type { MatchJob } from '../../src/lab/index';
import { korea } from '../support/korea';
import type { Row } from './bench';

export const name = 'lab';

const CONTENT = korea();
const ROUNDS = 3;
/** Long enough that starting the workers weighs little. */
const GAMES = 4000;
const FEWER_GAMES = 600;

function match(games: number): MatchJob {
  const { ruleset, scenario } = CONTENT;
  return {
    kind: 'match',
    variant: scenario.variants[0]!.id,
    players: {},
    watch: ['KOR'],
    marks: [],
    seeds: Array.from({ length: games }, (_, i) => ruleset.rules * GAMES + i),
    audit: 'never',
  };
}

/** The best of some rounds: what else the machine does slows all alike. */
async function gamesPerSecond(workers: number, games: number): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await runInWorkers(CONTENT, [match(games)], workers, {});
    best = Math.max(best, (1000 * games) / (performance.now() - began));
  }
  return best;
}

export async function run(): Promise<Row[]> {
  const own = await gamesPerSecond(0, FEWER_GAMES);
  const one = await gamesPerSecond(1, GAMES);
  const two = await gamesPerSecond(2, GAMES);
  return [
    { what: 'games in one thread', value: own, unit: '/s' },
    { what: 'games in one worker', value: one, unit: '/s' },
    { what: 'games in two workers', value: two, unit: '/s' },
    { what: 'two workers ÷ one', value: two / one, unit: '', bound: { min: 1.6 } },
  ];
}
