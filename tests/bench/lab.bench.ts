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
async function gamesPerSecond(games: number, play: () => Promise<unknown>): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await play();
    best = Math.max(best, (1000 * games) / (performance.now() - began));
  }
  return best;
}

function playIn(workers: number, games: number): Promise<unknown> {
  return runInWorkers(CONTENT, [match(games)], workers, {});
}

/** A worker for each half, which know nothing of each other: two at once can do no more on this machine. */
function playHalves(games: number): Promise<unknown> {
  return Promise.all([playIn(1, games / 2), playIn(1, games / 2)]);
}

export async function run(): Promise<Row[]> {
  const own = await gamesPerSecond(FEWER_GAMES, () => playIn(0, FEWER_GAMES));
  const one = await gamesPerSecond(GAMES, () => playIn(1, GAMES));
  const two = await gamesPerSecond(GAMES, () => playIn(2, GAMES));
  const apart = await gamesPerSecond(GAMES, () => playHalves(GAMES));
  return [
    { what: 'games in one thread', value: own, unit: '/s' },
    { what: 'games in one worker', value: one, unit: '/s' },
    { what: 'games in two workers', value: two, unit: '/s' },
    { what: 'games in two workers with a job each', value: apart, unit: '/s' },
    { what: 'two workers ÷ one', value: two / one, unit: '' },
    {
      what: 'two workers ÷ two with a job each',
      value: two / apart,
      unit: '',
      bound: { min: 0.9 },
    },
  ];
}
